import type { Language } from "../../../../shared/language/language.ts";
import { measured, median, type Measured } from "../measure.ts";
import { until, type WatchedPage } from "../watched-page.ts";
import { untilTrue } from "../window.ts";
import { lastWords, wordPages } from "./word-pages.ts";
import { goTo } from "./writing-desk.ts";

const limit = 2_000;
/** Megabytes: what undo may hold of all sessions together (see the author screen's desk). */
const keeps = 32;
const pages = 60;
const runs = 5;

const isThere = (language: Language) =>
  `[...document.querySelectorAll('[data-text="${language}"] [data-block]')]
    .some((block) => block.textContent.includes("${lastWords}"))`;

/** Pastes a page into the text with the caret, and keeps the time until its end is painted. */
const pasteWatched = (language: Language, html: string) => `(() => {
  globalThis.pasted = null;
  const data = new DataTransfer();
  data.setData("text/html", ${JSON.stringify(html)});
  const painted = new MessageChannel();
  const began = performance.now();
  painted.port1.onmessage = () => { globalThis.pasted = performance.now() - began; };
  const look = () => {
    if (!(${isThere(language)})) return;
    watch.disconnect();
    requestAnimationFrame(() => painted.port2.postMessage(null));
  };
  const watch = new MutationObserver(look);
  watch.observe(document.body, { subtree: true, childList: true, characterData: true });
  const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
  document.querySelector('[data-text="${language}"]').dispatchEvent(event);
})()`;

const undo = `document.querySelector('[role="toolbar"] button').click()`;

type Metrics = { readonly metrics: readonly { readonly name: string; readonly value: number }[] };

/** Milliseconds that the page's thread has worked so far, without waiting for other programs. */
async function workOf(page: WatchedPage): Promise<number> {
  const { metrics } = (await page.send("Performance.getMetrics")) as Metrics;
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1_000;
}

/** Megabytes that scripts of the page hold on to, after what nobody needs was cleared away. */
async function heldBy(page: WatchedPage): Promise<number> {
  await page.send("HeapProfiler.collectGarbage");
  const { usedSize } = (await page.send("Runtime.getHeapUsage")) as { readonly usedSize: number };
  return usedSize / 1_048_576;
}

/**
 * From a paste of 60 pages out of Word at the end of a text to the frame that shows their end; and what
 * the page holds on to after all these pastes were taken back, which undo's limit bounds.
 */
export async function measurePasting(page: WatchedPage, language: Language): Promise<Measured[]> {
  const html = wordPages(pages);
  const times: number[] = [];
  const works: number[] = [];
  await page.send("Performance.enable", { timeDomain: "threadTicks" });
  const held = await heldBy(page);
  for (let run = 0; run <= runs; run += 1) {
    await goTo(page, language, "end");
    const before = await workOf(page);
    await page.valueOf(pasteWatched(language, html));
    times.push(
      (await until(() => page.valueOf("globalThis.pasted"), "the end of what is pasted")) as number,
    );
    works.push((await workOf(page)) - before);
    await page.valueOf(undo);
    await untilTrue(page, `!(${isThere(language)})`);
  }
  const kept = (await heldBy(page)) - held;
  const [first = 0, ...rest] = times;
  await page.send("Performance.disable");
  const work = median(works.slice(1));
  const details = { first, slowest: Math.max(...rest), work, kilobytes: html.length / 1_024 };
  return [
    measured("paste 60 pages from Word", "ms", { value: median(rest), limit }, details),
    measured(
      "kept after pasting 60 pages six times",
      "MB",
      { value: kept, limit: keeps },
      { held },
    ),
  ];
}
