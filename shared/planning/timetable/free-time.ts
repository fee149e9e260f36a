import type { CourseRun } from "../../curriculum/course-run.ts";

/** Minutes from midnight. */
export type Span = { readonly start: number; readonly end: number };

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

type Day = Pick<CourseRun, "periods" | "breaks">;

/** A period with the end of the stretch that it begins: of the periods that follow without a pause. */
type PeriodInStretch = Span & { readonly stretchEnd: number };

/** The periods of a day in their order; what a break takes belongs to none. */
export function periodsInStretches({ periods, breaks }: Day): PeriodInStretch[] {
  const free = periods
    .filter((period) => period.start < period.end && !breaks.some((each) => overlap(each, period)))
    .toSorted((one, other) => one.start - other.start);
  let next: PeriodInStretch | null = null;
  const stretches: PeriodInStretch[] = [];
  for (const { start, end } of free.toReversed()) {
    const stretchEnd: number = next?.start === end ? next.stretchEnd : end;
    next = { start, end, stretchEnd };
    stretches.push(next);
  }
  return stretches.toReversed();
}

/** The longest session, in minutes, that a day without anything in it can take. */
export const longestStretch = (periods: readonly PeriodInStretch[]): number =>
  Math.max(0, ...periods.map(({ start, stretchEnd }) => stretchEnd - start));

/**
 * When a session of so many minutes can start on a day, at the earliest from a time on; null where it
 * cannot. It starts with a period and may run on into those that follow without a pause; or it starts
 * right after what ends in a period, where the rest of that period is enough.
 */
export function freeStart(
  periods: readonly PeriodInStretch[],
  taken: readonly Span[],
  minutes: number,
  from: number,
): number | null {
  const isFree = (start: number) =>
    start >= from && !taken.some((span) => overlap(span, { start, end: start + minutes }));
  for (const { start, end, stretchEnd } of periods) {
    if (end <= from) continue;
    if (start + minutes <= stretchEnd && isFree(start)) return start;
    const rest = taken
      .map((span) => span.end)
      .filter((at) => start < at && at + minutes <= end && isFree(at))
      .toSorted((one, other) => one - other);
    if (rest[0] !== undefined) return rest[0];
  }
  return null;
}
