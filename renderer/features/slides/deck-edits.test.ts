import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Deck, Slide } from "../../../shared/deck/deck.ts";
import { bilingual } from "../../../shared/language/bilingual.ts";
import {
  duplicateSlides,
  minutesIn,
  moveBeside,
  moveBy,
  moveSlides,
  nameSection,
  removeSlides,
  sectionsIn,
} from "./deck-edits.ts";

const slide = (id: string, more: Partial<Slide> = {}): Slide => ({
  id,
  body: { layout: "section", title: bilingual(id), text: bilingual() },
  notes: bilingual(),
  minutes: 2,
  hidden: false,
  ...more,
});
const deckOf = (...slides: Slide[]): Deck => ({ slides });
const idsOf = ({ slides }: Deck) => slides.map(({ id }) => id).join("");
const sectionsOf = (deck: Deck) =>
  sectionsIn(deck).map(
    (section) => `${section[0]?.section?.en ?? ""}:${section.map(({ id }) => id).join("")}`,
  );
const named = (name: string) => ({ section: bilingual(name) });
const origin = (key: string) => ({
  origin: { key, drafted: { body: "", notes: "" }, sources: [] },
});

const deck = deckOf(
  slide("a"),
  slide("b", named("One")),
  slide("c"),
  slide("d", named("Two")),
  slide("e"),
);

describe("the deck's slides", () => {
  it("move together in their order, before or after another", () => {
    expect(idsOf(moveSlides(deck, new Set(["b", "e"]), 0))).toBe("beacd");
    expect(idsOf(moveBeside(deck, new Set(["a", "c"]), "e", true))).toBe("bdeac");
    expect(idsOf(moveBeside(deck, new Set(["e"]), "a", false))).toBe("eabcd");
    expect(idsOf(moveBy(deck, new Set(["b"]), 1))).toBe("acbde");
    expect(idsOf(moveBy(deck, new Set(["a"]), -1))).toBe("abcde");
  });

  it("keep their sections' names where the first slide leaves, and take them along where all leave", () => {
    expect(sectionsOf(moveSlides(deck, new Set(["b"]), 0))).toEqual([":ba", "One:c", "Two:de"]);
    expect(sectionsOf(moveSlides(deck, new Set(["d", "e"]), 0))).toEqual(["Two:dea", "One:bc"]);
    expect(sectionsOf(removeSlides(deck, new Set(["d"])))).toEqual([":a", "One:bc", "Two:e"]);
    expect(sectionsOf(nameSection(deck, "d", undefined))).toEqual([":a", "One:bcde"]);
  });

  it("that a draft made are remembered when they are taken out; copies are a person's own", () => {
    const drafted = deckOf(slide("a", origin("block/a")), slide("b"));
    expect(removeSlides(drafted, new Set(["a", "b"]))).toEqual({
      slides: [],
      leftOut: ["block/a"],
    });
    expect(duplicateSlides(drafted, new Set(["a"])).slides[1]?.origin).toBeUndefined();
  });

  it("add up their minutes but for hidden ones", () => {
    expect(minutesIn(deckOf(slide("a"), slide("b", { hidden: true }), slide("c")))).toBe(4);
  });

  it("are all there, each once, wherever any of them move", () => {
    const ids = fc.subarray(["a", "b", "c", "d", "e"]);
    fc.assert(
      fc.property(ids, fc.integer({ min: -3, max: 9 }), (moving, position) => {
        const moved = moveSlides(deck, new Set(moving), position);
        expect(
          moved.slides
            .map(({ id }) => id)
            .toSorted()
            .join(""),
        ).toBe("abcde");
        const names = moved.slides.flatMap(({ section }) => section?.en ?? []);
        expect(names.toSorted()).toEqual(["One", "Two"]);
      }),
    );
  });
});
