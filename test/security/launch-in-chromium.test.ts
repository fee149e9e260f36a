import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type BrowserContext } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { findChromium, windowFlags } from "../../electron/browser/chromium.ts";
import { launchFileHtml } from "../../electron/browser/launch-page.ts";
import { startServer } from "../../electron/browser/server.ts";
import { success } from "../../shared/lib/result.ts";
import { smallEngine } from "../support/small-engine.ts";
import { smallRenderer } from "../support/small-renderer.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

async function open() {
  const server = await startServer({
    rendererFolder: smallRenderer(),
    engine: Promise.resolve(success(smallEngine())),
    onWindow: () => () => {},
  });
  onTestFinished(() => server.close());
  const folder = temporaryFolder();
  const profile = path.join(folder, "profile");
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium() ?? "",
    args: [...windowFlags()],
  });
  onTestFinished(() => browser.close());
  return { ...server, token: server.mintToken(), folder, profile, browser };
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

async function pageOf(browser: BrowserContext) {
  const page = browser.pages()[0] ?? (await browser.newPage());
  return page;
}

test("the launch file opens the page, and its token is nowhere in the browser's profile", async () => {
  const { port, token, folder, profile, browser } = await open();
  const file = path.join(folder, "open.html");
  writeFileSync(file, launchFileHtml(port, token));
  const page = await pageOf(browser);
  await page.goto(pathToFileURL(file).href);
  await page.waitForURL(`http://127.0.0.1:${port}/`);
  expect(await page.textContent("body")).toContain("small renderer");
  await page.reload();
  expect(await page.textContent("body")).toContain("small renderer");
  await browser.close();
  const holding = filesBelow(profile).filter((name) => readFileSync(name).includes(token));
  expect(holding).toEqual([]);
});

test("the printed address opens the page and leaves neither token nor way back to it", async () => {
  const { port, token, browser } = await open();
  const asked: string[] = [];
  const page = await pageOf(browser);
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`http://127.0.0.1:${port}/launch#${token}`);
  await page.waitForURL(`http://127.0.0.1:${port}/`);
  expect(await page.textContent("body")).toContain("small renderer");
  expect(asked.slice(1).join(" ")).not.toContain(token);
  await page.goBack();
  expect(page.url()).not.toContain(token);
});

test("a page of another origin can neither read from nor write to the host", async () => {
  const { port, token, folder, browser } = await open();
  const page = await pageOf(browser);
  await page.goto(`http://127.0.0.1:${port}/launch#${token}`);
  await page.waitForURL(`http://127.0.0.1:${port}/`);
  const elsewhere = path.join(folder, "elsewhere.html");
  writeFileSync(elsewhere, "<!doctype html><title>elsewhere</title>");
  await page.goto(pathToFileURL(elsewhere).href);
  const outcome = await page.evaluate(async (address) => {
    const read = await fetch(`http://${address}/`).then(
      () => "read",
      () => "refused",
    );
    const socket = await new Promise<string>((resolve) => {
      const opened = new WebSocket(`ws://${address}/rpc`);
      opened.addEventListener("open", () => resolve("open"));
      opened.addEventListener("error", () => resolve("refused"));
    });
    return { read, socket };
  }, `127.0.0.1:${port}`);
  expect(outcome).toEqual({ read: "refused", socket: "refused" });
});
