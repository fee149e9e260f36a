import type { Deck } from "../../../../shared/deck/deck.ts";
import type { Scene } from "../../../../shared/deck/scene.ts";

/** When a scene should begin and end, in minutes from the start of the show. */
export type Slot = { readonly from: number; readonly to: number };

/** The time of every scene by the slides' own minutes; the parts of a split slide share its minutes. */
export function slotsOf(scenes: readonly Scene[], { slides }: Deck): Slot[] {
  const minutes = new Map(slides.map((slide) => [slide.id, slide.minutes ?? 0]));
  let clock = 0;
  return scenes.map(({ slide, part }) => {
    const from = clock;
    clock += (minutes.get(slide) ?? 0) / (part?.of ?? 1);
    return { from, to: clock };
  });
}

/** Whole minutes that the show is ahead of its plan (above 0) or behind it (below 0). */
export function aheadBy(elapsed: number, slot: Slot): number {
  if (elapsed < slot.from) return Math.floor(slot.from - elapsed);
  return elapsed > slot.to ? -Math.floor(elapsed - slot.to) : 0;
}
