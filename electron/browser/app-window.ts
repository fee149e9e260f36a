import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromiumFlags, profileFolder } from "./chromium.ts";
import { launchFileHtml } from "./launch-page.ts";

export type AppWindow = {
  readonly executable: string;
  readonly data: string;
  readonly port: number;
  readonly token: string;
};

/** A window that has not come by then is not coming; its token must not lie about. */
const launchFileLifeMs = 60_000;

const firstSize = "--window-size=1360,860";

async function writeLaunchFile(folder: string, port: number, token: string): Promise<string> {
  const file = path.join(folder, `open-${randomBytes(9).toString("base64url")}.html`);
  await writeFile(file, launchFileHtml(port, token), { mode: 0o600, flag: "wx" });
  const timer = setTimeout(() => void rm(file, { force: true }), launchFileLifeMs);
  timer.unref();
  return file;
}

/** A data folder that cannot be written to must not keep the window away that says so. */
async function makeProfile(wanted: string): Promise<string> {
  try {
    await mkdir(wanted, { recursive: true, mode: 0o700 });
    return wanted;
  } catch {
    return mkdtemp(path.join(tmpdir(), "tot-studio-window-"));
  }
}

/**
 * Opens the product in a window of its own, without tabs or address bar. Gives back a function that
 * clears away the launch file, to be called when the window has come. Rejects where it does not start.
 */
export async function openAppWindow(window: AppWindow): Promise<() => Promise<void>> {
  const wanted = profileFolder(window.executable, window.data);
  const isNew = !existsSync(wanted);
  const profile = await makeProfile(wanted);
  const file = await writeLaunchFile(profile, window.port, window.token);
  const flags = [
    ...chromiumFlags(),
    `--user-data-dir=${profile}`,
    ...(isNew ? [firstSize] : []),
    `--app=${pathToFileURL(file).href}`,
  ];
  const child = spawn(window.executable, flags, { stdio: "ignore", detached: true });
  await new Promise<void>((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", reject);
  });
  child.unref();
  return () => rm(file, { force: true });
}
