import { AxeBuilder } from "@axe-core/playwright";
import { blocksOf, startLine, textIn } from "./pages/author.ts";
import { openScreen, openSession, saved } from "./pages/frame.ts";
import { expect, test } from "./studio.ts";

test("words are commented on, answered, followed through editing, told before export, and resolved", async ({
  studio,
}) => {
  const { page } = studio;
  await openSession(page, "8", "8.2");
  const english = textIn(page, "English");
  await startLine(page, english);
  await page.keyboard.type("Every stage has its risk");
  await page.keyboard.press("Control+Shift+ArrowLeft");
  await page.keyboard.press("Control+Shift+KeyM");
  const details = page.getByRole("complementary", { name: "Details" });
  await page.getByRole("textbox", { name: "New comment" }).fill("Which one? Name it.");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("textbox", { name: "Name" }).fill("R. Akter");
  await page.keyboard.press("Enter");
  const card = details.getByRole("listitem", { name: "Comment by R. Akter" });
  await expect(card.getByText("Which one? Name it.")).toBeVisible();
  await expect(card.getByRole("button", { name: "Go to the words: risk" })).toBeVisible();
  const block = blocksOf(english).last();
  await expect(block.getByRole("button", { name: "1 open comment" })).toBeVisible();

  await english.focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Home");
  await page.keyboard.type("In life, ");
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Backspace");
  await expect(
    card.getByRole("button", { name: "Go to the words: ris", exact: true }),
  ).toBeVisible();
  await page.keyboard.press("Control+Z");
  await saved(page);
  await studio.restart();

  const again = studio.page;
  await openSession(again, "8", "8.2");
  await again.getByRole("textbox", { name: "Text in English" }).focus();
  await again.keyboard.press("Alt+F8");
  await expect.poll(() => again.evaluate(() => window.getSelection()?.toString())).toMatch(/^ris/);
  const { violations } = await new AxeBuilder({ page: again })
    .include("main")
    .include("aside")
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  await openScreen(again, "Export");
  await again.getByRole("button", { name: "Go: A comment is not resolved" }).click();
  await expect(again.getByRole("main", { name: "Author" })).toBeVisible();
  const open = again.getByRole("listitem", { name: "Comment by R. Akter" });
  await open.getByRole("button", { name: "Reply" }).click();
  await again.getByRole("textbox", { name: "Write a reply" }).fill("Illness, most of all.");
  await open.getByRole("button", { name: "Reply" }).click();
  await expect(open.getByText("Illness, most of all.")).toBeVisible();
  await open.getByRole("button", { name: "Resolve" }).click();
  await expect(again.getByRole("button", { name: "1 open comment" })).toBeHidden();
  await again.getByRole("radiogroup", { name: "Which comments" }).getByText("Resolved").click();
  await expect(open.getByText(/^Resolved by R\. Akter/)).toBeVisible();
  await saved(again);
  await openScreen(again, "Export");
  await expect(again.getByText("Every comment is resolved")).toBeVisible();
});

test("a status keeps who set it and when, shows in the tree and narrows it", async ({ studio }) => {
  const { page } = studio;
  await openSession(page, "8", "8.2");
  const status = page.getByRole("radiogroup", { name: "Status", exact: true });
  await status.getByText("In review").click();
  await page.getByRole("textbox", { name: "Name" }).fill("R. Akter");
  await page.getByRole("button", { name: "Keep the name" }).click();
  await saved(page);
  await expect(page.getByText(/^R\. Akter, \d/).first()).toBeVisible();
  await status.getByText("Draft").click();
  await saved(page);
  await page.getByText("Earlier changes").click();
  await expect(page.getByRole("listitem").filter({ hasText: "In review" })).toBeVisible();
  await page.getByRole("button", { name: /^Only: Draft \(1 session\)$/ }).click();
  await expect(page.getByRole("treeitem")).toHaveCount(2);
  await studio.restart();
  await openSession(studio.page, "8", "8.2");
  await expect(studio.page.getByText(/^R\. Akter, \d/).first()).toBeVisible();
});
