import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One measured thing: its value, what it may be at most, and whether it is. */
export type Measured = {
  readonly name: string;
  readonly unit: "ms" | "MB" | "ratio";
  readonly value: number;
  readonly limit: number;
  readonly ok: boolean;
  /** What else was seen: medians of parts, slowest values, the peer's value. */
  readonly details: Readonly<Record<string, number>>;
  /** Where windows were shown, for what shows windows: on a display, a virtual one, or none. */
  readonly display?: string;
};

const rounded = (value: number) => Math.round(value * 100) / 100;

export function measured(
  name: string,
  unit: Measured["unit"],
  { value, limit }: { readonly value: number; readonly limit: number },
  details: Readonly<Record<string, number>> = {},
): Measured {
  const shown = Object.entries(details).map(([key, detail]) => [key, rounded(detail)] as const);
  const ok = value <= limit;
  return { name, unit, value: rounded(value), limit, ok, details: Object.fromEntries(shown) };
}

/** The value that a share of the values lie below; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
export const median = (values: readonly number[]) => quantile(values, 0.5);

/** Runs work with a folder of its own that is removed afterwards. */
export async function withFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), "tot-bench-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs a program to its end and gives its output. Throws where it ends with anything but 0. */
export function outputOf(command: readonly string[]): Promise<string> {
  const [program = "", ...args] = command;
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk) => (output += String(chunk)));
  child.stderr.on("data", (chunk) => (errors += String(chunk)));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve(output) : reject(new Error(`${args.join(" ")}: ${errors || output}`)),
    );
  });
}
