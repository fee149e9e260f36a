import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { caretAtEndOf, textIn } from "./pages/author.ts";
import { openScreen, openSession, saved } from "./pages/frame.ts";
import {
  expectSlides,
  preview,
  showView,
  slidesIn,
  slideText,
  titlesIn,
  tool,
} from "./pages/slides.ts";
import { expect, test } from "./studio.ts";

async function axe(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(300);
  const { violations } = await new AxeBuilder({ page }).exclude("footer").analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`,
  );
}

/** The faces that the slide in sight is drawn in: those in which it was measured. */
const facesOf = (page: Page) =>
  preview(page)
    .locator("tspan")
    .evaluateAll((spans) => [
      ...new Set(spans.map((span) => getComputedStyle(span).fontFamily.split(",")[0])),
    ]);

test("draft from the text, edit, draft again and keep what was edited, then show", async ({
  studio,
}) => {
  test.setTimeout(240_000);
  const { page } = studio;
  await openSession(page, "8", "8.2");
  await openScreen(page, "Slides");
  await expectSlides(page, 13);
  await expect.poll(() => facesOf(page)).toContain("Gelasio");

  await test.step("empty the deck in the sorter, and draft a first one", async () => {
    await showView(page, "Sorter");
    await slidesIn(page).first().focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await expect(page.getByText("No slides yet")).toBeVisible();
    await page.getByRole("button", { name: "Draft 11 slides from the text" }).click();
    await expectSlides(page, 11);
    expect(await axe(page)).toEqual([]);
  });

  await test.step("order, hide, part into sections and take back in the sorter", async () => {
    const titles = () => titlesIn(page);
    const before = await titles();
    await slidesIn(page).nth(3).click();
    await page.keyboard.press("Alt+ArrowRight");
    await expect.poll(async () => (await titles())[4]).toContain("The order of questions");
    await tool(page, "Hide").click();
    await expect(slidesIn(page).nth(4)).toContainText("Hidden");
    await tool(page, "Begin a section").click();
    await expect(
      page.getByRole("textbox", { name: /^Name of the section .* slide 5, English$/ }),
    ).toHaveValue("Section");
    for (const _ of [1, 2, 3]) await page.keyboard.press("Control+z");
    await expect.poll(titles).toEqual(before);
    await slidesIn(page)
      .nth(5)
      .dragTo(slidesIn(page).nth(3), { targetPosition: { x: 10, y: 40 } });
    await expect.poll(async () => (await titles())[3]).toBe(before[5]);
    await page.keyboard.press("Control+z");
  });

  await test.step("edit one slide; its preview follows the keys", async () => {
    await slidesIn(page).nth(3).dblclick();
    await slideText(page, "Title", "English").fill("First the person");
    await expect(preview(page)).toContainText("First the person");
    await expect(page.getByText("Older than the English text.")).toBeVisible();
    await page.getByRole("button", { name: "Up to date" }).click();
    await expect(page.getByText("Older than the English text.")).toBeHidden();
    await expect(page.getByText("edited by hand")).toBeVisible();
    await page.getByLabel("For this slide").fill("9");
    await expect(page.getByText("4 min more than the plan has.")).toBeVisible();
    expect(await axe(page)).toEqual([]);
    await saved(page);
  });

  await test.step("draw two series in a chart, each with its name; then take the slide out", async () => {
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("menuitem", { name: "Chart", exact: true }).click();
    await page.getByRole("button", { name: "Add a series of figures" }).click();
    await page.getByRole("textbox", { name: "Series 2, English", exact: true }).fill("Towns");
    await page
      .getByRole("textbox", { name: "Names of the bars, 1: Value", exact: true })
      .fill("35");
    await page.getByRole("textbox", { name: "Names of the bars, 1: Value 2" }).fill("21.3");
    await expect(preview(page)).toContainText("Towns");
    await expect(preview(page)).toContainText("21.3");
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "Actions for the slide" }).click();
    await page.getByRole("menuitem", { name: "Remove", exact: true }).click();
    await expectSlides(page, 11);
    await saved(page);
  });

  await test.step("change the text behind two slides, and look at what a new draft would change", async () => {
    await openScreen(page, "Author");
    await caretAtEndOf(textIn(page, "English"), "b4");
    await page.keyboard.type(" Then the budget.");
    await caretAtEndOf(textIn(page, "English"), "b19");
    await page.keyboard.type(" So do errors.");
    await saved(page);
    await openScreen(page, "Slides");
    await expect(page.getByText("Slide 4 was made from text that has changed")).toBeVisible();
    await tool(page, "Draft from the text").click();
    const review = page.getByRole("dialog", { name: "What the text would change" });
    await expect(review.getByRole("listitem")).toHaveCount(2);
    const edited = review.getByRole("listitem").filter({ hasText: "edited by hand" });
    await expect(edited.getByRole("checkbox")).not.toBeChecked();
    await expect(edited).toContainText("Then the budget.");
    expect(await axe(page)).toEqual([]);
    await review.getByRole("button", { name: "Take 1 change" }).click();
    await expectSlides(page, 11);
    await slidesIn(page).nth(3).click();
    await expect(slideText(page, "Title", "English")).toHaveValue("First the person");
    await slidesIn(page).nth(8).click();
    await expect(preview(page)).toContainText("do errors.");
    await tool(page, "Draft from the text").click();
    await expect(page.getByText("The slides follow the text as it stands.")).toBeVisible();
  });

  await test.step("show it: next, jump, black, a window for the audience, and back to the slide", async () => {
    await slidesIn(page).nth(3).click();
    await page.keyboard.press("F5");
    const show = page.getByRole("dialog", { name: "Slide show" });
    await expect(show.locator("svg").first()).toContainText("First the person");
    await page.keyboard.press("v");
    await expect(show.getByText("4 of 12")).toBeVisible();
    const opening = page.context().waitForEvent("page");
    await show.getByRole("button", { name: "Window for the audience" }).click();
    const audience = await opening;
    await expect(audience.locator("svg")).toContainText("First the person");
    await page.keyboard.press("Digit2");
    await page.keyboard.press("Enter");
    await expect(audience.locator("svg")).toContainText("What we go through");
    await audience.keyboard.press("PageDown");
    await expect(show.getByText("3 of 12")).toBeVisible();
    await page.keyboard.press("b");
    await expect(audience.locator("svg")).toHaveCount(0);
    await page.keyboard.press("b");
    await expect(audience.locator("svg")).toHaveCount(1);
    expect(await axe(page)).toEqual([]);
    const closed = audience.waitForEvent("close");
    await page.keyboard.press("Escape");
    await closed;
    await expect(show).toBeHidden();
    await expect(slidesIn(page).nth(2)).toHaveAttribute("aria-selected", "true");
  });
});
