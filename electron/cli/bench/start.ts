import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { raise } from "../../../shared/contract/errors.ts";
import type { Surroundings } from "../platform.ts";
import { measured, median, withFolder, type Measured } from "./measure.ts";
import { timeUntilReady } from "./window.ts";

const limit = 1.5;
const runs = 5;

/** A Chromium without a display that can be watched; otherwise as the host starts it. */
const watched = (chromium: string) => `#!/bin/sh
exec "${chromium}" --headless=new --disable-gpu --remote-debugging-port=0 "$@"
`;

// As text, because they run in the page and not here.
const hasPainted = (page: Page) =>
  page.evaluate<boolean>(`performance.getEntriesByType("paint").length > 0`);
const isUsable = (page: Page) =>
  page.evaluate<boolean>(
    `document.querySelector("main button:not([disabled])") !== null &&
     performance.getEntriesByName("first-contentful-paint").length > 0`,
  );

type Timed = () => Promise<number>;

/** The medians of two things measured by turns, so that other work on the machine slows both. */
async function byTurns(one: Timed, other: Timed): Promise<readonly [number, number]> {
  const times: (readonly [number, number])[] = [];
  for (let run = 0; run < runs; run += 1) times.push([await one(), await other()]);
  return [median(times.map(([first]) => first)), median(times.map(([, second]) => second))];
}

/**
 * The browser host from process start to a usable screen (its work is there and painted)
 * as a multiple of the time in which the same Chromium shows an empty page. Profile and data folder
 * are used before, as they are for everybody but on the first day.
 */
export async function benchStart(surroundings: Surroundings): Promise<Measured> {
  const chromium = surroundings.chromium() ?? raise("PRINTER_MISSING", {});
  return withFolder(async (folder) => {
    const program = join(folder, "chromium.sh");
    await writeFile(program, watched(chromium));
    await chmod(program, 0o755);
    const data = join(folder, "data");
    const profile = join(folder, "empty-profile");
    const page = "data:text/html,<title>Empty</title><p>Empty";
    const flags = [...surroundings.chromiumFlags(), `--user-data-dir=${profile}`];
    const empty = () =>
      timeUntilReady([program, ...flags, `--app=${page}`], {}, profile, hasPainted);
    const environment = {
      TOT_DATA: data,
      TOT_CHROMIUM: program,
      DISPLAY: process.env["DISPLAY"] || ":0",
    };
    const host = () =>
      timeUntilReady(surroundings.browserHost, environment, join(data, "window"), isUsable);
    const [firstEmpty, firstStart] = [await empty(), await host()];
    const [emptyPage, usable] = await byTurns(empty, host);
    const details = { usable, emptyPage, firstStart, firstEmpty };
    return measured("start", "ratio", { value: usable / emptyPage, limit }, details);
  });
}
