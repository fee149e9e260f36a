import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { _electron, test as base, type BrowserContext, type Page } from "@playwright/test";
import { findElectron } from "../../electron/launch/electron-binary.ts";
import { productRoot } from "../../electron/host/paths.ts";
import { whyNoElectron } from "./announce-skips.ts";

export type StudioOptions = { host: "browser" | "electron" };

type Opened = {
  readonly page: Page;
  readonly end: () => Promise<void>;
  /** Ends the process at once, as a power cut does. */
  readonly kill: () => Promise<void>;
};

/** The product in a window, on a data folder of its own. */
export type Studio = {
  /** The page of the window; another one after `restart`. */
  readonly page: Page;
  /** The data folder, and a person's home with an empty documents folder in it. */
  readonly data: string;
  readonly home: string;
  /** Closes the window, waits for the product to end, and starts it again on the same data. */
  readonly restart: (whileClosed?: () => void) => Promise<void>;
  /** Kills the product while it works, and starts it again on the same data. */
  readonly killAndRestart: () => Promise<void>;
};

type Place = { readonly data: string; readonly home: string };

function environmentOf({ data, home }: Place): Record<string, string> {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...kept } = process.env;
  const environment = { ...kept, TOT_DATA: data, HOME: home, USERPROFILE: home };
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => !!entry[1]),
  );
}

/** The address that the host prints where it has no display. */
function printedAddress(host: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: unknown) => {
      said += String(chunk);
      const address = /http:\/\/127\.0\.0\.1:\d+\/launch#[\w-]+/.exec(said)?.[0];
      if (address) resolve(address);
    };
    host.stdout?.on("data", listen);
    host.stderr?.on("data", listen);
    host.once("exit", (code) => reject(new Error(`The host ended with ${code}:\n${said}`)));
  });
}

async function openInBrowser(context: BrowserContext, place: Place): Promise<Opened> {
  const run = path.join(productRoot, "electron", "launch", "run.mjs");
  const host = spawn(process.execPath, [run, "browser"], {
    cwd: productRoot,
    env: environmentOf(place),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => {
    host.once("exit", () => resolve());
  });
  const address = await printedAddress(host);
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForURL((url) => url.pathname === "/");
  async function end() {
    if (!page.isClosed()) await page.close({ runBeforeUnload: false });
    host.kill("SIGTERM");
    await ended;
  }
  async function kill() {
    host.kill("SIGKILL");
    await ended;
    await page.close({ runBeforeUnload: false });
  }
  return { page, end, kill };
}

async function openInElectron(place: Place): Promise<Opened> {
  const app = await _electron.launch({
    executablePath: findElectron() ?? "",
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), productRoot],
    env: { ...environmentOf(place), DISPLAY: process.env["DISPLAY"] ?? "" },
  });
  const ended = new Promise<void>((resolve) => {
    app.once("close", () => resolve());
  });
  async function kill() {
    app.process().kill("SIGKILL");
    await ended;
  }
  return { page: await app.firstWindow(), end: () => app.close(), kill };
}

/** The suite is written once: `studio` is the product in whichever host the project names. */
export const test = base.extend<StudioOptions & { studio: Studio }>({
  host: ["browser", { option: true }],
  studio: async ({ host, context }, use) => {
    const reason = host === "electron" ? whyNoElectron() : null;
    test.skip(reason !== null, reason ?? "");
    const root = await mkdtemp(path.join(tmpdir(), "tot-e2e-"));
    const place = { data: path.join(root, "data"), home: path.join(root, "home") };
    await mkdir(path.join(place.home, "Documents"), { recursive: true });
    const open = () => (host === "browser" ? openInBrowser(context, place) : openInElectron(place));
    let opened = await open();
    await use({
      ...place,
      get page() {
        return opened.page;
      },
      async restart(whileClosed) {
        await opened.end();
        whileClosed?.();
        opened = await open();
      },
      async killAndRestart() {
        await opened.kill();
        opened = await open();
      },
    });
    await opened.end();
    await rm(root, { recursive: true, force: true });
  },
});

export { expect } from "@playwright/test";
