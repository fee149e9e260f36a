import type { Deck, Slide } from "../deck.ts";
import { keyOf, sameContent, slidesByKey, type ReviewItem } from "./review.ts";

function withoutOrigin({ origin: _origin, ...slide }: Slide): Slide {
  return slide;
}

/** A slide after the review: as drafted now, as it was, or none. What is kept counts as looked at. */
function settled(
  slide: Slide,
  draft: Slide | undefined,
  item: ReviewItem | undefined,
  taken: ReadonlySet<string>,
): Slide[] {
  const isTaken = item !== undefined && taken.has(item.key);
  if (item?.kind === "gone") return isTaken ? [] : [withoutOrigin(slide)];
  if (item?.kind === "changed") {
    return [{ ...(isTaken ? item.draft : slide), origin: draft?.origin }];
  }
  const isAsDrafted = draft !== undefined && sameContent(slide, draft);
  return [isAsDrafted ? { ...slide, origin: draft.origin } : slide];
}

/** An id that no slide has: of two drafts of one thing, or a person's own of that name. */
function freeId(id: string, slides: readonly Slide[]): string {
  const used = new Set(slides.map((slide) => slide.id));
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!used.has(candidate)) return candidate;
  }
}

/** Where a new slide stands: after the slide that the draft has before it, wherever that is now. */
function placeOf(slide: Slide, draft: Deck, slides: readonly Slide[]): number {
  const index = draft.slides.findIndex((each) => keyOf(each) === keyOf(slide));
  const before = draft.slides.slice(0, index).map(keyOf);
  const last = slides.findLastIndex((each) => each.origin && before.includes(keyOf(each)));
  if (last >= 0) return last + 1;
  const isFirst = index === 0 || slides.some(({ origin }) => origin);
  return isFirst ? 0 : slides.length;
}

/**
 * A deck after a review: items whose key is in `taken` are taken, all others are as they were. Nothing
 * of a person's own is lost; what was not taken is not asked about again until its source changes.
 */
export function applyReview(
  deck: Deck,
  draft: Deck,
  items: readonly ReviewItem[],
  taken: ReadonlySet<string>,
): Deck {
  const drafted = slidesByKey(draft);
  const byKey = new Map(items.map((item) => [item.key, item]));
  const slides = deck.slides.flatMap((slide) => {
    const key = keyOf(slide) ?? "";
    const item = byKey.get(key);
    return slide.origin ? settled(slide, drafted.get(key), item, taken) : [slide];
  });
  const fresh = items.filter((item) => item.kind === "new");
  for (const item of fresh.filter(({ key }) => taken.has(key))) {
    const slide = { ...item.draft, id: freeId(item.draft.id, slides) };
    slides.splice(placeOf(slide, draft, slides), 0, slide);
  }
  return { ...deck, slides, ...leftOutOf(deck, fresh, taken) };
}

function leftOutOf(
  deck: Deck,
  fresh: readonly ReviewItem[],
  taken: ReadonlySet<string>,
): Pick<Deck, "leftOut"> {
  const before = deck.leftOut ?? [];
  const refused = fresh.filter(({ key }) => !taken.has(key)).map(({ key }) => key);
  const leftOut = [...new Set([...before, ...refused])].filter((key) => !taken.has(key));
  return deck.leftOut || leftOut.length > 0 ? { leftOut } : {};
}
