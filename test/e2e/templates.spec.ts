import { readdir } from "node:fs/promises";
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { chooseNewFolder } from "./pages/export.ts";
import { openScreen, openSession } from "./pages/frame.ts";
import { expect, test } from "./studio.ts";

const theme = `<a:theme name="Ministry"><a:themeElements><a:clrScheme>
  <a:accent1><a:srgbClr val="5B2A86"/></a:accent1></a:clrScheme><a:fontScheme>
  <a:majorFont><a:latin typeface="Garamond"/></a:majorFont></a:fontScheme></a:themeElements></a:theme>`;
const presentation = Buffer.from(
  zipSync({
    "ppt/presentation.xml": strToU8("<p:presentation/>"),
    "ppt/theme/theme1.xml": strToU8(theme),
  }),
);

async function openSettings(page: Page): Promise<void> {
  await page.getByRole("banner").getByRole("button").first().click();
  await page.getByRole("menuitem", { name: "Institute and templates" }).click();
  await expect(page.getByRole("main", { name: "Institute and templates" })).toBeVisible();
}

test("an institute's template is checked, kept, and used for slides, paper and pictures", async ({
  studio,
}) => {
  test.setTimeout(120_000);
  const { page } = studio;
  await openSession(page, "8", "8.2");
  await openSettings(page);
  await page.getByRole("textbox", { name: "Address, English" }).fill("Savar, Dhaka");

  const file = page.getByLabel("From a presentation", { exact: true });
  await file.setInputFiles({
    name: "bad.pptx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("no presentation"),
  });
  await expect(page.getByRole("alert")).toContainText("bad.pptx");
  await file.setInputFiles({
    name: "ministry.pptx",
    mimeType: "application/octet-stream",
    buffer: presentation,
  });
  const form = page.getByRole("group", { name: "Own template" });
  await expect(form.getByLabel("Areas and titles")).toHaveValue("#5b2a86");
  await expect(page.getByRole("status").filter({ hasText: "Garamond" })).toBeVisible();

  await form.getByLabel("Areas and titles").fill("#f5c518");
  await expect(form.getByRole("alert")).toContainText("4.5 : 1");
  await expect(form.getByRole("button", { name: "Save" })).toBeDisabled();
  await form.getByLabel("Areas and titles").fill("#153a66");
  await expect(form.getByRole("group", { name: "Preview" }).getByRole("img")).toHaveCount(4);
  const { violations } = await new AxeBuilder({ page }).include("#work").analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  await form.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("radio", { name: "Ministry" })).toBeChecked();

  await openScreen(page, "Slides");
  const slide = page.getByRole("main").getByRole("img").last();
  await expect(slide.locator('rect[fill="#153A66"]').first()).toBeAttached();
  const face = await slide
    .locator("tspan")
    .first()
    .evaluate((element) => getComputedStyle(element).fontFamily);
  expect(face).toMatch(/Gelasio|Carlito/);

  await openScreen(page, "Export");
  await chooseNewFolder(page, "Slides");
  const what = page.getByRole("complementary", { name: "What" });
  await what.getByRole("checkbox", { name: "Handout" }).uncheck();
  await what.getByRole("checkbox", { name: "Session plan" }).uncheck();
  await what.getByRole("checkbox", { name: "Three to a page, with lines" }).check();
  await what.getByRole("checkbox", { name: "Slides as pictures (PNG)" }).check();
  await what.getByRole("button", { name: "Export 4 files" }).click();
  await expect(page.getByText("4 files written")).toBeVisible({ timeout: 60_000 });
  const folder = path.join(studio.home, "Documents", "ToT Studio", "Slides");
  const names = await readdir(folder);
  const endings = /\.(?:pdf|pptx)$/;
  expect(names.map((name) => endings.exec(name)?.[0] ?? "").toSorted()).toEqual([
    "",
    ".pdf",
    ".pdf",
    ".pptx",
  ]);
  const pictures = await readdir(
    path.join(folder, names.find((name) => !endings.test(name)) ?? ""),
  );
  expect(pictures.length).toBeGreaterThan(5);

  await studio.restart();
  await openSettings(studio.page);
  await expect(studio.page.getByRole("radio", { name: "Ministry" })).toBeChecked();
  const address = studio.page.getByRole("textbox", { name: "Address, English" });
  await expect(address).toHaveValue("Savar, Dhaka");
});
