import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { profileFolder, windowFlags } from "./chromium.ts";
import { launchFileHtml } from "./launch-page.ts";

/** A window on its way. */
export type OpenedWindow = {
  /** Clears away the launch file; to be called when the window has come. */
  readonly clearAway: () => Promise<void>;
  /** Ends the window's program. */
  readonly callBack: () => void;
};

export type AppWindow = {
  readonly executable: string;
  readonly data: string;
  readonly port: number;
  readonly token: string;
};

/** A window that has not come by then is not coming; its token must not lie about. */
const launchFileLifeMs = 60_000;

const firstSize = "--window-size=1360,860";

function writeLaunchFile(folder: string, port: number, token: string): string {
  const file = path.join(folder, `open-${randomBytes(9).toString("base64url")}.html`);
  writeFileSync(file, launchFileHtml(port, token), { mode: 0o600, flag: "wx" });
  const timer = setTimeout(() => void rm(file, { force: true }), launchFileLifeMs);
  timer.unref();
  return file;
}

/** A data folder that cannot be written to must not keep the window away that says so. */
function makeProfile(wanted: string): string {
  try {
    mkdirSync(wanted, { recursive: true, mode: 0o700 });
    return wanted;
  } catch {
    return mkdtempSync(path.join(tmpdir(), "tot-studio-window-"));
  }
}

/** Ends a program that was started detached, with all that it has started. */
function endGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(process.platform === "win32" ? leader : -leader);
  } catch {
    // It has ended by itself.
  }
}

/**
 * Opens the product in a window of its own, without tabs or address bar. Rejects where it does not
 * start. Nothing else is at work yet, so files are written at once: that takes less time than to wait.
 */
export async function openAppWindow(window: AppWindow): Promise<OpenedWindow> {
  const wanted = profileFolder(window.executable, window.data);
  const isNew = !existsSync(wanted);
  const profile = makeProfile(wanted);
  const file = writeLaunchFile(profile, window.port, window.token);
  const flags = [
    ...windowFlags(),
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
  return { clearAway: () => rm(file, { force: true }), callBack: () => endGroup(child.pid) };
}
