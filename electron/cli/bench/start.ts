import { join } from "node:path";
import type { Surroundings } from "../platform.ts";
import { openDisplay, type Display } from "./display.ts";
import { measured, median, withFolder, type Measured } from "./measure.ts";
import { watchedChromium } from "./watched-chromium.ts";
import { timeUntilReady } from "./window.ts";

const limit = 1.5;
const runs = 5;

const hasPainted = `performance.getEntriesByType("paint").length > 0`;
const isUsable = `document.querySelector("main button:not([disabled])") !== null &&
  performance.getEntriesByName("first-contentful-paint").length > 0`;

type Timed = () => Promise<number>;

/** The medians of two things measured by turns, so that other work on the machine slows both. */
async function byTurns(one: Timed, other: Timed): Promise<readonly [number, number]> {
  const times: (readonly [number, number])[] = [];
  for (let run = 0; run < runs; run += 1) times.push([await one(), await other()]);
  return [median(times.map(([first]) => first)), median(times.map(([, second]) => second))];
}

/** Both measured programs, with data and profiles in a folder of the measurement. */
async function prepare(surroundings: Surroundings, display: Display, folder: string) {
  const program = await watchedChromium(surroundings, display, folder);
  const profile = join(folder, "empty-profile");
  const page = "--app=data:text/html,<title>Empty</title><p>Empty";
  const flags = [...surroundings.chromiumFlags(), `--user-data-dir=${profile}`, page];
  const { environment } = display;
  const empty = () =>
    timeUntilReady({ command: [program, ...flags], environment, profile, isReady: hasPainted });
  const data = join(folder, "data");
  const host = () =>
    timeUntilReady({
      command: surroundings.browserHost,
      environment: { ...environment, TOT_DATA: data, TOT_CHROMIUM: program },
      profile: join(data, "window"),
      isReady: isUsable,
    });
  return { empty, host };
}

/**
 * The browser host from process start to a usable screen (its work is there, enabled and painted)
 * as a multiple of the time in which the same Chromium shows an empty page. Profile and data folder
 * are used before, as they are for everybody but on the first day.
 */
export async function benchStart(surroundings: Surroundings): Promise<Measured> {
  const display = await openDisplay();
  try {
    return await withFolder(async (folder) => {
      const { empty, host } = await prepare(surroundings, display, folder);
      const [firstEmpty, firstStart] = [await empty(), await host()];
      const [emptyPage, usable] = await byTurns(empty, host);
      const details = { usable, emptyPage, firstStart, firstEmpty };
      const result = { value: usable / emptyPage, limit };
      return { ...measured("start", "ratio", result, details), display: display.kind };
    });
  } finally {
    display.close();
  }
}
