import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createChromiumPrinter } from "../../electron/browser/printing.ts";
import { pictureSize } from "../../electron/engine/exporters/pptx/build/picture-size.ts";
import { deckToHtml, deckToPictures } from "../../electron/engine/exporters/html/deck.ts";
import { printFile, type PrintedPage } from "../../electron/engine/exporters/html/page.ts";
import { composeRunning } from "../../shared/composition/frame.ts";
import { deckForms } from "../../shared/contract/export-choices.ts";
import { deckSource } from "./deck-source.ts";
import { resources, scenesOf } from "./deck-tools.ts";
import { sampleDeck } from "./sample-deck.ts";
import { sampleAssets as assets } from "./sample.ts";

const printer = createChromiumPrinter();
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tot-deck-"));
});
afterAll(async () => {
  await printer.close();
  await rm(folder, { recursive: true, force: true });
});

const scenes = scenesOf(sampleDeck, "bn");
const running = composeRunning(deckSource(), "স্লাইড", "bn");

async function fileOf(page: PrintedPage, name: string): Promise<string> {
  const htmlFile = join(folder, `${name}.html`);
  await writeFile(htmlFile, printFile(page, { title: "t", language: "bn", resources }));
  return htmlFile;
}

const pagesIn = (pdf: Uint8Array) =>
  [
    ...Buffer.from(pdf)
      .toString("latin1")
      .matchAll(/\/Type \/Page\b/g),
  ].length;
const sizeIn = (pdf: Uint8Array) =>
  (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(Buffer.from(pdf).toString("latin1")) ?? [])
    .slice(1)
    .map((each) => Math.round(Number(each)));

describe("a deck on paper", () => {
  const sheets = {
    slides: { pages: scenes.length, size: [960, 540] },
    lines: { pages: Math.ceil(scenes.length / 3), size: [595, 842] },
    notes: { pages: scenes.length, size: [595, 842] },
  };

  it.each(deckForms)("as %s has its pages, a bookmark a slide, and tags", async (form) => {
    const page = deckToHtml(scenes, { form, assets, resources, language: "bn", running });
    const pdf = await printer.print({ htmlFile: await fileOf(page, form) });
    expect(pagesIn(pdf)).toBe(sheets[form].pages);
    expect(sizeIn(pdf)).toEqual(sheets[form].size);
    const text = Buffer.from(pdf).toString("latin1");
    expect(text).toContain("/StructTreeRoot");
    const [, count] = /\/Type \/Outlines[^>]*\/Count (\d+)/.exec(text) ?? [];
    expect(Number(count)).toBe(scenes.length);
  });

  it("leaves hidden slides out, and prints an empty deck as an empty sheet", async () => {
    const hidden = scenes.map((scene, index) => ({ ...scene, hidden: index > 0 }));
    const paper = { form: "slides", assets, resources, language: "bn", running } as const;
    const one = await printer.print({ htmlFile: await fileOf(deckToHtml(hidden, paper), "one") });
    expect(pagesIn(one)).toBe(1);
    const none = await printer.print({ htmlFile: await fileOf(deckToHtml([], paper), "none") });
    expect(pagesIn(none)).toBe(1);
  });

  it("keeps markup in a slide's words as words", () => {
    const [scene] = scenes;
    const title = "<script>alert(1)</script> & more";
    const paper = { form: "notes", assets, resources, language: "bn", running } as const;
    const notes = "<img src=x>";
    const { html } = deckToHtml(scene ? [{ ...scene, title, notes }] : [], paper);
    expect(html).not.toContain("<script>");
    expect(html).not.toContain("<img src=x>");
  });
});

describe("pictures of slides", () => {
  it.each([640, 1920])("are %i pixels wide, one for each slide, each another", async (width) => {
    const shown = scenes.slice(0, 4);
    const htmlFile = await fileOf(deckToPictures(shown, { assets, resources }), "pictures");
    const pictures = await printer.takePictures({ htmlFile, count: shown.length, width });
    expect(pictures.map(pictureSize)).toEqual(
      shown.map(() => ({ width, height: (width * 9) / 16 })),
    );
    expect(new Set(pictures.map((bytes) => Buffer.from(bytes).toString("base64"))).size).toBe(4);
  });
});
