import { blocksOf, expectLast, show, startLine, textIn, whole } from "./pages/author.ts";
import { openScreen, openSession, saved } from "./pages/frame.ts";
import { expect, test } from "./studio.ts";

test("undo goes through both texts in the order of time, across sessions and screens", async ({
  studio,
}) => {
  const { page } = studio;
  await openSession(page, "8", "8.2");
  const english = textIn(page, "English");
  const bangla = textIn(page, "Bangla");
  await whole(english);
  const before = await blocksOf(english).last().textContent();
  await startLine(page, english);
  await page.keyboard.type("A first thought");
  await expectLast(english, "A first thought");
  await startLine(page, bangla);
  await page.keyboard.insertText("প্রথম ভাবনা");
  await english.focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(", and a second");
  await saved(page);

  await openSession(page, "8", "8.1");
  await openScreen(page, "Plan");
  await openSession(page, "8", "8.2");
  await expectLast(english, "A first thought, and a second");
  const undo = page.getByRole("button", { name: "Undo" });
  await undo.click();
  await expectLast(english, "A first thought");
  await expect(english).toBeFocused();
  await page.keyboard.press("Control+Z");
  await expect(bangla).toBeFocused();
  await expect(bangla).not.toContainText("প্রথম ভাবনা");
  await page.keyboard.press("Control+Y");
  await expectLast(bangla, "প্রথম ভাবনা");

  await show(page, "English");
  await undo.click();
  await expect(bangla).toBeFocused();
  await expect(bangla).not.toContainText("প্রথম ভাবনা");
  while (await undo.isEnabled()) await undo.click();
  await expectLast(english, before ?? "");
  await page.keyboard.press("Control+Y");
  await page.keyboard.press("Control+Y");
  await expectLast(english, "A first thought");
  await saved(page);
  await studio.restart();
  await openSession(studio.page, "8", "8.2");
  await expectLast(textIn(studio.page, "English"), "A first thought");
});
