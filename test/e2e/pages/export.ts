import { expect, type Page } from "@playwright/test";

/** Chooses a folder in the folder list of the browser host: a new one in the folder shown. */
export async function chooseNewFolder(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Change" }).click();
  const list = page.getByRole("dialog", { name: "Choose a folder" });
  await list.getByRole("textbox", { name: "Name of the new folder" }).fill(name);
  await list.getByRole("button", { name: "Create" }).click();
  await expect(list.getByRole("status")).toContainText(name);
  await list.getByRole("button", { name: "Use this folder" }).click();
  await expect(list).toBeHidden();
}

/** Exports for a course in a language with both plan forms, and waits for the list of files. */
export async function runExport(
  page: Page,
  choice: { readonly course: string; readonly language: "English" | "বাংলা" | "Both" },
  files: number,
): Promise<void> {
  const what = page.getByRole("complementary", { name: "What" });
  await what.getByText(choice.course, { exact: true }).click();
  await what
    .getByRole("radiogroup", { name: "Language" })
    .getByText(choice.language, { exact: true })
    .click();
  await what.getByRole("checkbox", { name: "Plain" }).check();
  await what.getByRole("button", { name: `Export ${files} files` }).click();
  await expect(page.getByText(`${files} files written`)).toBeVisible({
    timeout: 60_000,
  });
  await page.getByRole("button", { name: "Close", exact: true }).click();
}
