import { expect, type Page } from "@playwright/test";

type Place = { readonly module: string; readonly lesson: string; readonly minutes: number };

/** Puts a session into a course from its cell of the matrix. */
export async function placeSession(
  page: Page,
  session: string,
  course: string,
  place: Place,
): Promise<void> {
  await page.getByRole("button", { name: `${session} in ${course}: not placed` }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Module of the course").selectOption(place.module);
  await form.getByLabel("Lesson").selectOption({ label: place.lesson });
  await form.getByLabel("Minutes").fill(String(place.minutes));
  await form.getByRole("button", { name: "Place" }).click();
  await expect(form).toBeHidden();
}

export const placedCell = (page: Page, session: string, course: string, minutes: number) =>
  page.getByRole("button", { name: `${session} in ${course}: ${minutes} min` });
