import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@playwright/test";
import { blocksOf, startLine, textIn, whole } from "./pages/author.ts";
import { dropFiles, paste, putOnClipboard } from "./pages/clipboard.ts";
import { openSession, saved } from "./pages/frame.ts";
import { expect, test } from "./studio.ts";

const fixtures = path.join(import.meta.dirname, "../../shared/document/html/fixtures");
/** A page as a program copies it: the first part of a fixture of the importer. */
const copied = (name: string): string =>
  readFileSync(path.join(fixtures, `${name}.txt`), "utf8").split(/^---$/m)[0] ?? "";

const english = (page: Page) => textIn(page, "English");

test.beforeEach(async ({ studio }) => {
  await openSession(studio.page, "8", "8.2");
  await expect(blocksOf(english(studio.page)).first()).toBeVisible();
  await whole(english(studio.page));
});

test("a page from Word arrives whole, is saved, and one undo takes it back", async ({ studio }) => {
  const { page } = studio;
  const text = english(page);
  await startLine(page, text);
  const count = await blocksOf(text).count();
  const before = await text.innerText();
  await paste(page, { html: copied("libreoffice/whole-document") });
  await expect(blocksOf(text).last()).toHaveText("evsjv‡`k");
  const table = blocksOf(text).locator("table").last();
  await expect(table.locator("td, th")).toHaveCount(5);
  await expect(table.locator("li")).toHaveText("in cell");
  const offer = page.getByRole("alert").filter({ hasText: "Bangla in Bijoy letters" });
  await expect(offer).toContainText("বাংলাদেশ");
  await offer.getByRole("button", { name: "Convert" }).click();
  await expect(blocksOf(text).last()).toHaveText("বাংলাদেশ");
  await saved(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(blocksOf(text).last()).toHaveText("evsjv‡`k");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(blocksOf(text)).toHaveCount(count);
  expect(await text.innerText()).toBe(before);
});

const alerted = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>`;
const table = `<table><tr><td>11</td><td>12</td></tr><tr><td>21</td><td>22</td></tr></table>`;

test("what comes into a cell, a list and a sentence stays where it belongs", async ({ studio }) => {
  const { page } = studio;
  const text = english(page);
  const { keyboard } = page;
  await startLine(page, text);
  const count = await blocksOf(text).count();
  const before = await text.innerText();
  await paste(page, { html: `${alerted}<p>Before <a href="javascript:hacked()">link</a></p>` });
  await expect(blocksOf(text).last()).toHaveText(/Before link$/);
  await expect(blocksOf(text).locator("a", { hasText: "link" })).toHaveCount(0);
  for (let press = 0; press < 4; press += 1) await keyboard.press("ArrowLeft");
  await paste(page, { html: "<h2>Head</h2><ul><li>One<ul><li>Deep</li></ul></li></ul>" });
  await expect(blocksOf(text).last()).toHaveText("link");
  await expect(blocksOf(text)).toHaveCount(count + 4);
  await keyboard.press("Enter");
  await paste(page, { text: "Two\nThree" });
  await expect(text.locator("li", { hasText: /^Three$/ })).toHaveCount(1);
  await keyboard.press("Control+End");
  await keyboard.press("Control+Enter");
  await paste(page, { html: table });
  await expect(blocksOf(text).last().locator("td, th")).toHaveText(["11", "12", "21", "22"]);
  await paste(page, { html: `<p>in</p><ul><li>cell</li></ul><h1>too</h1>` });
  await expect(blocksOf(text).last().locator("td, th").last()).toHaveText("22incelltoo");
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  await saved(page);
  const undo = page.getByRole("button", { name: "Undo" });
  while ((await blocksOf(text).count()) > count) await undo.click();
  for (let step = 0; step < 3 && (await text.innerText()) !== before; step += 1) await undo.click();
  expect(await text.innerText()).toBe(before);
});

test("what is copied comes back whole, and Ctrl+Shift+V brings only its words", async ({
  studio,
}) => {
  const { page } = studio;
  const text = english(page);
  await startLine(page, text);
  await paste(page, { html: `<p>A <b>bold</b> word</p>${table}` });
  await expect(blocksOf(text).last().locator("td, th")).toHaveCount(4);
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+C");
  const bangla = textIn(page, "Bangla");
  const blocks = await blocksOf(text).evaluateAll((all) =>
    all.map((block) => block.getAttribute("data-type")),
  );
  await bangla.focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+V");
  await expect
    .poll(() =>
      blocksOf(bangla).evaluateAll((all) => all.map((block) => block.getAttribute("data-type"))),
    )
    .toEqual(blocks);
  await startLine(page, bangla);
  await putOnClipboard(page, { html: table, text: "11\t12\n21\t22" });
  await page.keyboard.press("Control+Shift+V");
  await expect(blocksOf(bangla).last()).toHaveText("21 22");
});

const dot =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** A picture of the size, as the page itself draws it. */
const drawn = (page: Page, width: number, height: number): Promise<string> =>
  page.evaluate(
    ([across, down]) => {
      const canvas = document.createElement("canvas");
      Object.assign(canvas, { width: across, height: down });
      const context = canvas.getContext("2d");
      if (context) context.fillStyle = "#12664a";
      context?.fillRect(0, 0, canvas.width / 2, canvas.height);
      return canvas.toDataURL("image/png").split(",")[1] ?? "";
    },
    [width, height],
  );

test("pictures are dropped, described, sized and stored once; the huge are refused", async ({
  studio,
}) => {
  const { page } = studio;
  const text = english(page);
  await startLine(page, text);
  await page.keyboard.type("Below");
  const base64 = await drawn(page, 3_000, 1_500);
  const target = blocksOf(text).last();
  await dropFiles(target, [{ name: "wide.png", type: "image/png", base64 }]);
  const figure = text.locator("figure").last();
  const picture = figure.locator("img");
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBe(1_472);
  await figure.getByRole("textbox", { name: "What does the picture show?" }).fill("A green half");
  await page.keyboard.press("Enter");
  await expect(picture).toHaveAttribute("alt", "A green half");
  await figure.getByRole("slider", { name: "Width of the picture" }).press("ArrowLeft");
  await expect(figure.getByRole("slider")).toHaveAttribute("aria-valuenow", "95");
  const handle = await figure.getByRole("slider").boundingBox();
  const column = await figure.boundingBox();
  await page.mouse.move((handle?.x ?? 0) + 6, (handle?.y ?? 0) + 40);
  await page.mouse.down();
  await page.mouse.move((column?.x ?? 0) + (column?.width ?? 0) / 2, (handle?.y ?? 0) + 40);
  await page.mouse.up();
  await expect(figure.getByRole("slider")).toHaveAttribute("aria-valuenow", /^(?:49|50|51)$/);
  await saved(page);
  expect(await readdir(path.join(studio.data, "assets"))).toHaveLength(1);

  const huge = Buffer.from(dot, "base64");
  huge.writeUInt32BE(10_000, 16);
  huge.writeUInt32BE(5_000, 20);
  const name = "huge.png";
  await dropFiles(blocksOf(text).first(), [
    { name, type: "image/png", base64: huge.toString("base64") },
  ]);
  await expect(page.getByText("A picture of 50 megapixels was not taken")).toBeVisible();
  await paste(page, { html: `<p>Look <img src="https://example.org/a.png" alt="Map"></p>` });
  await expect(page.getByText("1 picture from the web was not fetched")).toBeVisible();
  await expect(text.getByText("[Picture missing: Map]")).toBeVisible();
});
