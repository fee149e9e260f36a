import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleSource } from "../../../test/export/sample.ts";
import { documentArbitrary } from "../../../test/support/arbitraries.ts";
import type { SessionSource } from "../../composition/source.ts";
import type { Block } from "../../document/nodes/block.ts";
import { bilingual, type Bilingual } from "../../language/bilingual.ts";
import { languages, type Language } from "../../language/language.ts";
import { deckSchema, type Deck, type Slide } from "../deck.ts";
import { applyReview } from "./apply-review.ts";
import { draftDeck } from "./draft-deck.ts";
import { reviewDraft, type ReviewItem } from "./review.ts";
import { spoken } from "./spoken.ts";

const blocksArbitrary = documentArbitrary("en").map(({ blocks }) => blocks);

const empty: Deck = { slides: [] };

const withTexts = (en: readonly Block[], bn: readonly Block[]): SessionSource => ({
  ...sampleSource,
  texts: { en: { language: "en", blocks: en }, bn: { language: "bn", blocks: bn } },
});

const paragraph = (id: string, text: string): Block => ({
  type: "paragraph",
  id,
  audience: ["slide", "handout", "trainer"],
  children: [{ text }],
});
const heading = (id: string, text: string): Block => ({
  type: "heading",
  level: 2,
  id,
  audience: ["slide", "handout", "trainer"],
  children: [{ text }],
});

const english = [
  heading("h1", "Risk"),
  paragraph("p1", "Risk changes with age. Protection must change with it."),
  paragraph("p2", "Who is left out?"),
];
const bangla = [
  heading("h1", "ঝুঁকি"),
  paragraph("p1", "বয়সের সঙ্গে ঝুঁকি বদলায়। সুরক্ষাকেও বদলাতে হয়।"),
  paragraph("p2", "কে বাদ পড়েন?"),
];
const source = withTexts(english, bangla);

const allKeys = (items: readonly ReviewItem[]) => new Set(items.map(({ key }) => key));
const proposed = (items: readonly ReviewItem[]) =>
  new Set(items.filter(({ take }) => take).map(({ key }) => key));

/** The deck after a draft of which everything proposed is taken. */
function drafted(deck: Deck, from: SessionSource): Deck {
  const draft = draftDeck(from);
  const items = reviewDraft(deck, draft);
  return applyReview(deck, draft, items, proposed(items));
}

const slideOf = (deck: Deck, key: string): Slide => {
  const slide = deck.slides.find(({ origin }) => origin?.key === key);
  if (!slide) throw new Error(`No slide ${key}`);
  return slide;
};

const edit = (deck: Deck, key: string, change: Partial<Slide>): Deck => ({
  ...deck,
  slides: deck.slides.map((slide) => (slide.origin?.key === key ? { ...slide, ...change } : slide)),
});

const question = (text: Bilingual): Slide["body"] => ({
  layout: "question",
  title: bilingual("Mine", "আমার"),
  question: text,
});

describe("a draft", () => {
  it("pairs the points of both languages, each from its own text", () => {
    const { body } = slideOf(draftDeck(source), "block/p1");
    expect(body).toMatchObject({
      layout: "bullets",
      title: { en: "Risk", bn: "ঝুঁকি" },
      points: [
        { en: "Risk changes with age", bn: "বয়সের সঙ্গে ঝুঁকি বদলায়" },
        { en: "Protection must change with it", bn: "সুরক্ষাকেও বদলাতে হয়" },
      ],
    });
  });

  it("has every layout that the sample's text calls for", () => {
    const layouts = new Set(draftDeck(sampleSource).slides.map(({ body }) => body.layout));
    for (const layout of [
      "title",
      "agenda",
      "outcomes",
      "bullets",
      "table",
      "quotation",
      "closing",
    ]) {
      expect(layouts).toContain(layout);
    }
  });

  it("gives its slides the plan's minutes, all of them", () => {
    const planned = sampleSource.session.activities.reduce(
      (sum, { minutes }) => sum + minutes.planned,
      0,
    );
    const minutes = draftDeck(sampleSource).slides.map((slide) => slide.minutes ?? 0);
    expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(planned);
    expect(minutes.every((each) => Number.isInteger(each) && each >= 0)).toBe(true);
  });

  it("is a sound deck of any text, the same each time, and loses none of its words", () => {
    fc.assert(
      fc.property(blocksArbitrary, blocksArbitrary, (en, bn) => {
        const from = withTexts(en, bn);
        const deck = draftDeck(from);
        expect(deckSchema.safeParse(deck).error).toBeUndefined();
        expect(draftDeck(from)).toEqual(deck);
        expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(deck.slides.length);
        for (const language of languages) expectAllWords(from, deck, language);
      }),
      { numRuns: 60 },
    );
  });
});

/** In capitals, since a point begins with one, and some letters come back from theirs as others. */
const letters = (text: string) =>
  text
    .toUpperCase()
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "");

/** Paragraphs for slides stand on them or in their notes, sentence by sentence. */
function expectAllWords(from: SessionSource, deck: Deck, language: Language): void {
  const shown = letters(JSON.stringify(deck.slides.map(({ body, notes }) => [body, notes])));
  const main = new Map(from.texts.en.blocks.map((block) => [block.id, block]));
  for (const block of from.texts[language].blocks) {
    const first = main.get(block.id) ?? block;
    if (block.type !== "paragraph" || first.type !== "paragraph") continue;
    if (!first.audience.includes("slide") || block.children.some((each) => !("text" in each)))
      continue;
    const words = spoken(block.children)
      .split(" ")
      .map(letters)
      .filter((word) => word !== "");
    for (const word of words) expect(shown).toContain(word);
  }
}

