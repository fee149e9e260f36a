import type { ScheduledStep } from "./blocks.ts";

/**
 * Time of which a plan makes no proper use; from and to are minutes from midnight. An overlap: two
 * activities that are not meant to run together do. A gap: nothing runs before an activity. A wait: a
 * parallel activity ends before the others beside it. Early: an activity is locked to a time before
 * the session starts.
 */
export type Clash = {
  readonly kind: "overlap" | "gap" | "wait" | "early";
  /** The activity to look at, and for an overlap the earlier one that still runs. */
  readonly activity: string;
  readonly other: string | null;
  readonly from: number;
  readonly to: number;
};

type Step = ScheduledStep;

/** The steps that start together, as one stretch of time. */
type Stretch = { readonly first: Step; readonly steps: readonly Step[]; readonly end: number };

const latestEnd = (steps: readonly Step[]) =>
  steps.reduce((latest, { end }) => Math.max(latest, end), 0);

function stretchesOf(steps: readonly Step[]): Stretch[] {
  const stretches: Stretch[] = [];
  steps.forEach((first, index) => {
    if (first.track > 0) return;
    const isAlone = first.tracks === 1;
    const together = isAlone ? [first] : steps.slice(index, index + first.tracks);
    stretches.push({ first, steps: together, end: isAlone ? first.end : latestEnd(together) });
  });
  return stretches;
}

const clash = (kind: Clash["kind"], { activity }: Step, from: number, to: number): Clash => ({
  kind,
  activity: activity.id,
  other: null,
  from,
  to,
});

const waitsIn = ({ steps, end }: Stretch): Clash[] =>
  steps.filter((step) => step.end < end).map((step) => clash("wait", step, step.end, end));

/** Overlaps of a stretch with those before it. */
function overlapsOf({ first, end }: Stretch, before: readonly Stretch[]): Clash[] {
  return before.flatMap((earlier) => {
    const from = Math.max(first.start, earlier.first.start);
    const to = Math.min(end, earlier.end);
    if (from >= to) return [];
    const longest = earlier.steps.find((step) => step.end === earlier.end) ?? earlier.first;
    return [{ ...clash("overlap", first, from, to), other: longest.activity.id }];
  });
}

/** The stretches in the order of the clock; most plans have them so already. */
function byStart(stretches: readonly Stretch[]): readonly Stretch[] {
  let latest = Number.NEGATIVE_INFINITY;
  for (const { first } of stretches) {
    if (first.start < latest) return stretches.toSorted((a, b) => a.first.start - b.first.start);
    latest = first.start;
  }
  return stretches;
}

/** Gaps between stretches: found in the order of the clock, because a lock may be earlier than its row. */
function gapsIn(stretches: readonly Stretch[], start: number): Clash[] {
  const gaps: Clash[] = [];
  let clock = start;
  for (const { first, end } of byStart(stretches)) {
    if (first.start > clock) gaps.push(clash("gap", first, clock, first.start));
    clock = Math.max(clock, end);
  }
  return gaps;
}

/** Overlaps and early locks; earlier stretches are looked through only where one of them still runs. */
function tooSoon(stretches: readonly Stretch[], start: number): Clash[] {
  const clashes: Clash[] = [];
  let latest = start;
  stretches.forEach((stretch, index) => {
    const { first } = stretch;
    if (first.start < start) clashes.push(clash("early", first, first.start, start));
    if (first.start < latest) clashes.push(...overlapsOf(stretch, stretches.slice(0, index)));
    latest = Math.max(latest, stretch.end);
  });
  return clashes;
}

/** Every overlap, gap and wait of steps on the clock of a session that starts at a time. */
export function clashesOf(steps: readonly Step[], start: number): Clash[] {
  const stretches = stretchesOf(steps);
  const waits = stretches.length === steps.length ? [] : stretches.flatMap(waitsIn);
  return [...tooSoon(stretches, start), ...gapsIn(stretches, start), ...waits];
}
