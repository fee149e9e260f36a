import { spawn, type ChildProcess } from "node:child_process";
import { rm } from "node:fs/promises";
import { portFile, until, watchPage, type WatchedPage } from "./watched-page.ts";

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

/** Starts what is shown, works with its page from when that is there, and ends it. */
export async function withWindow<Value>(
  shown: Omit<Shown, "isReady">,
  work: (page: WatchedPage) => Promise<Value>,
): Promise<Value> {
  const [program = "", ...args] = shown.command;
  await rm(portFile(shown.profile), { force: true });
  const env = { ...process.env, ...shown.environment };
  const child = spawn(program, args, { stdio: "ignore", env });
  try {
    const page = await watchPage(shown.profile);
    const value = await work(page);
    page.close();
    return value;
  } finally {
    child.kill("SIGTERM");
    await ended(child);
  }
}

/** Waits until an expression is true in a page. */
export const untilTrue = (page: WatchedPage, expression: string): Promise<true> =>
  until(async () => ((await page.valueOf(expression)) === true ? true : null), expression);

/**
 * The time from a process's start until its window's page is ready, in milliseconds. Both measured
 * programs are waited for in this same way, so that what watching costs is in both.
 */
export async function timeUntilReady(shown: Shown): Promise<number> {
  const began = performance.now();
  return withWindow(shown, async (page) => {
    await untilTrue(page, shown.isReady);
    return performance.now() - began;
  });
}
