import { spawn, type ChildProcess } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "playwright-core";

/** How often is looked, and how long at most, in milliseconds. */
const every = 5;
const patience = 120_000;

async function until<Value>(look: () => Promise<Value | null | undefined>): Promise<Value> {
  for (const began = performance.now(); performance.now() - began < patience;) {
    const seen = await look().catch(() => null);
    if (seen !== null && seen !== undefined) return seen;
    await pause(every);
  }
  throw new Error("the window did not come within two minutes");
}

/** Where a Chromium with this profile writes the port on which it can be asked. */
const portFile = (profile: string) => join(profile, "DevToolsActivePort");

const portOf = (profile: string) =>
  until(async () => {
    const [port] = (await readFile(portFile(profile), "utf8")).split("\n");
    return port ? Number(port) : null;
  });

async function pageOf(profile: string) {
  const { chromium } = await import("playwright-core");
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(profile)}`);
  const page = await until(() => Promise.resolve(browser.contexts()[0]?.pages()[0]));
  return { browser, page };
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once("exit", () => resolve()));
}

/**
 * The time from a process's start until its window's page is ready, in milliseconds. Both measured
 * programs are waited for in this same way, so that what watching costs is in both.
 */
export async function timeUntilReady(
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
  profile: string,
  isReady: (page: Page) => Promise<boolean>,
): Promise<number> {
  const [program = "", ...args] = command;
  await rm(portFile(profile), { force: true });
  const began = performance.now();
  const child = spawn(program, args, { stdio: "ignore", env: { ...process.env, ...environment } });
  try {
    const { browser, page } = await pageOf(profile);
    try {
      await until(async () => ((await isReady(page)) ? true : null));
      return performance.now() - began;
    } finally {
      const session = await browser.newBrowserCDPSession();
      await session.send("Browser.close").catch(() => undefined);
    }
  } finally {
    child.kill("SIGTERM");
    await ended(child);
  }
}