describe("drafting again", () => {
  const first = drafted(empty, source);

  it("changes nothing while text and deck are as they were", () => {
    expect(reviewDraft(first, draftDeck(source))).toEqual([]);
    expect(drafted(first, source)).toEqual(first);
  });

  const changed = withTexts(
    english.with(1, paragraph("p1", "Risk changes with age. A new sentence stands here.")),
    bangla,
  );

  it("renews a slide that nobody touched, and shows its source before and after", () => {
    const [item, ...others] = reviewDraft(first, draftDeck(changed));
    expect(others).toEqual([]);
    expect(item).toMatchObject({ kind: "changed", key: "block/p1", edited: false, take: true });
    expect(item?.changes[0]?.before?.en).toContain("Protection must change");
    expect(item?.changes[0]?.after?.en).toContain("A new sentence");
    expect(JSON.stringify(drafted(first, changed))).toContain("A new sentence stands here");
  });

  it("keeps a slide that a person edited, and asks about it once", () => {
    const mine = edit(first, "block/p1", { body: question(bilingual("Who?", "কে?")) });
    const [item] = reviewDraft(mine, draftDeck(changed));
    expect(item).toMatchObject({ kind: "changed", edited: true, take: false });
    const after = drafted(mine, changed);
    expect(slideOf(after, "block/p1").body).toEqual(slideOf(mine, "block/p1").body);
    expect(reviewDraft(after, draftDeck(changed))).toEqual([]);
  });

  it("renews points under notes that a person wrote", () => {
    const notes = bilingual("Ask the room first.", "আগে কক্ষকে জিজ্ঞাসা করুন।");
    const after = drafted(edit(first, "block/p1", { notes }), changed);
    expect(slideOf(after, "block/p1").notes).toEqual(notes);
    expect(JSON.stringify(slideOf(after, "block/p1").body)).toContain("A new sentence");
  });

  it("puts new slides in their place and offers to remove gone ones", () => {
    const moved = withTexts(
      [english[0]!, paragraph("p0", "Which comes first?"), english[1]!],
      [bangla[0]!, paragraph("p0", "কোনটি আগে?"), bangla[1]!],
    );
    const items = reviewDraft(first, draftDeck(moved));
    expect(items.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      "new block/p0",
      "gone block/p2",
    ]);
    const keys = drafted(first, moved).slides.map(({ origin }) => origin?.key);
    expect(keys.indexOf("block/p0")).toBe(keys.indexOf("block/p1") - 1);
    expect(keys).not.toContain("block/p2");
  });

  it("does not bring back what a person took out, but says so", () => {
    const without: Deck = {
      slides: first.slides.filter(({ origin }) => origin?.key !== "block/p2"),
      leftOut: ["block/p2"],
    };
    expect(reviewDraft(without, draftDeck(source))).toMatchObject([
      { kind: "new", key: "block/p2", leftOut: true, take: false },
    ]);
    expect(drafted(without, source)).toEqual(without);
  });

  it("proposes nothing unasked to a deck made by hand, nor a second title", () => {
    const own: Deck = {
      slides: [
        { id: "s1", body: { layout: "title" }, notes: bilingual(), minutes: null, hidden: false },
      ],
    };
    const items = reviewDraft(own, draftDeck(source));
    expect(items.every(({ take }) => !take)).toBe(true);
    expect(items.map(({ key }) => key)).not.toContain("title");
  });

  it("never loses a slide of a person's own, whatever is taken of any two texts", () => {
    const own = (id: string): Slide => ({
      id,
      body: question(bilingual(id, id)),
      notes: bilingual(),
      minutes: 3,
      hidden: false,
    });
    fc.assert(
      fc.property(
        blocksArbitrary,
        blocksArbitrary,
        fc.nat(20),
        fc.array(fc.boolean(), { maxLength: 8 }),
        (before, after, place, choices) => {
          const start = drafted(empty, withTexts(before, []));
          const slides = start.slides.toSpliced(place, 0, own("own"));
          const edited = slides.map((slide, index) =>
            choices[index] && slide.origin
              ? { ...slide, body: question(bilingual(slide.id, "")) }
              : slide,
          );
          const deck = { slides: edited };
          const draft = draftDeck(withTexts(after, []));
          const items = reviewDraft(deck, draft);
          const kept = applyReview(deck, draft, items, new Set());
          expect(kept.slides.map(({ id, body, notes }) => [id, body, notes])).toEqual(
            edited.map(({ id, body, notes }) => [id, body, notes]),
          );
          expect(reviewDraft(kept, draft).every(({ take }) => !take)).toBe(true);
          const all = applyReview(deck, draft, items, allKeys(items));
          expect(all.slides.filter(({ id }) => id === "own")).toEqual([own("own")]);
          expect(reviewDraft(all, draft)).toEqual([]);
          expect(deckSchema.safeParse(all).error).toBeUndefined();
          expect(new Set(all.slides.map(({ id }) => id)).size).toBe(all.slides.length);
        },
      ),
      { numRuns: 40 },
    );
  });
});
