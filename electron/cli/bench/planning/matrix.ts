import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { emptyReview } from "../../../../shared/curriculum/review.ts";
import { openStorage } from "../../../engine/storage/storage.ts";
import type { Surroundings } from "../../platform.ts";
import { openDisplay } from "../display.ts";
import { measured, median, quantile, withFolder, type Measured } from "../measure.ts";
import { watchedChromium } from "../watched-chromium.ts";
import { until, type WatchedPage } from "../watched-page.ts";
import { untilTrue, withWindow } from "../window.ts";
import { madeCurriculum } from "./made-curriculum.ts";

const courses = 40;
/** A session is placed in every fourth course: 10,000 placements. */
const every = 4;
/** A frame at 60 a second, in milliseconds. */
const frame = 16.7;

/** Makes a data folder with 1,000 sessions and 40 courses. */
export function makeWideMap(data: string): void {
  mkdirSync(data, { recursive: true });
  const { curriculum, modules, sessions, placements, ...input } = madeCurriculum(courses, every);
  const storage = openStorage(data);
  storage.load(
    {
      curriculum,
      modules,
      courses: input.courses,
      placements,
      sessions: sessions.map(({ session }) => ({
        session,
        texts: { en: { language: "en", blocks: [] }, bn: { language: "bn", blocks: [] } },
        deck: { slides: [] },
        review: emptyReview,
      })),
      runs: [],
      people: [],
      venues: [],
      facts: [],
      glossary: [],
      assets: [],
    },
    new Date().toISOString(),
  );
  storage.connection.close();
}

/**
 * Scrolls the matrix a step in every frame, down, across and back, and keeps for each frame how long the
 * page worked on it: from its beginning until it is painted.
 */
const scroll = (pane: string) => `(() => {
  globalThis.scrolled = null;
  const pane = ${pane};
  const frames = [];
  const way = [...Array(240).fill([0, 90]), ...Array(60).fill([50, 0]), ...Array(240).fill([0, -90])];
  const painted = new MessageChannel();
  let began = 0;
  painted.port1.onmessage = () => frames.push(performance.now() - began);
  const step = () => {
    const next = way.shift();
    if (!next) { globalThis.scrolled = frames; return; }
    began = performance.now();
    pane.scrollBy(...next);
    requestAnimationFrame(step);
    painted.port2.postMessage(null);
  };
  requestAnimationFrame(step);
})()`;

const map = `document.querySelector("[role=grid]").closest("[data-wide]")`;
/** A plain text over the window, scrolled in the same way: what the machine itself takes just then. */
const plain = `(() => {
  const pane = document.body.appendChild(document.createElement("div"));
  pane.style = "position:fixed;inset:0;z-index:99;overflow:auto;background:#fff;white-space:pre";
  pane.textContent = Array(1000).fill("Session ".repeat(60)).join("\\n");
  return pane;
})()`;

type Frames = { readonly map: readonly number[]; readonly plain: readonly number[] };

async function scrolled(page: WatchedPage, pane: string): Promise<readonly number[]> {
  await page.valueOf(scroll(pane));
  return (await until(() => page.valueOf("globalThis.scrolled"), "frames")) as readonly number[];
}

async function framesOf(page: WatchedPage): Promise<Frames> {
  await untilTrue(page, `document.querySelector("main button") !== null`);
  await page.valueOf(`history.pushState(null, "", "#/map");
    dispatchEvent(new PopStateEvent("popstate"))`);
  await untilTrue(page, `document.querySelectorAll("[data-map-cell]").length > 100`);
  const ofMap = await scrolled(page, map);
  return { map: ofMap, plain: await scrolled(page, plain) };
}

/** How long a frame takes while the map of 1,000 sessions and 40 courses is scrolled in a window. */
export async function benchMatrix(surroundings: Surroundings): Promise<Measured> {
  const display = await openDisplay();
  try {
    return await withFolder(async (folder) => {
      const data = join(folder, "data");
      makeWideMap(data);
      const program = await watchedChromium(surroundings, display, folder);
      const environment = { ...display.environment, TOT_DATA: data, TOT_CHROMIUM: program };
      const shown = {
        command: surroundings.browserHost,
        environment,
        profile: join(data, "window"),
      };
      const { map: frames, plain: text } = await withWindow(shown, framesOf);
      const details = {
        median: median(frames),
        slowest: Math.max(...frames),
        dropped: frames.filter((time) => time > frame).length,
        frames: frames.length,
        plainText: quantile(text, 0.99),
        plainDropped: text.filter((time) => time > frame).length,
      };
      const result = { value: quantile(frames, 0.99), limit: frame };
      return {
        ...measured("scroll 1,000 sessions x 40 courses, 99 of 100 frames", "ms", result, details),
        display: display.kind,
      };
    });
  } finally {
    display.close();
  }
}
