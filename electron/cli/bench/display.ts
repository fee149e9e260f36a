import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { hasDisplay } from "../../browser/display.ts";

/** Where windows are shown during a measurement. */
export type Display = {
  readonly kind: "display" | "virtual display" | "none";
  readonly environment: Readonly<Record<string, string>>;
  readonly close: () => void;
};

const isInstalled = (program: string): boolean =>
  (process.env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));

const virtual = "Xvfb";

/** A virtual screen on a display of its own choice, which it tells on its third stream. */
async function openVirtual(): Promise<Display> {
  const screen = ["-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-displayfd", "3"];
  const child = spawn(virtual, screen, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const [told] = (await once(child.stdio[3] as NodeJS.ReadableStream, "data")) as [Buffer];
  const environment = { DISPLAY: `:${told.toString().trim()}` };
  return { kind: "virtual display", environment, close: () => void child.kill() };
}

/** The person's display; without one a virtual one where Xvfb is installed, and else none. */
export async function openDisplay(): Promise<Display> {
  if (hasDisplay()) return { kind: "display", environment: {}, close: () => {} };
  if (isInstalled(virtual)) return openVirtual();
  return { kind: "none", environment: { DISPLAY: ":0" }, close: () => {} };
}
