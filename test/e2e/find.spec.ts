import { blocksOf, startLine, textIn } from "./pages/author.ts";
import { openSession, saved } from "./pages/frame.ts";
import { expect, test } from "./studio.ts";

/** How many places are coloured on the page. */
const coloured = (name: string) => CSS.highlights.get(name)?.size ?? 0;

test("words are found in both languages, gone to, and replaced as one step of undo", async ({
  studio,
}) => {
  const { page } = studio;
  const { keyboard } = page;
  await openSession(page, "8", "8.2");
  const english = textIn(page, "English");
  const bangla = textIn(page, "Bangla");
  await startLine(page, english);
  await keyboard.insertText("Zebra one, zebra two, zebras");
  await startLine(page, bangla);
  await keyboard.insertText("পর্যায় ৭৭৭৭ zebra");
  await keyboard.press("Control+KeyF");
  const bar = page.getByRole("search", { name: "Find and replace" });
  const find = bar.getByRole("textbox", { name: "Find", exact: true });
  await expect(find).toBeFocused();
  await find.fill("zebra");
  await expect(bar.getByText("4 found")).toBeVisible();
  await expect.poll(() => page.evaluate(coloured, "tot-found")).toBe(4);
  await bar.getByRole("button", { name: "Whole words" }).click();
  await expect(bar.getByText("3 found")).toBeVisible();
  await bar.getByRole("button", { name: "Match case" }).click();
  await expect(bar.getByText("2 found")).toBeVisible();
  await find.press("Enter");
  await expect(bar.getByText(/^[12] of 2$/)).toBeVisible();
  await bar.getByRole("button", { name: "Match case" }).click();

  await find.fill("7777");
  await expect(bar.getByText("1 found")).toBeVisible();
  await find.fill("পর্যা\u09df ৭");
  await bar.getByRole("button", { name: "Whole words" }).click();
  await expect(bar.getByText("1 found")).toBeVisible();

  await find.fill("zebra");
  await keyboard.press("Control+KeyH");
  await bar.getByRole("textbox", { name: "Replace with" }).fill("giraffe");
  await bar.getByRole("button", { name: "Replace all" }).click();
  await expect(page.getByText("4 places replaced")).toBeVisible();
  await expect(blocksOf(english).last()).toHaveText("giraffe one, giraffe two, giraffes");
  await expect(blocksOf(bangla).last()).toHaveText("পর্যায় ৭৭৭৭ giraffe");
  await expect(bar.getByText("Not found")).toBeVisible();
  await keyboard.press("Escape");
  await expect(bar).toBeHidden();
  await keyboard.press("Control+KeyZ");
  await expect(blocksOf(english).last()).toHaveText("Zebra one, zebra two, zebras");
  await expect(blocksOf(bangla).last()).toHaveText("পর্যায় ৭৭৭৭ zebra");
  await saved(page);
});

test("words are found in all sessions, and replaced where somebody has chosen", async ({
  studio,
}) => {
  const { page } = studio;
  await openSession(page, "8", "8.2");
  await textIn(page, "English").focus();
  await page.keyboard.press("Control+KeyH");
  const bar = page.getByRole("search", { name: "Find and replace" });
  await bar.getByRole("combobox", { name: "Where to look" }).selectOption("All sessions");
  await bar.getByRole("textbox", { name: "Find", exact: true }).fill("Mahasthan");
  const results = bar.getByRole("region", { name: "Places in all sessions" });
  const places = results.getByRole("button", { name: /Mahasthan/ });
  await expect(places.first()).toBeVisible();
  const count = await places.count();
  expect(count).toBeGreaterThan(1);
  await bar.getByRole("textbox", { name: "Replace with" }).fill("Mohasthan");
  await results
    .getByRole("checkbox", { name: /^Replace here:/ })
    .first()
    .uncheck();
  await results.getByRole("button", { name: /^Replace \d+ chosen/ }).click();
  await expect(page.getByText(/replaced in \d+ text/)).toBeVisible();
  await expect(places).toHaveCount(1);
  await places.first().click();
  await expect(page).toHaveURL(/#\/author\//);
  await expect(textIn(page, "English").getByText("Mahasthan").first()).toBeVisible();
});

test("the outline goes to headings, the words are counted, and only the text stays in focus", async ({
  studio,
}) => {
  const { page } = studio;
  const { keyboard } = page;
  await openSession(page, "8", "8.2");
  const english = textIn(page, "English");
  await english.focus();
  await keyboard.press("Control+Shift+KeyO");
  const outline = page.getByRole("region", { name: "Outline" });
  const headings = outline.getByRole("button");
  await expect(headings.first()).toBeFocused();
  await keyboard.press("ArrowDown");
  const name = (await headings.nth(1).textContent()) ?? "";
  await keyboard.press("Enter");
  await expect(english).toBeFocused();
  await expect(headings.nth(1)).toHaveAttribute("aria-current", "location");
  await expect(english.locator("[data-selected-block]")).toHaveText(name);

  const status = page.getByRole("contentinfo");
  await expect(status.getByText(/^English 9\d\d words · 4 min$/)).toBeVisible();
  await keyboard.press("Shift+End");
  await expect(status.getByText(/^English \d+ of 9\d\d words · 1 min$/)).toBeVisible();

  await keyboard.press("Control+Shift+Backslash");
  await expect(page.getByRole("tree")).toBeHidden();
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(english).toBeVisible();
  await keyboard.press("Escape");
  await expect(page.getByRole("tree")).toBeVisible();

  await keyboard.press("F1");
  const keys = page.getByRole("dialog", { name: "All keys" });
  await expect(keys.getByText("Focus mode: only the text")).toBeVisible();
  await keyboard.press("Escape");
  await expect(keys).toBeHidden();
});
