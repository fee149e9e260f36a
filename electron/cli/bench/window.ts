import { spawn, type ChildProcess } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "playwright-core";

/** How often is looked, and how long at most, in milliseconds. */
const every = 5;
const patience = 60_000;

async function until<Value>(look: () => Promise<Value | null | undefined>): Promise<Value> {
  for (const began = performance.now(); performance.now() - began < patience;) {
    const seen = await look().catch(() => null);
    if (seen !== null && seen !== undefined) return seen;
    await pause(every);
  }
  throw new Error("the window did not come within a minute");
}

/** The port on which a Chromium with this profile can be asked. It writes it into a file. */
const portOf = (profile: string) =>
  until(async () => {
    const [port] = (await readFile(join(profile, "DevToolsActivePort"), "utf8")).split("\n");
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
  const began = performance.now();
  const child = spawn(program, args, { stdio: "ignore", env: { ...process.env, ...environment } });
  const { browser, page } = await pageOf(profile);
  await until(async () => ((await isReady(page)) ? true : null));
  const time = performance.now() - began;
  const session = await browser.newBrowserCDPSession();
  await session.send("Browser.close").catch(() => undefined);
  child.kill("SIGTERM");
  await ended(child);
  return time;
}
