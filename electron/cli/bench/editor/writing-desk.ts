import { languages, type Language } from "../../../../shared/language/language.ts";
import { until, type WatchedPage } from "../watched-page.ts";
import { untilTrue } from "../window.ts";
import { madeId } from "./made-text.ts";
import { takeKeys, watchKeys, type KeysTaken } from "./key-watch.ts";
import { titleOf } from "./made-sessions.ts";
import { toEnd, toLineEnd, toStart, type, type Stroke } from "./typist.ts";

export type View = Language | "both";
type Point = { readonly x: number; readonly y: number };

const textOf = (language: Language) => `document.querySelector('[data-text="${language}"]')`;

/** Clicks with the mouse in the middle of what an expression finds, when it is there. */
async function click(page: WatchedPage, element: string): Promise<void> {
  const at = (await until(
    () =>
      page.valueOf(`(() => {
      const element = ${element};
      if (!element) return null;
      element.scrollIntoView({ block: "nearest" });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + Math.min(width / 2, 60), y: y + Math.min(height / 2, 12) };
    })()`),
    element,
  )) as Point;
  await clickAt(page, at);
}

async function clickAt(page: WatchedPage, at: Point): Promise<void> {
  const button = { ...at, button: "left", clickCount: 1 };
  await page.send("Input.dispatchMouseEvent", { type: "mouseMoved", ...at });
  await page.send("Input.dispatchMouseEvent", { type: "mousePressed", ...button });
  await page.send("Input.dispatchMouseEvent", { type: "mouseReleased", ...button });
}

const treeRow = (size: number) =>
  `[...document.querySelectorAll('[role="treeitem"][aria-level="2"]')]
    .find((row) => row.textContent.includes("${titleOf(size)}"))`;

/** Shows the Author screen on a session. */
export async function openAuthor(page: WatchedPage, session: string): Promise<void> {
  await untilTrue(page, `document.querySelector("main button") !== null`);
  await page.valueOf(`history.pushState(null, "", "#/author/${session}");
    dispatchEvent(new PopStateEvent("popstate"))`);
  await untilTrue(page, `document.querySelector("[data-text] [data-block]") !== null`);
}

/** Keeps the time from the next click to the frame that shows an editable text of a session. */
const watchOpening = (size: number) => `(() => {
  globalThis.opened = null;
  addEventListener("click", ({ timeStamp }) => {
    const painted = new MessageChannel();
    painted.port1.onmessage = () => { globalThis.opened = performance.now() - timeStamp; };
    const look = () => {
      const first = "[data-text][contenteditable='true'] [data-block='${madeId(size, 1)}']";
      if (!document.querySelector(first)) return;
      watch.disconnect();
      requestAnimationFrame(() => painted.port2.postMessage(null));
    };
    const watch = new MutationObserver(look);
    watch.observe(document.body, { subtree: true, childList: true });
  }, { capture: true, once: true });
})()`;

/** Opens a made session, which is not open, by a click in the tree; milliseconds until its text is painted. */
export async function timeToOpen(page: WatchedPage, size: number): Promise<number> {
  await page.valueOf(watchOpening(size));
  await click(page, treeRow(size));
  return (await until(
    () => page.valueOf("globalThis.opened"),
    `a text of ${size} blocks`,
  )) as number;
}

/** Shows one language or both, and waits until the text is painted. */
export async function show(page: WatchedPage, view: View): Promise<void> {
  await page.valueOf(`document.querySelector('input[type="radio"][value="${view}"]').click()`);
  const shown = languages.filter((each) => view === "both" || view === each);
  const panes = `[...document.querySelectorAll("[data-text]")].map((pane) => pane.dataset.text)`;
  await untilTrue(page, `${panes}.sort().join() === "${[...shown].sort().join()}"`);
}

export const places = ["start", "middle", "end"] as const;
export type Place = (typeof places)[number];

/** Puts the caret into a paragraph at a place of a text. */
export async function goTo(page: WatchedPage, language: Language, place: Place): Promise<void> {
  const text = textOf(language);
  await page.valueOf(`${text}.focus()`);
  await type(page, place === "end" ? [toEnd] : [toStart, toLineEnd]);
  if (place !== "middle") return;
  await page.valueOf(`(() => {
    const scroller = ${text}.parentElement.parentElement;
    scroller.scrollTop = scroller.scrollHeight / 2;
  })()`);
  await type(page, [[]]);
  // Where a table or a picture fills the window, the next paragraph is further down.
  await click(
    page,
    `([...${text}.querySelectorAll('[data-type="paragraph"] [data-slate-string]')].find((words) => {
      const { top, bottom } = words.getBoundingClientRect();
      return bottom > innerHeight * 0.3 && top < innerHeight * 0.7;
    }) ?? (${text}.parentElement.parentElement.scrollBy(0, innerHeight / 50), null))`,
  );
  await type(page, [[]]);
}

/** Types and gives what was kept of it. */
export async function typeWatched(
  page: WatchedPage,
  strokes: readonly Stroke[],
): Promise<KeysTaken> {
  await page.valueOf(watchKeys);
  await type(page, strokes);
  await type(page, [[]]);
  return (await page.valueOf(takeKeys)) as KeysTaken;
}
