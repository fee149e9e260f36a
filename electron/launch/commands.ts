import { spawn } from "node:child_process";
import path from "node:path";
import { productRoot } from "../host/paths.ts";

export type Finished = { readonly code: number; readonly output: string };

export type CommandOptions = {
  /** What stands on the terminal while it runs: everything, or nothing. */
  readonly quiet?: boolean;
  readonly timeoutMs?: number;
  readonly environment?: Readonly<Record<string, string>>;
};

const binaries = path.join(productRoot, "node_modules", ".bin");

/** The project's own Node and tools come first, whatever the machine has. */
const environmentWith = (more: Readonly<Record<string, string>> = {}) => ({
  ...process.env,
  ...more,
  PATH: `${binaries}${path.delimiter}${process.env["PATH"] ?? ""}`,
});

/** Runs a program in the project's folder; a program that cannot be run ends with the code 127. */
export function runCommand(
  program: string,
  values: readonly string[],
  options: CommandOptions = {},
): Promise<Finished> {
  const child = spawn(program, values, {
    cwd: productRoot,
    env: environmentWith(options.environment),
    stdio: options.quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    timeout: options.timeoutMs,
  });
  let output = "";
  child.stdout?.on("data", (chunk) => (output += String(chunk)));
  child.stderr?.on("data", (chunk) => (output += String(chunk)));
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ code: 127, output: error.message }));
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a tool of node_modules under this Node, on every system alike. */
export const runTool = (script: string, values: readonly string[], options?: CommandOptions) =>
  runCommand(
    process.execPath,
    [path.join(productRoot, "node_modules", script), ...values],
    options,
  );
