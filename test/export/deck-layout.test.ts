import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SlideBody } from "../../shared/deck/deck.ts";
import { sceneSchema, type SceneElement } from "../../shared/deck/scene.ts";
import { languages } from "../../shared/language/language.ts";
import { normaliseText } from "../../shared/language/normalise.ts";
import { awkwardText } from "./awkward-text.ts";
import { both, deckOf, givenText, paragraphsOf, scenesOf, shownText } from "./deck-tools.ts";
import { sampleDeck } from "./sample-deck.ts";
import { sampleSource } from "./sample.ts";

const points = (count: number, words: number) =>
  Array.from({ length: count }, (_, index) => both(`${index + 1} ${"word ".repeat(words)}`.trim()));
const bullets = (count: number, words: number): SlideBody => ({
  layout: "bullets",
  title: both("Risk and age"),
  points: points(count, words),
});

const bodyOf = (elements: readonly SceneElement[]) =>
  elements.find((element) => element.kind === "text" && element.role === "body");
const bodySize = (elements: readonly SceneElement[]): number => {
  const body = bodyOf(elements);
  return body?.kind === "text" ? (body.paragraphs[0]?.runs[0]?.size ?? 0) : 0;
};

describe.each(languages)("the sample decks in %s", (language) => {
  it.each([
    ["every layout and diagram", sampleDeck],
    ["the shared sample", sampleSource.deck],
  ])("%s: fits on its slides", (_, deck) => {
    const scenes = scenesOf(deck, language);
    expect(scenes.filter((scene) => scene.overflow > 0).map((scene) => scene.title)).toEqual([]);
    expect(scenes.map((scene) => sceneSchema.safeParse(scene).error)).toEqual(
      scenes.map(() => undefined),
    );
  });

  it("has every word of its lines in its runs and the other way round", () => {
    for (const scene of scenesOf(sampleDeck, language)) {
      expect(shownText(scene)).toBe(givenText(scene));
    }
  });
});

describe("text that does not fit", () => {
  it("steps down through the template's sizes first", () => {
    const [scene] = scenesOf(deckOf(bullets(8, 12)), "en");
    expect(scene?.part).toBeNull();
    expect([24, 22, 20]).toContain(bodySize(scene?.elements ?? []));
  });

  it("is split between points then, and the titles say so", () => {
    const scenes = scenesOf(deckOf(bullets(16, 12)), "en");
    expect(scenes.map((scene) => scene.title)).toEqual([
      `Risk and age (1/${scenes.length})`,
      `Risk and age (2/${scenes.length})`,
      ...scenes.slice(2).map((_, index) => `Risk and age (${index + 3}/${scenes.length})`),
    ]);
    expect(scenes.every((scene) => scene.overflow === 0)).toBe(true);
    expect(paragraphsOf(scenes[0]!).filter((paragraph) => paragraph.bullet).length).toBeGreaterThan(
      2,
    );
  });

  it("says its parts in Bangla digits in a Bangla deck", () => {
    const [scene] = scenesOf(deckOf(bullets(16, 12)), "bn");
    expect(scene?.title).toMatch(/\(১\/[২-৯]\)$/);
  });

  it("is reported where a point is longer than a slide, and stays whole", () => {
    const [scene] = scenesOf(deckOf(bullets(1, 900)), "en");
    expect(scene?.overflow).toBeGreaterThan(1);
    expect(givenText(scene!)).toContain("word".repeat(900));
  });

  it("repeats the head of a table that goes over several slides", () => {
    const cells = ["a", "b", "c"].map(both);
    const table: SlideBody = {
      layout: "table",
      title: both("Ministries"),
      header: ["Name", "Cluster", "Number"].map(both),
      rows: Array.from({ length: 12 }, () => cells),
      source: both(""),
    };
    const scenes = scenesOf(deckOf(table), "en");
    expect(scenes).toHaveLength(2);
    for (const scene of scenes) {
      const drawn = scene.elements.find((element) => element.kind === "table");
      expect(drawn?.kind === "table" && drawn.rows[0]?.header).toBe(true);
      expect(drawn?.kind === "table" && drawn.rows.length).toBe(7);
    }
  });

  it("splits two columns at the same row", () => {
    const columns: SlideBody = {
      layout: "two-columns",
      title: both("Compared"),
      columns: [
        { title: both("Left"), points: points(9, 9) },
        { title: both("Right"), points: points(3, 9) },
      ],
    };
    const scenes = scenesOf(deckOf(columns), "en");
    expect(scenes.length).toBeGreaterThan(1);
    expect(givenText(scenes[0]!)).toContain("Left");
    expect(givenText(scenes.at(-1)!)).toContain("Left");
  });

  it("puts a quotation too long for both languages on slides of their own", () => {
    const quotation: SlideBody = {
      layout: "quotation",
      title: both("Law"),
      source: both("Constitution"),
      reference: both("15(d)"),
      quotation: { en: "right ".repeat(90).trim(), bn: "অধিকার ".repeat(90).trim() },
    };
    expect(scenesOf(deckOf(quotation), "en")).toHaveLength(2);
  });
});

