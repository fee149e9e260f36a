import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { raise } from "../../shared/contract/errors.ts";
import type { Platform } from "../../electron/engine/platform.ts";

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** A platform over a temporary folder: real files, no window, no printer. */
export function testPlatform(folder: string, given: Partial<Platform> = {}): Platform {
  return {
    host: "cli",
    version: "0.0.0-test",
    mediaBase: "media/",
    paths: {
      data: join(folder, "data"),
      documents: join(folder, "documents"),
      curricula: join(folder, "curricula"),
      preparedCurricula: join(folder, "prepared"),
      resources: inProject("resources"),
      exportWorker: inProject("electron/engine/exporters/worker.ts"),
    },
    chooseFolder: () => Promise.resolve({ supported: false, path: null }),
    showInFolder: () => Promise.resolve(),
    openFile: () => Promise.resolve(),
    printToPdf: () => Promise.resolve(raise("PRINTER_MISSING", {})),
    takePictures: () => Promise.resolve(raise("PRINTER_MISSING", {})),
    now: () => new Date("2026-11-19T04:42:00.000Z"),
    ...given,
  };
}
