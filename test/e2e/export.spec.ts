import { readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { chooseNewFolder } from "./pages/export.ts";
import { openScreen, openSession } from "./pages/frame.ts";
import { expect, test, type Studio } from "./studio.ts";

async function openExport(studio: Studio, folder: string): Promise<string> {
  await openSession(studio.page, "8", "8.2");
  await openScreen(studio.page, "Export");
  await chooseNewFolder(studio.page, folder);
  return path.join(studio.home, "Documents", "ToT Studio", folder);
}

test("an export that is cancelled leaves whole files only", async ({ studio }) => {
  const { page } = studio;
  const folder = await openExport(studio, "Cancelled");
  const what = page.getByRole("complementary", { name: "What" });
  await what.getByRole("button", { name: /^Export \d+ files/ }).click();
  await expect.poll(() => readdir(folder).then((names) => names.length)).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Cancel", exact: true }).click();
  await expect(page.getByText(/cancelled/i).first()).toBeVisible();
  await page.waitForTimeout(1_000);
  const names = await readdir(folder);
  expect(names.length).toBeLessThan(5);
  expect(names.filter((name) => name.startsWith(".") || name.endsWith(".tmp"))).toEqual([]);
  await what.getByRole("button", { name: /^Export \d+ files/ }).click();
  await expect(page.getByText("6 files written")).toBeVisible({ timeout: 60_000 });
});

test("a folder that has gone is said in words, and the next export works", async ({ studio }) => {
  const { page } = studio;
  const folder = await openExport(studio, "Gone");
  await rm(folder, { recursive: true });
  await writeFile(folder, "a file stands in its place");
  const what = page.getByRole("complementary", { name: "What" });
  await what.getByRole("button", { name: /^Export \d+ files/ }).click();
  await expect(page.getByRole("alert")).toContainText(folder);
  await rm(folder);
  await what.getByRole("button", { name: /^Export \d+ files/ }).click();
  await expect(page.getByText("6 files written")).toBeVisible({ timeout: 60_000 });
});
