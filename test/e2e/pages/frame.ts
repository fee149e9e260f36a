import { expect, type Page } from "@playwright/test";

export type ScreenName =
  | "Home"
  | "Author"
  | "Slides"
  | "Plan"
  | "Map"
  | "Timetable"
  | "Evaluation"
  | "Export";

/** Opens a screen from the top bar. */
export async function openScreen(page: Page, name: ScreenName): Promise<void> {
  await page.getByRole("navigation", { name: "Screens" }).getByRole("button", { name }).click();
  await expect(page.getByRole("main", { name })).toBeVisible();
}

/** Opens a session in the tree, with its module unfolded. */
export async function openSession(page: Page, module: string, session: string): Promise<void> {
  await openScreen(page, "Author");
  const tree = page.getByRole("tree", { name: "Curriculum" });
  const branch = tree.getByRole("treeitem", { name: new RegExp(`^${module} `) });
  const leaf = tree.getByRole("treeitem", { name: new RegExp(`^${session} `) });
  if (!(await leaf.isVisible())) await branch.click();
  await leaf.click();
  await expect(leaf).toHaveAttribute("aria-selected", "true");
}

/** Waits until the status bar says that everything typed is in the database. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole("contentinfo").getByText(/^Saved \d/)).toBeVisible();
}
