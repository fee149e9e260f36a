import { pathToFileURL } from "node:url";
import type { Browser, Page, Route } from "playwright-core";
import { raise } from "../../shared/contract/errors.ts";
import type { PictureJob, Platform, PrintJob } from "../engine/platform.ts";
import { chromiumFlags, findChromium } from "./chromium.ts";

export type Printer = {
  readonly print: Platform["printToPdf"];
  readonly takePictures: Platform["takePictures"];
  /** Ends the browser, where one was started; a later print starts another. */
  readonly close: () => Promise<void>;
};

/** A browser that has printed nothing for so long is ended, to give its memory back. */
const idleMs = 30_000;
const jobMs = 120_000;

/** The block that a picture is taken of, CSS pixels. */
const pictureBlock = { width: 1_280, height: 720 } as const;

/** What is done with a page, and how many pixels of it make one of the style sheet's. */
type Work<Made> = { readonly scale: number; readonly run: (page: Page) => Promise<Made> };

function isLocal(url: string): boolean {
  return url.startsWith("file:") || url.startsWith("data:");
}

const blockNetwork = (route: Route) =>
  isLocal(route.request().url()) ? route.continue() : route.abort("blockedbyclient");

async function openPage(page: Page, { htmlFile }: PrintJob): Promise<void> {
  page.setDefaultTimeout(jobMs);
  await page.goto(pathToFileURL(htmlFile).href, { waitUntil: "load" });
}

async function printPage(page: Page, job: PrintJob): Promise<Uint8Array> {
  await openPage(page, job);
  return page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
}

/** A picture of every block, one at a time; only one block is in view. */
async function picturesOf(page: Page, job: PictureJob): Promise<Uint8Array[]> {
  const { width, height } = pictureBlock;
  await openPage(page, job);
  const pictures: Uint8Array[] = [];
  for (let index = 0; index < job.count; index += 1) {
    const clip = { x: 0, y: index * height, width, height };
    pictures.push(await page.screenshot({ clip, fullPage: true, animations: "disabled" }));
  }
  return pictures;
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

  async function workWith<Made>(warm: Browser, job: PrintJob, work: Work<Made>): Promise<Made> {
    const context = await warm.newContext({
      javaScriptEnabled: false,
      offline: true,
      viewport: pictureBlock,
      deviceScaleFactor: work.scale,
    });
    const stop = () => void context.close();
    job.signal?.addEventListener("abort", stop, { once: true });
    try {
      await context.route("**/*", blockNetwork);
      return await work.run(await context.newPage());
    } catch (error) {
      if (job.signal?.aborted) raise("CANCELLED", {});
      throw error;
    } finally {
      job.signal?.removeEventListener("abort", stop);
      await context.close();
    }
  }

  async function withBrowser<Made>(job: PrintJob, work: Work<Made>): Promise<Made> {
    clearTimeout(idle);
    running += 1;
    try {
      const warm = await warmBrowser();
      if (job.signal?.aborted) raise("CANCELLED", {});
      return await workWith(warm, job, work);
    } finally {
      running -= 1;
      if (running === 0) idle = setTimeout(() => void close(), idleMs).unref();
    }
  }

  return {
    print: (job) => withBrowser(job, { scale: 1, run: (page) => printPage(page, job) }),
    takePictures: (job) =>
      withBrowser(job, {
        scale: job.width / pictureBlock.width,
        run: (page) => picturesOf(page, job),
      }),
    close,
  };
}
