import type { Bilingual } from "../../language/bilingual.ts";
import type { Deck, OriginSource, Slide, SlideLayout } from "../deck.ts";
import { contentPrints, editedParts } from "./edited.ts";

/** What changed in the text or plan behind a slide; null where a side has nothing. */
export type SourceChange = {
  readonly of: OriginSource["of"];
  readonly id: string;
  readonly before: Bilingual | null;
  readonly after: Bilingual | null;
};

/** One difference between a deck and a new draft of it. `take` is what is proposed. */
export type ReviewItem = {
  readonly key: string;
  readonly take: boolean;
  readonly changes: readonly SourceChange[];
} & (
  | { readonly kind: "new"; readonly draft: Slide; readonly leftOut: boolean }
  /** `draft` is the slide as it would be: a part that a person edited is replaced too. */
  | {
      readonly kind: "changed";
      readonly slide: Slide;
      readonly draft: Slide;
      readonly edited: boolean;
    }
  | { readonly kind: "gone"; readonly slide: Slide; readonly edited: boolean }
);

const nameOf = ({ of, id }: OriginSource) => `${of}/${id}`;

const samePrint = (one: OriginSource, other: OriginSource | undefined): boolean =>
  one.fingerprint.en === other?.fingerprint.en && one.fingerprint.bn === other.fingerprint.bn;

/** The sources that say something else than before, in their order now; gone ones last. */
function sourceChanges(
  before: readonly OriginSource[],
  after: readonly OriginSource[],
): SourceChange[] {
  const [old, now] = [before, after].map(
    (sources) => new Map(sources.map((source) => [nameOf(source), source])),
  );
  const changed = after.filter((source) => !samePrint(source, old?.get(nameOf(source))));
  const gone = before.filter((source) => !now?.has(nameOf(source)));
  return [
    ...changed.map((source) => ({
      of: source.of,
      id: source.id,
      before: old?.get(nameOf(source))?.words ?? null,
      after: source.words,
    })),
    ...gone.map(({ of, id, words }) => ({ of, id, before: words, after: null })),
  ];
}

export const keyOf = ({ origin }: Slide): string | null => origin?.key ?? null;

export const slidesByKey = ({ slides }: Deck): ReadonlyMap<string, Slide> =>
  new Map(slides.flatMap((slide) => (slide.origin ? [[slide.origin.key, slide] as const] : [])));

export const sameContent = (one: Slide, other: Slide): boolean => {
  const [left, right] = [contentPrints(one), contentPrints(other)];
  return left.body === right.body && left.notes === right.notes;
};

/** Layouts that a deck has once: a person's own stands for the draft's. */
const onceOnly: ReadonlySet<SlideLayout> = new Set([
  "title",
  "outcomes",
  "agenda",
  "remember",
  "closing",
]);

function changedItem(slide: Slide, draft: Slide): ReviewItem[] {
  const changes = sourceChanges(slide.origin?.sources ?? [], draft.origin?.sources ?? []);
  const parts = editedParts(slide);
  const edited = parts.body || parts.notes;
  const next = {
    ...slide,
    body: draft.body,
    // Notes that a person wrote for a slide stay with it where only its points are renewed.
    notes: parts.notes && !parts.body ? slide.notes : draft.notes,
  };
  const isAsked = edited ? changes.length > 0 : true;
  if (!isAsked || sameContent(slide, next)) return [];
  const key = keyOf(draft) ?? draft.id;
  return [{ key, kind: "changed", slide, draft: next, edited, take: !parts.body, changes }];
}

function newItem(deck: Deck, draft: Slide): ReviewItem[] {
  const { layout } = draft.body;
  const own = deck.slides.filter(({ origin }) => !origin);
  if (onceOnly.has(layout) && own.some(({ body }) => body.layout === layout)) return [];
  const key = keyOf(draft) ?? draft.id;
  const leftOut = deck.leftOut?.includes(key) ?? false;
  // A deck made by hand is not filled up unasked.
  const isDrafted = deck.slides.length === 0 || own.length < deck.slides.length;
  const changes = sourceChanges([], draft.origin?.sources ?? []);
  return [{ key, kind: "new", draft, leftOut, take: isDrafted && !leftOut, changes }];
}

function goneItem(slide: Slide, drafted: ReadonlyMap<string, Slide>): ReviewItem[] {
  const key = keyOf(slide);
  if (key === null || drafted.has(key)) return [];
  const parts = editedParts(slide);
  const edited = parts.body || parts.notes;
  const changes = sourceChanges(slide.origin?.sources ?? [], []);
  return [{ key, kind: "gone", slide, edited, take: !edited, changes }];
}

/**
 * Compares a deck with a new draft of it: slides that are new, that would change, or whose source has
 * gone. Slides that a person made, and edited ones whose source is as it was, are not in question.
 */
export function reviewDraft(deck: Deck, draft: Deck): ReviewItem[] {
  const [stored, drafted] = [slidesByKey(deck), slidesByKey(draft)];
  const items = draft.slides.flatMap((slide) => {
    const before = stored.get(keyOf(slide) ?? "");
    return before ? changedItem(before, slide) : newItem(deck, slide);
  });
  return [...items, ...deck.slides.flatMap((slide) => goneItem(slide, drafted))];
}
