import { readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** Where a run listens, and what proves to it that a second start may ask it for a window. */
export type Running = { readonly port: number; readonly handshake: string };

/** A field of a JSON object; nothing where there is none. Written by hand: this runs before the window. */
function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function readRunning(text: string): Running | null {
  const value: unknown = JSON.parse(text);
  const [port, handshake] = [fieldOf(value, "port"), fieldOf(value, "handshake")];
  const isPort = typeof port === "number" && Number.isInteger(port) && port > 0 && port <= 65_535;
  return isPort && typeof handshake === "string" && handshake ? { port, handshake } : null;
}

const fileIn = (data: string) => path.join(data, "running.json");

/**
 * Leaves word in the data folder of the run that works there. Only its owner can read it, so only a
 * second start of the same person can ask that run for a window.
 */
export async function announce(data: string, running: Running): Promise<() => Promise<void>> {
  const file = fileIn(data);
  await rm(file, { force: true });
  await writeFile(file, JSON.stringify(running), { mode: 0o600, flag: "wx" });
  return () => rm(file, { force: true });
}

/** A launch token of the run that already works in the data folder; null where there is none. */
export async function askRunning(data: string): Promise<{ port: number; token: string } | null> {
  try {
    const running = readRunning(readFileSync(fileIn(data), "utf8"));
    if (!running) return null;
    const { port, handshake } = running;
    const response = await fetch(`http://127.0.0.1:${port}/window`, {
      method: "POST",
      headers: { Authorization: `Bearer ${handshake}` },
      signal: AbortSignal.timeout(2_000),
    });
    if (!response.ok) return null;
    const token = fieldOf(await response.json(), "token");
    return typeof token === "string" ? { port, token } : null;
  } catch {
    return null;
  }
}
