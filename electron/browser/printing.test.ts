import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../../test/support/temporary-folder.ts";
import { createChromiumPrinter } from "./printing.ts";

function openPrinter() {
  const printer = createChromiumPrinter();
  onTestFinished(() => printer.close());
  return printer;
}

function htmlFile(body: string): string {
  const file = path.join(temporaryFolder(), "page.html");
  writeFileSync(file, `<!doctype html><html lang="bn"><title>t</title>${body}</html>`);
  return file;
}

const asText = (pdf: Uint8Array) => Buffer.from(pdf).toString("latin1");

test("prints the page size of the style sheet, tags and an outline", async () => {
  const { print } = openPrinter();
  const body = "<style>@page { size: 200mm 100mm }</style><h1>শিরোনাম</h1><p>কথা</p>";
  const pdf = asText(await print({ htmlFile: htmlFile(body) }));
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(Math.abs(Number(width) - 566.9)).toBeLessThan(1);
  expect(Math.abs(Number(height) - 283.5)).toBeLessThan(1);
  expect(pdf.includes("/StructTreeRoot")).toBe(true);
  expect(pdf.includes("/Outlines")).toBe(true);
});

test("asks nothing of the network and runs no script", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const { print } = openPrinter();
  const body = `<img src="http://127.0.0.1:${port}/picture.png">
    <link rel="stylesheet" href="http://127.0.0.1:${port}/style.css">
    <script>new Image().src = "http://127.0.0.1:${port}/script"</script>`;
  await print({ htmlFile: htmlFile(body) });
  expect(asked).toEqual([]);
});

test("an aborted print ends as CANCELLED, and the next one prints", async () => {
  const { print } = openPrinter();
  const controller = new AbortController();
  const long = "<p>দীর্ঘ পাঠ</p>".repeat(20_000);
  const printing = print({ htmlFile: htmlFile(long), signal: controller.signal });
  setTimeout(() => controller.abort(), 50);
  await expect(printing).rejects.toMatchObject({ fault: { code: "CANCELLED" } });
  const next = await print({ htmlFile: htmlFile("<p>next</p>") });
  expect(next.length).toBeGreaterThan(500);
});

test("without a browser it says that the printer is missing", async () => {
  const { print } = createChromiumPrinter(() => null);
  const printing = print({ htmlFile: htmlFile("") });
  await expect(printing).rejects.toMatchObject({ fault: { code: "PRINTER_MISSING" } });
  const broken = createChromiumPrinter(() => "/nowhere/chromium");
  await expect(broken.print({ htmlFile: htmlFile("") })).rejects.toMatchObject({
    fault: { code: "PRINTER_MISSING" },
  });
});
