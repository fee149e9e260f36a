import { resolve } from "node:path";
import { defaultDataFolder } from "../engine/data-folder.ts";
import type { Platform } from "../engine/platform.ts";

/** What the launcher knows and the command line does not. */
export type Surroundings = {
  readonly version: string;
  /** The person's documents folder, the bundled files, and the built export worker. */
  readonly paths: Omit<Platform["paths"], "data">;
  readonly printToPdf: Platform["printToPdf"];
  readonly takePictures: Platform["takePictures"];
  /** How this command line and the browser host are started: program, then its arguments. */
  readonly commandLine: readonly string[];
  readonly browserHost: readonly string[];
  /** The Chromium, Chrome or Edge of this machine, and the flags that hosts start it with. */
  readonly chromium: () => string | null;
  readonly chromiumFlags: () => readonly string[];
  /** Ends what printing started. */
  readonly close: () => Promise<void>;
};

/** The engine's platform in a terminal: no window, no dialogs. */
export const terminalPlatform = (
  { version, paths, printToPdf, takePictures }: Surroundings,
  dataFolder: string | undefined,
): Platform => ({
  host: "cli",
  version,
  mediaBase: "",
  paths: { ...paths, data: resolve(dataFolder ?? defaultDataFolder()) },
  chooseFolder: () => Promise.resolve({ supported: false, path: null }),
  showInFolder: () => Promise.resolve(),
  openFile: () => Promise.resolve(),
  printToPdf,
  takePictures,
  now: () => new Date(),
});
