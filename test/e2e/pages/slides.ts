import { expect, type Locator, type Page } from "@playwright/test";

/** The strip or the sorter: all slides as a list to choose from. */
export const slidesIn = (page: Page): Locator => page.locator("[data-slide]");

export const tool = (page: Page, name: string): Locator =>
  page.getByRole("main", { name: "Slides" }).getByRole("button", { name, exact: true });

/** The titles of all slides in their order; a hidden one says so. */
export const titlesIn = async (page: Page): Promise<readonly string[]> =>
  (await slidesIn(page).locator("span[lang]").allTextContents()).map((title) => title.trim());

/** Shows one slide, or all of them. */
export async function showView(page: Page, view: "Slide" | "Sorter"): Promise<void> {
  await page.getByRole("radiogroup", { name: "View" }).getByText(view, { exact: true }).click();
}

/** A text of the slide in sight, in its form. */
export const slideText = (page: Page, label: string, language: "English" | "Bangla"): Locator =>
  page.getByRole("textbox", { name: `${label}, ${language}`, exact: true });

/** The slide as it will print. */
export const preview = (page: Page): Locator => page.locator("figure svg").first();

/** Expects as many slides as this in the strip or the sorter. */
export const expectSlides = (page: Page, count: number) =>
  expect(slidesIn(page)).toHaveCount(count);
