import type { Page } from "@playwright/test";
import { blocksOf, expectLast, startLine, textIn, unlevelBlocks } from "./pages/author.ts";
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
