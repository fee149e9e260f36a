import { join } from "node:path";
import type { Surroundings } from "../platform.ts";
import { openDisplay } from "./display.ts";
import { kinds, turnsIn, typeTurns } from "./editor/turns.ts";
import { openAuthor, show } from "./editor/writing-desk.ts";
import { median } from "./measure.ts";
import { watchedChromium } from "./watched-chromium.ts";
import type { WatchedPage } from "./watched-page.ts";
import { untilTrue, withWindow } from "./window.ts";

/** The session that is written in. */
const session = "lifecycle-approach";

const goTo = (page: WatchedPage, address: string) =>
  page.valueOf(`history.pushState(null, "", "#${address}");
    dispatchEvent(new PopStateEvent("popstate"))`);

/** Presses what bears these words, in either language of the interface. */
async function press(page: WatchedPage, words: RegExp): Promise<void> {
  const found = `[...document.querySelectorAll("aside button, aside label")]
    .find((each) => ${words}.test(each.textContent.trim()))`;
  await untilTrue(page, `${found} !== undefined`);
  await page.valueOf(`${found}.click()`);
}

/** Whether the export screen says that an export is at work. */
const isRunning = `[...document.querySelectorAll("main button")]
  .some((each) => /^(?:Cancel|বাতিল)$/.test(each.textContent.trim()))`;

/** Starts an export of everything, without PDF, as a pack in folders. */
async function startExport(page: WatchedPage): Promise<void> {
  await goTo(page, `/export/${session}`);
  await press(page, /^(?:All sessions|সব সেশন)$/);
  await press(page, /^(?:Both|উভয়)$/);
  await press(page, /^PDF$/);
  await press(page, /^(?:Course pack in folders|কোর্স প্যাক, ফোল্ডারে)$/);
  await press(page, /^(?:Export \d+ files|[০-৯]+টি ফাইল রপ্তানি করুন)$/);
  await untilTrue(page, isRunning);
}

/** Types at the end of the text; the median from key to frame in milliseconds. */
async function typeHere(page: WatchedPage): Promise<number> {
  await openAuthor(page, session);
  await show(page, "bn");
  const { byKind } = await typeTurns(page, turnsIn(page, "bn", ["end"]));
  return median(kinds.flatMap((kind) => byKind[kind]));
}

/**
 * Types in a session by itself, then while a pack of all sessions is written by the same host, in real
 * Chromium. Throws where the export ended before the typing did.
 */
export async function typeBesideExport(
  surroundings: Surroundings,
  folder: string,
): Promise<{ readonly alone: number; readonly beside: number }> {
  const display = await openDisplay();
  try {
    const program = await watchedChromium(surroundings, display, folder);
    const data = join(folder, "data");
    const environment = {
      ...display.environment,
      HOME: folder,
      TOT_DATA: data,
      TOT_CHROMIUM: program,
    };
    const shown = {
      command: surroundings.browserHost,
      environment,
      profile: join(data, "window"),
    };
    return await withWindow(shown, async (page) => {
      await typeHere(page);
      const alone = await typeHere(page);
      await startExport(page);
      const beside = await typeHere(page);
      await goTo(page, `/export/${session}`);
      await untilTrue(page, `document.querySelector("aside") !== null`);
      if ((await page.valueOf(isRunning)) !== true) throw new Error("the export ended too soon");
      return { alone, beside };
    });
  } finally {
    display.close();
  }
}
