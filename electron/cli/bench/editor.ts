import { join } from "node:path";
import type { Surroundings } from "../platform.ts";
import { openDisplay, type Display } from "./display.ts";
import { kinds, turnsIn, typeTurns, type Typed } from "./editor/turns.ts";
import { makeSessions, sizes } from "./editor/made-sessions.ts";
import { measurePasting } from "./editor/pasting.ts";
import { openAuthor, show, timeToOpen, type View } from "./editor/writing-desk.ts";
import { measured, median, quantile, withFolder, type Measured } from "./measure.ts";
import { watchedChromium } from "./watched-chromium.ts";
import type { WatchedPage } from "./watched-page.ts";
import { untilTrue, withWindow } from "./window.ts";

/** At most, in milliseconds. */
const limits = { opening: 500, keys: { 5_000: 20, 20_000: 35 } } as const;
const openings = 5;

type Rig = { readonly surroundings: Surroundings; readonly display: Display };
type Program = { readonly program: string; readonly folder: string };

const emptyPage =
  "--app=data:text/html,<title>Empty</title><div contenteditable='true' data-text='bn'>Empty</div>";

/** The same keys in an empty page: what the browser itself takes, in this run. */
async function typeInEmptyPage({ surroundings, display }: Rig, { program, folder }: Program) {
  const profile = join(folder, "empty-profile");
  const flags = [...surroundings.chromiumFlags(), `--user-data-dir=${profile}`];
  const size = "--window-size=1360,860";
  const command = [program, ...flags, size, emptyPage];
  return withWindow({ command, environment: display.environment, profile }, async (page) => {
    await untilTrue(page, `document.querySelector("[contenteditable]") !== null`);
    return typeTurns(page, turnsIn(page, "bn", ["end"]));
  });
}

/** Works with the page of the browser host, in which the made sessions are. */
async function withStudio<Value>(
  { surroundings, display }: Rig,
  { program, folder }: Program,
  work: (page: WatchedPage) => Promise<Value>,
): Promise<Value> {
  const data = join(folder, "data");
  const environment = { ...display.environment, TOT_DATA: data, TOT_CHROMIUM: program };
  const command = surroundings.browserHost;
  return withWindow({ command, environment, profile: join(data, "window") }, work);
}

async function medianOpening(page: WatchedPage, view: View, home: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= openings; run += 1) {
    await openAuthor(page, home);
    await show(page, view);
    times.push(await timeToOpen(page, 500));
  }
  return median(times.slice(1));
}

const views = { one: "bn", both: "both" } as const;
const viewNames = { one: "one language", both: "side by side" } as const;

function keysMeasured(name: string, typed: Typed, limit: number, more = {}): Measured {
  const all = kinds.flatMap((kind) => typed.byKind[kind]);
  const p95 = (keys: readonly number[]) => quantile(keys, 0.95);
  const each = Object.fromEntries(kinds.map((kind) => [kind, p95(typed.byKind[kind])]));
  const longest = Math.max(0, ...typed.long);
  const details = { median: median(all), ...each, work: typed.work, longestTask: longest, ...more };
  return measured(name, "ms", { value: p95(all), limit }, details);
}

type Desk = { readonly page: WatchedPage; readonly home: string; readonly floor: number };

async function measureSize({ page, home, floor }: Desk, size: 5_000 | 20_000) {
  const results: Measured[] = [];
  for (const view of ["one", "both"] as const) {
    await openAuthor(page, home);
    await show(page, views[view]);
    const opening = await timeToOpen(page, size);
    const typed = await typeTurns(page, turnsIn(page, views[view]));
    const name = `key, ${size} blocks, ${viewNames[view]}`;
    results.push(keysMeasured(name, typed, limits.keys[size], { emptyPage: floor, opening }));
  }
  return results;
}

/**
 * Writing in real Chromium: the time from a key to the frame that shows it (95th percentile) in
 * sessions of growing size, and from a click in the tree to a text that can be written in.
 */
export async function benchEditor(surroundings: Surroundings): Promise<readonly Measured[]> {
  const display = await openDisplay();
  const rig = { surroundings, display };
  try {
    return await withFolder(async (folder) => {
      const program = { program: await watchedChromium(surroundings, display, folder), folder };
      const made = await makeSessions(surroundings, join(folder, "data"), sizes);
      const empty = keysMeasured("key, empty page", await typeInEmptyPage(rig, program), 20);
      const results = await withStudio(rig, program, async (page) => {
        const [home = ""] = made;
        const both = await medianOpening(page, "both", home);
        const one = await medianOpening(page, "bn", home);
        const result = { value: both, limit: limits.opening };
        const opening = measured("open 500 blocks", "ms", result, { oneLanguage: one });
        const pasting = await measurePasting(page, "bn");
        const keys: Measured[] = [];
        for (const size of [5_000, 20_000] as const)
          keys.push(...(await measureSize({ page, home, floor: empty.value }, size)));
        return [opening, ...pasting, ...keys];
      });
      return [empty, ...results].map((result) => ({ ...result, display: display.kind }));
    });
  } finally {
    display.close();
  }
}
