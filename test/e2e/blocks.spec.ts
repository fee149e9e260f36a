import type { Locator, Page } from "@playwright/test";
import { blocksOf, expectLast, show, startLine, textIn } from "./pages/author.ts";
import { openSession, saved } from "./pages/frame.ts";
import { expect, test } from "./studio.ts";

test.beforeEach(async ({ studio }) => {
  await openSession(studio.page, "8", "8.2");
  await show(studio.page, "English");
  await startLine(studio.page, textIn(studio.page, "English"));
});

const cellsOf = (table: Locator): Locator => table.locator("td, th");
const wordsIn = async (cells: Locator): Promise<string[]> =>
  (await cells.allTextContents()).map((text) => text.replaceAll("\uFEFF", ""));
const selected = (table: Locator): Locator => table.locator("[data-in-area]");

/** Presses the pointer on one element and lets it go on a place of another. */
async function drag(page: Page, from: Locator, to: Locator, share = 0.5): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error("What is to be dragged is not shown");
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + 20, end.y + end.height * share, { steps: 8 });
  await page.mouse.up();
}

test("a table's cells are selected, merged, moved, copied and cleared, and its columns sized", async ({
  studio,
}) => {
  const { page } = studio;
  const { keyboard } = page;
  const text = textIn(page, "English");
  await keyboard.type("/3x3");
  await page.getByRole("option", { name: "Table: 3 rows, 3 columns" }).waitFor();
  await keyboard.press("Enter");
  const table = blocksOf(text).last().getByRole("table");
  for (const word of "Stage Risk Answer Birth Weight Clinic Child School".split(" ")) {
    await keyboard.type(word);
    await keyboard.press("Tab");
  }
  await keyboard.type("Stipend");

  await keyboard.press("Shift+ArrowRight");
  await keyboard.press("Shift+ArrowUp");
  await keyboard.press("Shift+ArrowLeft");
  await expect
    .poll(() => wordsIn(selected(table)))
    .toEqual(["Weight", "Clinic", "School", "Stipend"]);
  await page.getByRole("button", { name: "Table", exact: true }).click();
  await page.getByRole("menuitem", { name: "Merge cells" }).click();
  await expect(cellsOf(table)).toHaveCount(6);
  await keyboard.press("Control+Z");
  await expect(cellsOf(table)).toHaveCount(9);

  await drag(page, cellsOf(table).nth(0), cellsOf(table).nth(4));
  await expect.poll(() => wordsIn(selected(table))).toEqual(["Stage", "Risk", "Birth", "Weight"]);
  await keyboard.press("Control+B");
  await expect(table.locator("strong")).toHaveText(["Stage", "Risk", "Birth", "Weight"]);
  await keyboard.press("Delete");
  await expect
    .poll(() => wordsIn(cellsOf(table)))
    .toEqual(["", "", "Answer", "", "", "Clinic", "Child", "School", "Stipend"]);
  await keyboard.press("Control+Z");
  await expect(table.getByRole("columnheader")).toHaveText(["Stage", "Risk", "Answer"]);

  await cellsOf(table).nth(6).click();
  await keyboard.press("ArrowUp");
  await keyboard.press("Alt+ArrowUp");
  await expect.poll(() => wordsIn(cellsOf(table).first())).toEqual(["Birth"]);
  const width = async () => (await cellsOf(table).first().boundingBox())?.width ?? 0;
  const before = await width();
  await keyboard.press("Alt+Shift+ArrowRight");
  await expect.poll(width).toBeGreaterThan(before + 4);
  const box = await cellsOf(table).first().boundingBox();
  if (!box) throw new Error("The table is not shown");
  await page.mouse.move(box.x + box.width, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 60, box.y + 12, { steps: 4 });
  await page.mouse.up();
  await expect.poll(width).toBeLessThan(before - 30);
  await saved(page);
});

test("signs offer blocks, facts and places; Markdown's signs become what they mean, and back", async ({
  studio,
}) => {
  const { page } = studio;
  const { keyboard } = page;
  const text = textIn(page, "English");
  const options = page.getByRole("option");
  await keyboard.type("/মূল");
  await expect(options).toHaveText([/^Key message/]);
  await keyboard.press("Enter");
  await expect(blocksOf(text).last()).toHaveAttribute("data-type", "callout");
  await keyboard.type("Approved on #Cabinet approves");
  await expect(options.first()).toContainText("1 June 2015");
  await keyboard.press("Enter");
  await keyboard.type(", see [[Handout 8.1");
  await expect(options).toHaveCount(1);
  await keyboard.press("Enter");
  await keyboard.type(".");
  await expectLast(text, /1 June 2015.*, see .*Handout 8\.1.*\./s);

  await keyboard.press("Control+Enter");
  await keyboard.type("/key");
  await expect(options.first()).toBeVisible();
  await keyboard.press("Escape");
  await expect(options).toHaveCount(0);
  await keyboard.type(" either/or");
  await expectLast(text, "/key either/or");

  await keyboard.press("Control+Enter");
  await keyboard.type("- One");
  await keyboard.press("Enter");
  await keyboard.press("Tab");
  await keyboard.type("**Two** of two");
  await expect(blocksOf(text).last().locator("li li strong")).toHaveText("Two");
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await keyboard.type("## ");
  await expect(blocksOf(text).last()).toHaveAttribute("data-type", "heading");
  await keyboard.press("Backspace");
  await keyboard.type("is not a heading");
  await expectLast(text, "## is not a heading");
  await expect(blocksOf(text).last()).toHaveAttribute("data-type", "paragraph");
  await keyboard.type(" /footn");
  await expect(options).toHaveCount(1);
  await keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Text of the footnote" }).fill("Act 39 of 2013");
  await keyboard.press("Enter");
  await expect(blocksOf(text).last().getByLabel("Footnote: Act 39 of 2013")).toBeVisible();
  await saved(page);
});

test("blocks are dragged by their handle, and their counterparts go along", async ({ studio }) => {
  const { page } = studio;
  const text = textIn(page, "English");
  const order = (blocks: Locator) =>
    blocks.evaluateAll((all) => all.slice(0, 4).map((block) => block.getAttribute("data-block")));
  await show(page, "Side by side");
  await page.keyboard.press("Control+Home");
  const [first, second, third, fourth] = await order(blocksOf(text));
  const handle = page.getByRole("button", { name: /^Drag to move this block/ });
  // A text that is still being drawn moves under a pointer that rests: a person moves it once more.
  const pointAtSecond = () =>
    expect(async () => {
      await page.mouse.move(2, 2);
      await blocksOf(text).nth(1).locator("p").hover();
      await expect(handle).toBeVisible({ timeout: 1_000 });
    }).toPass();
  await pointAtSecond();
  await drag(page, handle, blocksOf(text).nth(2), 0.9);
  const moved = [first, third, second, fourth];
  await expect.poll(() => order(blocksOf(text))).toEqual(moved);
  await expect.poll(() => order(blocksOf(textIn(page, "Bangla")))).toEqual(moved);
  await page.keyboard.press("Control+Z");
  await expect.poll(() => order(blocksOf(text))).toEqual([first, second, third, fourth]);
  await expect
    .poll(() => order(blocksOf(textIn(page, "Bangla"))))
    .toEqual([first, second, third, fourth]);
  await pointAtSecond();
  await handle.click();
  await page.getByRole("menuitem", { name: "Repeat below" }).click();
  await expect(blocksOf(text).nth(2)).toHaveText((await blocksOf(text).nth(1).textContent()) ?? "");
  await saved(page);
});
