import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";

const runningSchema = z.strictObject({
  port: z.int().min(1).max(65_535),
  handshake: z.string().min(1),
});

const fileIn = (data: string) => path.join(data, "running.json");

/**
 * Leaves word in the data folder of the run that works there. Only its owner can read it, so only a
 * second start of the same person can ask that run for a window.
 */
export async function announce(
  data: string,
  running: z.infer<typeof runningSchema>,
): Promise<() => Promise<void>> {
  const file = fileIn(data);
  await rm(file, { force: true });
  await writeFile(file, JSON.stringify(running), { mode: 0o600, flag: "wx" });
  return () => rm(file, { force: true });
}

/** A launch token of the run that already works in the data folder; null where there is none. */
export async function askRunning(data: string): Promise<{ port: number; token: string } | null> {
  try {
    const text = await readFile(fileIn(data), "utf8");
    const { port, handshake } = runningSchema.parse(JSON.parse(text));
    const response = await fetch(`http://127.0.0.1:${port}/window`, {
      method: "POST",
      headers: { Authorization: `Bearer ${handshake}` },
      signal: AbortSignal.timeout(2_000),
    });
    if (!response.ok) return null;
    const { token } = z.strictObject({ token: z.string() }).parse(await response.json());
    return { port, token };
  } catch {
    return null;
  }
}
