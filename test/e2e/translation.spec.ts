import type { Page } from "@playwright/test";
import { blocksOf, caretAtEndOf, startLine, textIn } from "./pages/author.ts";
import { openSession, saved } from "./pages/frame.ts";
import { expect, test } from "./studio.ts";

const statusBar = (page: Page) => page.getByRole("contentinfo");

test("a stale translation shows what changed in its source and when, and is put right under it", async ({
  studio,
}) => {
  const { page } = studio;
  await openSession(page, "8", "8.2");
  const english = textIn(page, "English");
  const bangla = textIn(page, "Bangla");
  const source = blocksOf(english).filter({ hasText: "The danger that a person faces" });
  const id = (await source.getAttribute("data-block")) ?? "";
  const translation = bangla.locator(`[data-block="${id}"]`);
  await caretAtEndOf(english, id);
  await page.keyboard.type(" It never ends.");
  await expect(translation.getByText("Stale")).toBeVisible();
  await saved(page);
  await studio.restart();

  await openSession(studio.page, "8", "8.2");
  const again = studio.page;
  const stale = textIn(again, "Bangla").locator(`[data-block="${id}"]`);
  await expect(stale.getByText(/^English changed \d/)).toBeVisible();
  await expect(statusBar(again).getByText("1 stale translation")).toBeVisible();
  const leaf = again.getByRole("treeitem", { name: /^8\.2 / });
  await expect(leaf.getByRole("img", { name: "1 stale translation" })).toBeVisible();
  await again.keyboard.press("F8");
  const changes = stale.getByRole("region", { name: "English then and now" });
  await expect(changes.locator("ins")).toHaveText(" It never ends.");
  await expect(changes.locator("del")).toHaveCount(0);
  await again.keyboard.press("End");
  await again.keyboard.insertText(" শেষ নেই।");
  await expect(stale.getByText("Stale")).toBeHidden();
  await expect(changes).toBeVisible();
  await again.keyboard.press("F7");
  await expect(changes).toBeHidden();
  await again.keyboard.press("Control+Z");
  await expect(stale.getByText("Stale")).toBeVisible();
  await again.keyboard.press("Control+Shift+Enter");
  await expect(stale.getByText("Stale")).toBeHidden();
});

test("F8 goes to what is to be translated, to the place for it, and on to the next session", async ({
  studio,
}) => {
  const { page } = studio;
  await openSession(page, "8", "8.1");
  await startLine(page, textIn(page, "English"));
  await page.keyboard.type("Only in English.");
  await saved(page);
  await openSession(page, "8", "8.3");
  await startLine(page, textIn(page, "English"));
  await page.keyboard.type("First. ");
  await page.keyboard.press("Control+Enter");
  await page.keyboard.type("Second.");
  await expect(statusBar(page).getByText("2 blocks not translated")).toBeVisible();
  await saved(page);
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("F8");
  const write = page.getByRole("button", { name: "Write here" });
  await expect(write.first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(textIn(page, "Bangla")).toBeFocused();
  await page.keyboard.insertText("প্রথম।");
  await expect(statusBar(page).getByText("1 block not translated")).toBeVisible();
  await page.keyboard.press("F8");
  await expect(write).toBeFocused();
  const leaf = page.getByRole("treeitem", { name: /^8\.3 / });
  await expect(leaf.getByRole("img", { name: "1 block not translated" })).toBeVisible();

  await page.keyboard.press("F8");
  await expect(page.getByRole("treeitem", { name: /^8\.1 / })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await expect(write).toBeFocused();

  await page.getByRole("button", { name: /^Only: Something to translate \(2 sessions\)$/ }).click();
  await expect(page.getByRole("treeitem")).toHaveCount(3);
});
