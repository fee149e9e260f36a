import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { blocksOf, startLine, textIn } from "./pages/author.ts";
import { paste } from "./pages/clipboard.ts";
import { openSession, saved } from "./pages/frame.ts";
import { expect, test } from "./studio.ts";

const fixtures = path.join(import.meta.dirname, "../../shared/document/html/fixtures");
/** A page as a program copies it: the first part of a fixture of the importer. */
const copied = (name: string): string =>
  readFileSync(path.join(fixtures, `${name}.txt`), "utf8").split(/^---$/m)[0] ?? "";

const english = (page: Page) => textIn(page, "English");

test.beforeEach(async ({ studio }) => {
  await openSession(studio.page, "8", "8.2");
  await expect(blocksOf(english(studio.page)).first()).toBeVisible();
});

test("a page from Word arrives whole, is saved, and one undo takes it back", async ({ studio }) => {
  const { page } = studio;
  const text = english(page);
  await startLine(page, text);
  const count = await blocksOf(text).count();
  const before = await text.innerText();
  await paste(page, { html: copied("libreoffice/whole-document") });
  await expect(blocksOf(text).last()).toHaveText("evsjv‡`k");
  const table = blocksOf(text).locator("table").last();
  await expect(table.locator("td")).toHaveCount(5);
  await expect(table.locator("li")).toHaveText("in cell");
  const offer = page.getByRole("alert").filter({ hasText: "Bangla in Bijoy letters" });
  await expect(offer).toContainText("বাংলাদেশ");
  await offer.getByRole("button", { name: "Convert" }).click();
  await expect(blocksOf(text).last()).toHaveText("বাংলাদেশ");
  await saved(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(blocksOf(text).last()).toHaveText("evsjv‡`k");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(blocksOf(text)).toHaveCount(count);
  expect(await text.innerText()).toBe(before);
});
