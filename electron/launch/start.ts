import { spawn } from "node:child_process";
import { findChromium } from "../browser/chromium.ts";
import { hasDisplay } from "../browser/display.ts";
import { defaultDataFolder } from "../engine/data-folder.ts";
import { productRoot } from "../host/paths.ts";
import { prepareWindow } from "./build.ts";
import {
  electronVersion,
  fetchElectron,
  findElectron,
  recentFailure,
  rememberFailure,
} from "./electron-binary.ts";
import { builtModule } from "./folders.ts";
import { preflight } from "./preflight.ts";

const fetching = (version: string) =>
  `Electron ${version} is not on this machine; fetching it (at most a minute).
Electron ${version} এই কম্পিউটারে নেই; আনা হচ্ছে (সর্বোচ্চ এক মিনিট)।`;

const notFetched = (reason: string) =>
  `Electron could not be fetched: ${reason}
ToT Studio opens in a browser window instead; the data and the work are the same. It tries again tomorrow.
Electron আনা গেল না। ToT Studio ব্রাউজারের উইন্ডোতে খুলছে; তথ্য ও কাজ একই থাকবে। আগামীকাল আবার চেষ্টা করা হবে।`;

const notRunning = (code: number) =>
  `Electron ended at once (exit code ${code}); ToT Studio opens in a browser window instead.
Electron চালু হয়েই বন্ধ হয়ে গেছে; ToT Studio ব্রাউজারের উইন্ডোতে খুলছে।`;

/** An Electron that ends so soon, and not well, lacks something of the system. */
const tooSoonMs = 3_000;

/** The Electron program: found, or fetched once a day at most; null where it cannot be had. */
async function obtainElectron(): Promise<string | null> {
  const found = findElectron();
  if (found) return found;
  const version = electronVersion();
  const data = defaultDataFolder();
  if (recentFailure(data, version, Date.now())) return null;
  console.log(fetching(version));
  const reason = await fetchElectron();
  if (reason === null) return findElectron();
  rememberFailure(data, { version, at: Date.now(), reason });
  console.log(notFetched(reason));
  return null;
}

/** Runs Electron until it ends; true where it did its work. */
async function runElectron(program: string): Promise<boolean> {
  const sandbox = process.platform === "linux" && process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const began = Date.now();
  const child = spawn(program, [...sandbox, productRoot], { stdio: "inherit" });
  for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, () => child.kill(name));
  const code = await new Promise<number>((resolve) => {
    child.once("error", () => resolve(127));
    child.once("close", (ended) => resolve(ended ?? 1));
  });
  if (code !== 0 && Date.now() - began < tooSoonMs) {
    console.log(notRunning(code));
    return false;
  }
  process.exitCode = code;
  return true;
}

type BrowserHost = { readonly main: (isCurrent: () => boolean) => Promise<boolean> };

/** True where a command opens a window of the browser host, and nothing is to be fetched before. */
export function opensAtOnce(command: string): boolean {
  if (command !== "start" && command !== "browser") return false;
  if (!hasDisplay() || !findChromium()) return false;
  const isKnownToFail = () =>
    !findElectron() && recentFailure(defaultDataFolder(), electronVersion(), Date.now()) !== null;
  return command === "browser" || isKnownToFail();
}

/**
 * Runs the browser host as it was built. To look at every source takes a while, so `isCurrent` is asked
 * when the window is on its way; where it says no the window is called back, and this gives false.
 */
export async function openBrowserHost(isCurrent: () => boolean, build = ""): Promise<boolean> {
  const host = (await import(builtModule("browser.js") + build)) as BrowserHost;
  return host.main(isCurrent);
}

async function openNewBrowserHost(): Promise<void> {
  if (!findChromium()) await preflight("window");
  // Under a name of its own: this process may have loaded what was there before the build.
  await openBrowserHost(() => true, `?${Date.now()}`);
}

/** `npm start`: Electron, and where it cannot be had the browser host. */
export async function start(): Promise<void> {
  await prepareWindow();
  const electron = await obtainElectron();
  if (electron && hasDisplay() && (await runElectron(electron))) return;
  await openNewBrowserHost();
}

/** `npm run start:browser`: the browser host at once. */
export async function startBrowser(): Promise<void> {
  await prepareWindow();
  await openNewBrowserHost();
}
