import { join } from "node:path";
import type { Surroundings } from "../platform.ts";
import { openDisplay, type Display } from "./display.ts";
import { measured, median, withFolder, type Measured } from "./measure.ts";
import { watchedChromium } from "./watched-chromium.ts";
import { timeUntilReady, untilTrue, withWindow, type Shown } from "./window.ts";

const limit = 1.5;
const runs = 5;

const hasPainted = `performance.getEntriesByType("paint").length > 0`;
const mainButton = `document.querySelector("main [data-main]:not([disabled])")`;
const isUsable = `${mainButton} !== null &&
  performance.getEntriesByName("first-contentful-paint").length > 0`;
const middleOfButton = `(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(
  ${mainButton}.getBoundingClientRect())`;
const exports = `document.querySelector("main [role=status]") !== null`;

type Timed = () => Promise<number>;

/** The medians of two things measured by turns, so that other work on the machine slows both. */
async function byTurns(one: Timed, other: Timed): Promise<readonly [number, number]> {
  const times: (readonly [number, number])[] = [];
  for (let run = 0; run < runs; run += 1) times.push([await one(), await other()]);
  return [median(times.map(([first]) => first)), median(times.map(([, second]) => second))];
}

/**
 * The time from process start until the export is at work that a click on the main button asks for, made
 * as soon as the screen counts as usable. Throws where that click is lost.
 */
async function timeUntilAnswered(shown: Shown): Promise<number> {
  const began = performance.now();
  return withWindow(shown, async (page) => {
    await untilTrue(page, shown.isReady);
    const place = (await page.valueOf(middleOfButton)) as object;
    for (const type of ["mousePressed", "mouseReleased"]) {
      await page.send("Input.dispatchMouseEvent", {
        type,
        ...place,
        button: "left",
        clickCount: 1,
      });
    }
    await untilTrue(page, exports);
    return performance.now() - began;
  });
}

/** Both measured programs, with data and profiles in a folder of the measurement. */
async function prepare(surroundings: Surroundings, display: Display, folder: string) {
  const program = await watchedChromium(surroundings, display, folder);
  const profile = join(folder, "empty-profile");
  const page = "--app=data:text/html,<title>Empty</title><p>Empty";
  const flags = [...surroundings.chromiumFlags(), `--user-data-dir=${profile}`, page];
  // A home of their own, where what is exported goes as well.
  const environment = { ...display.environment, HOME: folder, USERPROFILE: folder };
  const empty = () =>
    timeUntilReady({ command: [program, ...flags], environment, profile, isReady: hasPainted });
  const data = join(folder, "data");
  const shown = {
    command: surroundings.browserHost,
    environment: { ...environment, TOT_DATA: data, TOT_CHROMIUM: program },
    profile: join(data, "window"),
    isReady: isUsable,
  };
  return { empty, host: () => timeUntilReady(shown), click: () => timeUntilAnswered(shown) };
}

/**
 * The browser host from process start to a usable screen (its main button is there, enabled and painted,
 * and a click on it is not lost) as a multiple of the time in which the same Chromium shows an empty page.
 * Profile and data folder are used before, as they are for everybody but on the first day.
 */
export async function benchStart(surroundings: Surroundings): Promise<Measured> {
  const display = await openDisplay();
  try {
    return await withFolder(async (folder) => {
      const { empty, host, click } = await prepare(surroundings, display, folder);
      const [firstEmpty, firstStart] = [await empty(), await host()];
      const [emptyPage, usable] = await byTurns(empty, host);
      const answered = await click();
      const details = { usable, emptyPage, answered, firstStart, firstEmpty };
      const result = { value: usable / emptyPage, limit };
      return { ...measured("start", "ratio", result, details), display: display.kind };
    });
  } finally {
    display.close();
  }
}
