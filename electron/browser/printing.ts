import { pathToFileURL } from "node:url";
import type { Browser, Page, Route } from "playwright-core";
import { raise } from "../../shared/contract/errors.ts";
import type { Platform, PrintJob } from "../engine/platform.ts";
import { chromiumFlags, findChromium } from "./chromium.ts";

export type Printer = {
  readonly print: Platform["printToPdf"];
  /** Ends the browser, where one was started; a later print starts another. */
  readonly close: () => Promise<void>;
};

/** A browser that has printed nothing for so long is ended, to give its memory back. */
const idleMs = 30_000;
const jobMs = 120_000;

function isLocal(url: string): boolean {
  return url.startsWith("file:") || url.startsWith("data:");
}

const blockNetwork = (route: Route) =>
  isLocal(route.request().url()) ? route.continue() : route.abort("blockedbyclient");

async function printPage(page: Page, job: PrintJob): Promise<Uint8Array> {
  page.setDefaultTimeout(jobMs);
  await page.goto(pathToFileURL(job.htmlFile).href, { waitUntil: "load" });
  return page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
}

/**
 * Prints HTML files to PDF with the Chromium, Chrome or Edge of the machine: CSS page size, tags,
 * outline, no script, nothing but files and data addresses. Throws PRINTER_MISSING or CANCELLED.
 */
export function createChromiumPrinter(find: () => string | null = findChromium): Printer {
  let browser: Promise<Browser> | undefined;
  let running = 0;
  let idle: NodeJS.Timeout | undefined;

  async function start(executablePath: string): Promise<Browser> {
    const { chromium } = await import("playwright-core");
    const args = [...chromiumFlags()];
    const started = await chromium.launch({ executablePath, args, headless: true });
    started.on("disconnected", () => {
      browser = undefined;
    });
    return started;
  }

  async function warmBrowser(): Promise<Browser> {
    const executablePath = find();
    if (!executablePath) raise("PRINTER_MISSING", {});
    browser ??= start(executablePath).catch(() => {
      browser = undefined;
      return raise("PRINTER_MISSING", {});
    });
    return browser;
  }

  async function close() {
    clearTimeout(idle);
    const closing = browser;
    browser = undefined;
    await (await closing?.catch(() => undefined))?.close();
  }

  async function printWith(warm: Browser, job: PrintJob): Promise<Uint8Array> {
    const context = await warm.newContext({ javaScriptEnabled: false, offline: true });
    const stop = () => void context.close();
    job.signal?.addEventListener("abort", stop, { once: true });
    try {
      await context.route("**/*", blockNetwork);
      return await printPage(await context.newPage(), job);
    } catch (error) {
      if (job.signal?.aborted) raise("CANCELLED", {});
      throw error;
    } finally {
      job.signal?.removeEventListener("abort", stop);
      await context.close();
    }
  }

  async function print(job: PrintJob): Promise<Uint8Array> {
    clearTimeout(idle);
    running += 1;
    try {
      const warm = await warmBrowser();
      if (job.signal?.aborted) raise("CANCELLED", {});
      return await printWith(warm, job);
    } finally {
      running -= 1;
      if (running === 0) idle = setTimeout(() => void close(), idleMs).unref();
    }
  }

  return { print, close };
}
