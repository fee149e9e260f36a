import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { lintOoxml } from "../../electron/engine/exporters/ooxml/lint.ts";
import { show, startLine, textIn } from "./pages/author.ts";
import { chooseNewFolder } from "./pages/export.ts";
import { openScreen, openSession, saved } from "./pages/frame.ts";
import { readParagraphs } from "../export/read-docx.ts";
import { expect, test } from "./studio.ts";

test("a preset in large print is kept, exported, and exported again after a change", async ({
  studio,
}) => {
  const { page } = studio;
  await openSession(page, "8", "8.2");
  await openScreen(page, "Export");
  await chooseNewFolder(page, "Large");
  const folder = path.join(studio.home, "Documents", "ToT Studio", "Large");
  const what = page.getByRole("complementary", { name: "What" });

  const choosePreset = async (name: string) => {
    await what.getByRole("combobox", { name: "Preset", exact: true }).click();
    await page.getByRole("option", { name }).click();
  };
  await choosePreset("In large print");
  await expect(what.getByRole("radio", { name: "Large print" })).toBeChecked();
  await what.getByRole("checkbox", { name: "PDF" }).uncheck();
  await what.getByRole("button", { name: "Keep as a preset" }).click();
  await what.getByRole("textbox", { name: "Name of the preset" }).fill("Large, for Word");
  await page.keyboard.press("Enter");
  await expect(what.getByRole("combobox", { name: "Preset", exact: true })).toHaveValue(
    "Large, for Word",
  );

  const letters = page.locator("[data-pages]").first();
  await expect
    .poll(() =>
      letters.evaluate((host) => {
        const words = host.querySelector("div")?.shadowRoot?.querySelector(".row.text p");
        return words ? getComputedStyle(words.closest(".paper") ?? words).zoom : "";
      }),
    )
    .toBe("1.45");

  await what.getByRole("button", { name: "Export 1 file" }).click();
  await expect(page.getByText("1 file written")).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: "Close", exact: true }).click();
  const again = page.getByRole("region", { name: "Export again" });
  await expect(again).toContainText("Nothing has changed since.");
  const [name = ""] = await readdir(folder);
  expect(name).toContain("large print");

  await openScreen(page, "Author");
  await show(page, "English");
  await startLine(page, textIn(page, "English"));
  await page.keyboard.type("A word that came later.");
  await saved(page);
  await openScreen(page, "Export");
  await expect(again).toContainText("Changed since: Handout (English)");
  await again.getByRole("button", { name: "Export again" }).click();
  await expect(page.getByText("1 file written")).toBeVisible({ timeout: 30_000 });
  expect(await readdir(folder)).toEqual([name]);
  const bytes = await readFile(path.join(folder, name));
  expect(lintOoxml(bytes)).toEqual([]);
  expect(readParagraphs(bytes).join("\n")).toContain("A word that came later.");
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await expect(again).toContainText("Nothing has changed since.");
});
