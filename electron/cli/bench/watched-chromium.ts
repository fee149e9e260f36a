import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { raise } from "../../../shared/contract/errors.ts";
import type { Surroundings } from "../platform.ts";
import type { Display } from "./display.ts";

const script = (chromium: string, isShown: boolean) => `#!/bin/sh
exec "${chromium}" ${isShown ? "" : "--headless=new --disable-gpu"} --remote-debugging-port=0 "$@" --window-size=1366,768
`;

/**
 * Writes a program into the folder that starts the Chromium as the host starts it, but that it can be
 * asked; without a window where none can be. Throws PRINTER_MISSING where there is no Chromium.
 */
export async function watchedChromium(
  surroundings: Surroundings,
  display: Display,
  folder: string,
): Promise<string> {
  const chromium = surroundings.chromium() ?? raise("PRINTER_MISSING", {});
  const program = join(folder, "chromium.sh");
  await writeFile(program, script(chromium, display.kind !== "none"));
  await chmod(program, 0o755);
  return program;
}
