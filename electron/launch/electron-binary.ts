import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { productRoot } from "../host/paths.ts";
import { runTool } from "./commands.ts";

const packageFolder = path.join(productRoot, "node_modules", "electron");
const fetchMs = 60_000;
const dayMs = 24 * 60 * 60_000;

export type FetchMemory = {
  readonly version: string;
  readonly at: number;
  readonly reason: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The Electron program, looked for and never asked of the package, whose module throws without it.
 * Null where it has not been fetched.
 */
export function findElectron(
  environment: Environment = process.env,
  folder: string = packageFolder,
): string | null {
  const pathFile = path.join(folder, "path.txt");
  const named = existsSync(pathFile) ? readFileSync(pathFile, "utf8").trim() : "electron";
  const distribution = environment["ELECTRON_OVERRIDE_DIST_PATH"] ?? path.join(folder, "dist");
  const program = path.join(distribution, named);
  return existsSync(program) ? program : null;
}

export function electronVersion(): string {
  const text = readFileSync(path.join(packageFolder, "package.json"), "utf8");
  return String((JSON.parse(text) as { version: unknown }).version);
}

const memoryFile = (data: string) => path.join(data, "electron-fetch.json");

/** The last failed try for this version, where it was less than a day ago. */
export function recentFailure(data: string, version: string, now: number): FetchMemory | null {
  try {
    const memory = JSON.parse(readFileSync(memoryFile(data), "utf8")) as FetchMemory;
    const isRecent = memory.version === version && now - memory.at < dayMs && memory.at <= now;
    return isRecent ? memory : null;
  } catch {
    return null;
  }
}

/** Remembers a failed try. A data folder that cannot be written to is told of later, by the engine. */
export function rememberFailure(data: string, memory: FetchMemory): void {
  try {
    mkdirSync(data, { recursive: true });
    writeFileSync(memoryFile(data), JSON.stringify(memory));
  } catch {
    return;
  }
}

/** The first line of the package's complaint that says why, without the stack below it. */
export function reasonOf(output: string, code: number): string {
  const lines = output.split("\n").map((line) => line.trim());
  const said = lines.filter((line) => line && !line.startsWith("at "));
  const why = said.find((line) => /error|failed/i.test(line)) ?? said[0] ?? `exit code ${code}`;
  return why.includes("fetch failed") ? `its server cannot be reached (${why})` : why;
}

/** Lets the package fetch its program, for at most a minute; gives the reason where that fails. */
export async function fetchElectron(): Promise<string | null> {
  const result = await runTool("electron/install.js", [], { quiet: true, timeoutMs: fetchMs });
  if (result.code === 0 && findElectron()) return null;
  return reasonOf(result.output, result.code);
}
