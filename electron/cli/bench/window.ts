import { spawn, type ChildProcess } from "node:child_process";
import { rm } from "node:fs/promises";
import { portFile, until, watchPage } from "./watched-page.ts";

/** What is started, with what in its environment, and the profile of the Chromium that it shows. */
export type Shown = {
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly profile: string;
  /** An expression that is true in its page when it is ready. */
  readonly isReady: string;
};

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once("exit", () => resolve()));
}

/**
 * The time from a process's start until its window's page is ready, in milliseconds. Both measured
 * programs are waited for in this same way, so that what watching costs is in both.
 */
export async function timeUntilReady(shown: Shown): Promise<number> {
  const [program = "", ...args] = shown.command;
  await rm(portFile(shown.profile), { force: true });
  const env = { ...process.env, ...shown.environment };
  const began = performance.now();
  const child = spawn(program, args, { stdio: "ignore", env });
  try {
    const page = await watchPage(shown.profile);
    await until(async () => ((await page.valueOf(shown.isReady)) === true ? true : null));
    const taken = performance.now() - began;
    page.close();
    return taken;
  } finally {
    child.kill("SIGTERM");
    await ended(child);
  }
}
