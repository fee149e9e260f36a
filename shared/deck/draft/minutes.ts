import type { Drafted } from "./drafted.ts";

/** How much there is to say: the words of a slide and its notes in the longer language. */
function weightOf({ body, notes }: Drafted): number {
  const letters = Math.max(notes.en.length, notes.bn.length) + JSON.stringify(body).length / 2;
  return Math.sqrt(Math.max(1, letters));
}

/**
 * Whole minutes for each slide that together are `total`: what the plan gives first, the rest by what
 * there is to say (largest remainders). Where the plan gives more than there is, the others get none.
 */
export function shareMinutes(slides: readonly Drafted[], total: number): number[] {
  const given = slides.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const rest = Math.max(0, Math.round(total) - given);
  const weights = slides.map((slide) => (slide.minutes === null ? weightOf(slide) : 0));
  const sum = weights.reduce((all, weight) => all + weight, 0) || 1;
  const exact = weights.map((weight) => (rest * weight) / sum);
  const whole = exact.map(Math.floor);
  const left = rest - whole.reduce((all, each) => all + each, 0);
  const first = exact
    .map((each, index) => ({ index, remainder: each - Math.floor(each) }))
    .filter(({ index }) => (weights[index] ?? 0) > 0)
    .toSorted((one, other) => other.remainder - one.remainder)
    .slice(0, left);
  const more = new Set(first.map(({ index }) => index));
  return slides.map(
    ({ minutes }, index) => minutes ?? (whole[index] ?? 0) + (more.has(index) ? 1 : 0),
  );
}
