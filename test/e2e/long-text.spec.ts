import type { Page } from "@playwright/test";
import { madeText } from "../../electron/cli/bench/editor/made-text.ts";
import { openStorage } from "../../electron/engine/storage/storage.ts";
import { languages } from "../../shared/language/language.ts";
import {
  blocksOf,
  expectLast,
  overlappingBlocks,
  startLine,
  textIn,
  unlevelBlocks,
} from "./pages/author.ts";
import { paste } from "./pages/clipboard.ts";
import { openSession, saved } from "./pages/frame.ts";
import { expect, test } from "./studio.ts";

const lines = Array.from({ length: 400 }, (_, index) => `Line ${index + 1} of a long text`);

const place = (page: Page) => page.getByText(/^Block \d+ of \d+$/);

/** Presses a key as often as asked for. */
async function press(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
}

test("in a text too long to be in the page whole, keys reach and select all of it", async ({
  studio,
}) => {
  const { page } = studio;
  await openSession(page, "8", "8.2");
  const english = textIn(page, "English");
  const bangla = textIn(page, "Bangla");
  await startLine(page, english);
  await paste(page, { text: lines.join("\n") });
  await expectLast(english, "Line 400 of a long text");
  await page.keyboard.press("Control+Home");
  await expect(place(page)).toHaveText(/^Block 1 of /);
  await expect.poll(() => blocksOf(english).count()).toBeLessThan(100);

  await page.keyboard.press("Control+End");
  const count = Number((await place(page).textContent())?.split(" ")[3]);
  await press(page, "ArrowUp", 60);
  await expect(place(page)).toHaveText(`Block ${count - 60} of ${count}`);
  await press(page, "Shift+PageUp", 3);
  await expect(page.getByText(/^English \d+ of /)).toBeVisible();

  await page.keyboard.press("Control+End");
  await page.keyboard.type(", and its end");
  await expectLast(english, "Line 400 of a long text, and its end");
  await english.locator("xpath=../..").evaluate((scroller) => {
    scroller.scrollTop = scroller.scrollHeight / 2;
  });
  await expect(english.getByText(/^Line \d+ of a long text$/).first()).toBeVisible();
  await expect.poll(() => unlevelBlocks(page)).toEqual([]);
  await page.keyboard.type("!");
  await expectLast(english, "Line 400 of a long text, and its end!");
  await expect(bangla.locator("[data-block]").first()).toBeAttached();

  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  await expect(blocksOf(english)).toHaveCount(1);
  await page.keyboard.press("Control+Z");
  await expectLast(english, "Line 400 of a long text, and its end!");
  await saved(page);
});

/** Puts made texts of so many blocks, each with its counterpart, in the place of a session's. */
function makeLong(data: string, session: string, count: number): void {
  const storage = openStorage(data);
  for (const language of languages) {
    const body = JSON.stringify({ language, blocks: madeText(language, count) });
    storage.connection
      .sql("UPDATE document SET body = ? WHERE session = ? AND language = ?")
      .run(body, session, language);
  }
  storage.close();
}

test("side by side, a long text stays level where blocks come into its middle and go again", async ({
  studio,
}) => {
  await openSession(studio.page, "8", "8.2");
  await studio.restart(() => makeLong(studio.data, "lifecycle-approach", 300));
  const { page } = studio;
  await openSession(page, "8", "8.2");
  const english = textIn(page, "English");
  const bangla = textIn(page, "Bangla");
  const expectLevel = async () => {
    await expect.poll(() => blocksOf(bangla).count()).toBeGreaterThan(5);
    await expect.poll(() => unlevelBlocks(page)).toEqual([]);
    for (const text of [english, bangla]) {
      await expect.poll(() => overlappingBlocks(text)).toEqual([]);
    }
  };
  await english.locator("xpath=../..").evaluate((scroller) => {
    scroller.scrollTop = scroller.scrollHeight / 2;
  });
  await expectLevel();
  await english
    .getByText(/^1[4-6]\d /)
    .first()
    .click();
  await page.keyboard.press("End");
  await page.keyboard.press("Control+Enter");
  await paste(page, { text: lines.slice(0, 60).join("\n") });
  await expect(english.getByText("Line 60 of a long text")).toBeVisible();
  const mixed = english.locator("[data-slate-chunk]:has(> [data-block]) > [data-slate-chunk]");
  await expect(mixed.first()).toBeAttached();
  await expectLevel();
  await press(page, "Control+Z", 2);
  await expect(english.getByText("Line 60 of a long text")).toHaveCount(0);
  await expectLevel();
});
