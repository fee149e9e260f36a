import type { Deck, Slide, SlideBody } from "../../../shared/deck/deck.ts";
import { bilingual, type Bilingual } from "../../../shared/language/bilingual.ts";
import { newId } from "../../../shared/lib/ids.ts";

type Ids = ReadonlySet<string>;

/** Adds a slide after another, or at the end; gives the deck and the new slide's id. */
export function addSlide(deck: Deck, body: SlideBody, after: string | null): [Deck, string] {
  const slide: Slide = { id: newId(), body, notes: bilingual(), minutes: null, hidden: false };
  const place = after === null ? deck.slides.length : indexOf(deck, after) + 1;
  return [{ ...deck, slides: deck.slides.toSpliced(place, 0, slide) }, slide.id];
}

export const indexOf = (deck: Deck, id: string): number =>
  deck.slides.findIndex((slide) => slide.id === id);

const mapSlides = (deck: Deck, ids: Ids, change: (slide: Slide) => Slide): Deck => ({
  ...deck,
  slides: deck.slides.map((slide) => (ids.has(slide.id) ? change(slide) : slide)),
});

export const changeSlide = (deck: Deck, id: string, change: Partial<Slide>): Deck =>
  mapSlides(deck, new Set([id]), (slide) => ({ ...slide, ...change }));

export const hideSlides = (deck: Deck, ids: Ids, hidden: boolean): Deck =>
  mapSlides(deck, ids, (slide) => ({ ...slide, hidden }));

function withSection(
  { section: _section, ...slide }: Slide,
  section: Bilingual | undefined,
): Slide {
  return section ? { ...slide, section } : slide;
}

/** Begins a section at a slide, renames it, or (undefined) ends the parting there. */
export const nameSection = (deck: Deck, id: string, section: Bilingual | undefined): Deck =>
  mapSlides(deck, new Set([id]), (slide) => withSection(slide, section));

/** The slides of each section; what comes before the first named one stands in a section without name. */
export function sectionsIn({ slides }: Deck): Slide[][] {
  const sections: Slide[][] = [];
  for (const slide of slides) {
    const last = sections.at(-1);
    if (last && !slide.section) last.push(slide);
    else sections.push([slide]);
  }
  return sections;
}

/** A section whose first slide leaves it begins with the next one; one that leaves whole keeps its name. */
function handOnSections(deck: Deck, leaving: Ids): Deck {
  const slides = sectionsIn(deck).flatMap((section) => {
    const [first] = section;
    const next = section.find(({ id }) => !leaving.has(id));
    if (!first?.section || !leaving.has(first.id) || !next) return section;
    return section.map((slide) => {
      if (slide === first) return withSection(slide, undefined);
      return slide === next ? withSection(slide, first.section) : slide;
    });
  });
  return { ...deck, slides };
}

/** Takes slides out; drafting again does not bring back those that a draft made. */
export function removeSlides(deck: Deck, ids: Ids): Deck {
  const { slides } = handOnSections(deck, ids);
  const keys = deck.slides.flatMap(({ id, origin }) => (origin && ids.has(id) ? [origin.key] : []));
  const leftOut = [...new Set([...(deck.leftOut ?? []), ...keys])];
  const kept = slides.filter(({ id }) => !ids.has(id));
  return { slides: kept, ...(leftOut.length > 0 ? { leftOut } : {}) };
}

/** A copy is a person's own slide: drafting again leaves it alone. */
function copyOf({ origin: _origin, section: _section, ...slide }: Slide): Slide {
  return { ...slide, id: newId() };
}

/** Puts a copy of each slide after it. */
export const duplicateSlides = (deck: Deck, ids: Ids): Deck => ({
  ...deck,
  slides: deck.slides.flatMap((slide) => (ids.has(slide.id) ? [slide, copyOf(slide)] : [slide])),
});

/**
 * Moves slides, in their order, to a position among the others (from 0); one outside is taken as the
 * nearest end.
 */
export function moveSlides(deck: Deck, ids: Ids, position: number): Deck {
  const { slides } = handOnSections(deck, ids);
  const moved = slides.filter(({ id }) => ids.has(id));
  const others = slides.filter(({ id }) => !ids.has(id));
  const place = Math.max(0, Math.min(others.length, position));
  return { ...deck, slides: others.toSpliced(place, 0, ...moved) };
}

/** Moves slides so that they stand before (or after) another one. */
export function moveBeside(deck: Deck, ids: Ids, target: string, after: boolean): Deck {
  const others = deck.slides.filter(({ id }) => !ids.has(id));
  const place = others.findIndex(({ id }) => id === target);
  return place < 0 ? deck : moveSlides(deck, ids, place + (after ? 1 : 0));
}

/** Moves slides by one place forwards or backwards. */
export function moveBy(deck: Deck, ids: Ids, step: 1 | -1): Deck {
  const first = deck.slides.findIndex(({ id }) => ids.has(id));
  return first < 0 ? deck : moveSlides(deck, ids, first + step);
}

/** The sum of the minutes that the presenter means to spend; hidden slides take none. */
export const minutesIn = ({ slides }: Deck): number =>
  slides.reduce((sum, { minutes, hidden }) => sum + (hidden ? 0 : (minutes ?? 0)), 0);
