import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumFlags, findChromium } from "../../../electron/browser/chromium.ts";
import { makeDocument } from "../../../electron/engine/exporters/make-document.ts";
import { threeSessions } from "../book-source.ts";
import { sampleAssets, sampleSource } from "../sample.ts";
import { resources, siteOf } from "./site-files.ts";

let browser: Browser;
let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tot-site-"));
  for (const [path, bytes] of await siteOf(threeSessions, "both")) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  browser = await chromium.launch({
    executablePath: findChromium() ?? "",
    args: [...chromiumFlags()],
  });
}, 60_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const addressOf = (path: string) => pathToFileURL(join(folder, path)).href;

async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`).join(" | ")}`,
  );
}

test("the site opens from a disk, passes axe in light and dark, and finds Bangla words", async () => {
  const context = await browser.newContext({ colorScheme: "light" });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(addressOf("index.html"));
  await page.waitForURL(/bn\/index\.html$/);
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const path of ["bn/index.html", "en/session-lifecycle-approach.html", "en/facts.html"]) {
      await page.goto(addressOf(path));
      expect(await violationsOf(page), `${path}, ${scheme}`).toEqual([]);
    }
  }
  await page.goto(addressOf("bn/glossary.html"));
  await page.getByRole("searchbox").fill("জীবনচক্র ১");
  const found = page.getByRole("search").getByRole("link");
  await found.first().waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.waitForURL(/bn\/session-/);
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL(/en\/session-/);
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter((font) => font.status === "loaded")
      .map((font) => font.family);
  });
  expect(fonts.join()).toContain("Noto Sans Bengali");
  expect(asked.filter((url) => !url.startsWith("file:"))).toEqual([]);
}, 60_000);

test("the site is read without any script", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(addressOf("en/index.html"));
  await page.getByRole("main").getByRole("link", { name: "Governance & reform" }).click();
  await page.getByRole("main").getByRole("link").first().click();
  await page.waitForURL(/session-third\.html$/);
  expect(await page.getByRole("searchbox").count()).toBe(0);
}, 60_000);

test("a handout in one HTML file has its fonts and pictures in it", async () => {
  const made = await makeDocument(
    {
      kind: "handout",
      format: "html",
      language: "both",
      name: "handout.html",
      session: sampleSource.session.id,
      placement: null,
      planForm: "plain",
      deckForm: "slides",
    },
    [sampleSource],
    { assets: sampleAssets, resources },
  );
  const file = join(folder, "handout.html");
  writeFileSync(file, made.type === "bytes" ? made.bytes : "");
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  expect(await violationsOf(page)).toEqual([]);
  expect(asked.filter((url) => !/^data:|handout\.html$/.test(url))).toEqual([]);
  const pictures = await page.evaluate(() =>
    [...document.images].map((image) => image.naturalWidth > 0 && image.alt !== ""),
  );
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures).not.toContain(false);
}, 60_000);
