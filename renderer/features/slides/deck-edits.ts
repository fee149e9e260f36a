import type { Deck, Slide, SlideBody } from "../../../shared/deck/deck.ts";
import { bilingual } from "../../../shared/language/bilingual.ts";
import { newId } from "../../../shared/lib/ids.ts";

/** Adds a slide after another, or at the end; gives the deck and the new slide's id. */
export function addSlide(deck: Deck, body: SlideBody, after: string | null): [Deck, string] {
  const slide: Slide = { id: newId(), body, notes: bilingual(), minutes: null, hidden: false };
  const place = after === null ? deck.slides.length : indexOf(deck, after) + 1;
  return [{ slides: deck.slides.toSpliced(place, 0, slide) }, slide.id];
}

export const indexOf = (deck: Deck, id: string): number =>
  deck.slides.findIndex((slide) => slide.id === id);

export const changeSlide = (deck: Deck, id: string, change: Partial<Slide>): Deck => ({
  slides: deck.slides.map((slide) => (slide.id === id ? { ...slide, ...change } : slide)),
});

export const removeSlide = (deck: Deck, id: string): Deck => ({
  slides: deck.slides.filter((slide) => slide.id !== id),
});

export function duplicateSlide(deck: Deck, id: string): Deck {
  return {
    slides: deck.slides.flatMap((slide) =>
      slide.id === id ? [slide, { ...slide, id: newId() }] : [slide],
    ),
  };
}

/** Moves a slide to a position (from 0); a position outside is taken as the nearest end. */
export function moveSlide(deck: Deck, id: string, position: number): Deck {
  const slide = deck.slides.find((one) => one.id === id);
  if (!slide) return deck;
  const others = removeSlide(deck, id).slides;
  const place = Math.max(0, Math.min(others.length, position));
  return { slides: others.toSpliced(place, 0, slide) };
}
