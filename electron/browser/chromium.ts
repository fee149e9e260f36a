import { existsSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

const linuxNames = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const windowsPlaces = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
  ["Chromium", "Application", "chrome.exe"],
];

const macPlaces = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "Chromium.app/Contents/MacOS/Chromium",
];

/** Where a Chromium, Chrome or Edge may stand on this system, most wanted first. */
export function chromiumPlaces(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): readonly string[] {
  if (platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap(
      (name) => environment[name] ?? [],
    );
    return windowsPlaces.flatMap((place) => roots.map((root) => path.win32.join(root, ...place)));
  }
  if (platform === "darwin") {
    const roots = ["/Applications", path.join(homedir(), "Applications")];
    return macPlaces.flatMap((place) => roots.map((root) => path.join(root, place)));
  }
  const folders = (environment["PATH"] ?? "").split(":").filter(Boolean);
  const searched = [...new Set([...folders, "/usr/bin", "/usr/local/bin", "/snap/bin"])];
  return linuxNames.flatMap((name) => searched.map((folder) => path.posix.join(folder, name)));
}

/** The browser that shows the window and prints: `TOT_CHROMIUM`, else the first that is there. */
export function findChromium(environment: Environment = process.env): string | null {
  const named = environment["TOT_CHROMIUM"];
  const places = named === undefined ? chromiumPlaces(environment) : [named];
  return places.find((place) => existsSync(place)) ?? null;
}

/** Flags of every Chromium that we start: quiet, offline, and with a sandbox unless we are root. */
export function chromiumFlags(): readonly string[] {
  const root = process.platform === "linux" && process.getuid?.() === 0;
  return [
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--password-store=basic",
    "--use-mock-keychain",
    ...(root ? ["--no-sandbox", "--test-type"] : []),
  ];
}

/**
 * Flags of the window. On Linux its network works in the browser's own process: a process apart, which
 * Chromium gives no sandbox there, would hold up the first page by 40 ms.
 */
export const windowFlags = (platform: NodeJS.Platform = process.platform): readonly string[] => [
  ...chromiumFlags(),
  ...(platform === "linux" ? ["--enable-features=NetworkServiceInProcess2"] : []),
];

/** The window's own profile. A browser packaged as a snap sees no hidden folders, so it gets its own. */
export function profileFolder(executable: string, data: string): string {
  if (process.platform !== "linux") return path.join(data, "window");
  const packagedAsSnap = realpathSync(executable).includes("/snap");
  return packagedAsSnap
    ? path.join(homedir(), "snap", "chromium", "common", "tot-studio")
    : path.join(data, "window");
}