describe("a wheel whose captions are too long", () => {
  const stages = ["Early childhood", "School age", "Youth", "Working age", "Old age"].map(
    (title) => ({
      title,
      text: "Undernutrition; missed vaccines; unsafe childbirth; nobody to give care",
      response:
        "Child benefit; immunization; health care for mothers; nutrition; water and sanitation",
    }),
  );
  const wheel = (kept: typeof stages): SlideBody => ({
    layout: "diagram",
    title: both("Risks and answers"),
    diagram: {
      en: { kind: "life-cycle-wheel", centre: "Life", stages: kept, around: "" },
      bn: { kind: "life-cycle-wheel", centre: "Life", stages: kept, around: "" },
    },
    alt: both("Wheel"),
    source: both(""),
  });

  it("shows the risks on one slide and the answers on the next", () => {
    const scenes = scenesOf(deckOf(wheel(stages)), "en");
    expect(scenes.map((scene) => scene.overflow)).toEqual([0, 0]);
    expect(givenText(scenes[0]!)).not.toContain("immunization");
    expect(givenText(scenes[1]!)).toContain("immunization");
  });

  it("needs one slide where both are short", () => {
    const short = stages.map((stage) => ({ ...stage, text: "Hunger", response: "Food" }));
    expect(scenesOf(deckOf(wheel(short)), "en")).toHaveLength(1);
  });
});

describe("sibling slides", () => {
  it("have one size: the smallest that one of them needs", () => {
    const scenes = scenesOf(deckOf(bullets(3, 5), bullets(8, 12)), "en");
    expect(new Set(scenes.map((scene) => bodySize(scene.elements))).size).toBe(1);
  });

  it("are not made small by one that is split", () => {
    const [first] = scenesOf(deckOf(bullets(3, 5), bullets(30, 12)), "en");
    expect(bodySize(first?.elements ?? [])).toBe(26);
  });
});

describe("awkward text", () => {
  const bodies = (text: string): SlideBody[] => [
    { layout: "bullets", title: both(text), points: [both(text), both("plain"), both(text)] },
    { layout: "question", title: both("Ask"), question: both(text) },
    { layout: "remember", title: both("Remember"), points: [both(text), both("plain")] },
    {
      layout: "table",
      title: both("Table"),
      header: [both("One"), both("Two")],
      rows: [[both(text), both("plain")]],
      source: both(text),
    },
  ];
  const wordsOf = (text: string) =>
    normaliseText(text)
      .split(/\s+/u)
      .filter((word) => word !== "");

  it("never stops the layout, and never loses a word", () => {
    fc.assert(
      fc.property(awkwardText, fc.constantFrom(...languages), (text, language) => {
        for (const body of bodies(text)) {
          const scenes = scenesOf(deckOf(body), language);
          const shown = scenes.map(shownText).join("");
          expect(scenes.map(givenText).join("")).toBe(shown);
          for (const word of wordsOf(text)) expect(shown).toContain(word);
        }
      }),
      { numRuns: 40 },
    );
  });
});
