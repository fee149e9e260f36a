import {
  blocksOf,
  compose,
  expectLast,
  show,
  startLine,
  textIn,
  unlevelBlocks,
  whole,
} from "./pages/author.ts";
import { openSession, saved } from "./pages/frame.ts";
import { expect, test } from "./studio.ts";

test.beforeEach(async ({ studio }) => {
  await openSession(studio.page, "8", "8.2");
  await expect(blocksOf(textIn(studio.page, "English")).first()).toBeVisible();
});

test("Bangla is typed by keys and through an input method, saved, and there again", async ({
  studio,
}) => {
  const text = textIn(studio.page, "Bangla");
  const { keyboard } = studio.page;
  await startLine(studio.page, text);
  for (const sign of "ক্ষমতা ") await keyboard.insertText(sign);
  await compose(studio.page, ["j", "জী", "জীবন"], "জীবনচক্র");
  await expectLast(text, "ক্ষমতা জীবনচক্র");
  await keyboard.press("Backspace");
  await expectLast(text, "ক্ষমতা জীবনচক্");
  await keyboard.insertText("রের স্ত্রী");
  await keyboard.press("ArrowLeft");
  await keyboard.insertText("'");
  await expectLast(text, "ক্ষমতা জীবনচক্রের 'স্ত্রী");
  await saved(studio.page);
  await studio.restart();
  await openSession(studio.page, "8", "8.2");
  await expectLast(textIn(studio.page, "Bangla"), "ক্ষমতা জীবনচক্রের 'স্ত্রী");
});

test("a table keeps its cells under Enter, Backspace and Tab", async ({ studio }) => {
  const text = textIn(studio.page, "English");
  const { keyboard } = studio.page;
  await startLine(studio.page, text);
  await studio.page.getByRole("button", { name: "Insert a table" }).click();
  await keyboard.press("ArrowLeft");
  await keyboard.press("Enter");
  const table = blocksOf(text).last().getByRole("table");
  await expect(table.locator("td, th")).toHaveCount(6);
  await expect(text).toBeFocused();
  await keyboard.type("Stage");
  await keyboard.press("Tab");
  await keyboard.type("Risk");
  await keyboard.press("Home");
  await keyboard.press("Backspace");
  await keyboard.press("Enter");
  await expect(table.locator("td, th")).toHaveCount(6);
  await expect(table.locator("td, th").nth(1).locator("p")).toHaveText(["", "Risk"]);
  for (let press = 0; press < 5; press += 1) await keyboard.press("Tab");
  await expect(table.locator("td, th")).toHaveCount(8);
  await keyboard.press("Control+A");
  await studio.page.keyboard.press("ArrowRight");
  await saved(studio.page);
});

test("a translation is stale when its source changes, and fresh when somebody says so", async ({
  studio,
}) => {
  const { page } = studio;
  const english = textIn(page, "English");
  const bangla = textIn(page, "Bangla");
  const source = blocksOf(english).filter({ hasText: "The danger that a person faces" });
  const id = (await source.getAttribute("data-block")) ?? "";
  const translation = bangla.locator(`[data-block="${id}"]`);
  await source.locator("p").click();
  await page.keyboard.type("Now ");
  await expect(translation.getByText("Stale")).toBeVisible();
  await translation.getByRole("button", { name: "Up to date" }).click();
  await expect(translation.getByText("Stale")).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await saved(page);
});

test("a new block is offered for translating, and both languages stay level", async ({
  studio,
}) => {
  const { page } = studio;
  const english = textIn(page, "English");
  const bangla = textIn(page, "Bangla");
  await startLine(page, english);
  await page.keyboard.type("Nobody has translated this.");
  await page.getByRole("button", { name: "Copy English as a start" }).click();
  await expectLast(bangla, /Nobody has translated this\.$/);
  await expect(bangla.getByText("Not translated yet")).toBeVisible();
  await expect.poll(() => unlevelBlocks(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await show(page, "বাংলা");
  await expect(english).toBeHidden();
});

test("where a block goes is set by a key and shown in the margin", async ({ studio }) => {
  const { page } = studio;
  const english = textIn(page, "English");
  await startLine(page, english);
  await page.keyboard.type("For some only");
  const on = blocksOf(english).last().getByRole("button", { pressed: true });
  await expect(on).toHaveAccessibleName("Goes to: Handout");
  await page.keyboard.press("Alt+2");
  await expect(on).toHaveAccessibleName("Goes to: Handout");
  await page.keyboard.press("Alt+1");
  await page.keyboard.press("Alt+2");
  await expect(on).toHaveAccessibleName("Goes to: Slide");
});

test("the title is written in both languages and the tree shows it", async ({ studio }) => {
  const { page } = studio;
  await page.getByRole("textbox", { name: "Title in English" }).fill("Stages of life");
  await saved(page);
  await expect(page.getByRole("tree").getByText("Stages of life")).toBeVisible();
});

test("the text is shown as each reader gets it, and written again after that", async ({
  studio,
}) => {
  const { page } = studio;
  const english = textIn(page, "English");
  await whole(english);
  const all = await blocksOf(english).count();
  await page.keyboard.press("Alt+Digit8");
  const read = page.locator('[data-text="en"]');
  await expect(page.getByText(new RegExp(`^\\d+ of ${all} blocks$`))).toBeVisible();
  const shown = read.locator("[data-block]:visible");
  await expect(shown.first()).toBeVisible();
  for (const goes of await shown.evaluateAll((blocks) =>
    blocks.map((block) => block.getAttribute("data-goes")),
  )) {
    expect(goes).toContain("handout");
  }
  await expect(read).not.toHaveAttribute("contenteditable", "true");
  await page.keyboard.press("Alt+Digit7");
  await page
    .getByRole("button", { name: /^Open slide 2: / })
    .first()
    .click();
  await expect(page.getByRole("main", { name: "Slides" })).toBeVisible();
  await openSession(page, "8", "8.2");
  await page.keyboard.press("Escape");
  await expect(english).toBeEditable();
});
