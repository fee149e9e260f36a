import type { Course, Placement } from "../../curriculum/course.ts";
import type { CourseRun, Slot } from "../../curriculum/course-run.ts";
import type { Directory } from "../../curriculum/directory.ts";

/** What a timetable needs to know of a session. Minutes are its own slot's. */
export type TimetabledSession = {
  readonly id: string;
  readonly minutes: number;
  readonly prerequisites: readonly string[];
};

/** A slot of another run: its people and its room are taken then. */
export type ElsewhereSlot = {
  readonly run: string;
  readonly slot: string;
  readonly date: string;
  /** Minutes from midnight. */
  readonly start: number;
  readonly end: number;
  readonly venue: string | null;
  readonly people: readonly string[];
};

/** A run with all that its slots refer to. */
export type TimetableSource = {
  readonly run: CourseRun;
  /** Null where the course is gone. */
  readonly course: Course | null;
  /** Those of the run's course. */
  readonly placements: readonly Placement[];
  /** All sessions of the curriculum in their order. */
  readonly sessions: readonly TimetabledSession[];
  readonly directory: Directory;
  readonly elsewhere: readonly ElsewhereSlot[];
};

/** A slot with the time that it takes: minutes from midnight. */
export type TimedSlot = { readonly slot: Slot; readonly start: number; readonly end: number };

/** Minutes of a slot whose session is gone and that has none of its own. */
const usualMinutes = 60;

/**
 * Gives the place in the course that a slot fills: the one it names, or else the first that its
 * session has.
 */
export function placementFinder(
  placements: readonly Placement[],
): (slot: Pick<Slot, "content">) => Placement | undefined {
  const byId = new Map(placements.map((placement) => [placement.id, placement]));
  const bySession = new Map<string, Placement>();
  for (const placement of placements) {
    if (!bySession.has(placement.session)) bySession.set(placement.session, placement);
  }
  return ({ content }) =>
    content.kind === "event"
      ? undefined
      : (byId.get(content.placement ?? "") ?? bySession.get(content.session));
}

/** Gives the minutes of any slot: its own, or what its session has in the course, or the session's. */
export function minutesIn({
  placements,
  sessions,
}: Pick<TimetableSource, "placements" | "sessions">): (slot: Slot) => number {
  const placementOf = placementFinder(placements);
  const own = new Map(sessions.map(({ id, minutes }) => [id, minutes]));
  return (slot) => {
    const { content, minutes } = slot;
    if (minutes !== null || content.kind === "event") return minutes ?? usualMinutes;
    return placementOf(slot)?.minutes ?? own.get(content.session) ?? usualMinutes;
  };
}

/** By date, then by time. */
const inOrder = (one: TimedSlot, other: TimedSlot): number =>
  one.slot.date < other.slot.date
    ? -1
    : one.slot.date > other.slot.date
      ? 1
      : one.start - other.start;

/** The slots of a run with the time that each takes, in the order in which they are held. */
export function timedSlots(
  source: Pick<TimetableSource, "run" | "placements" | "sessions">,
): TimedSlot[] {
  const minutesOf = minutesIn(source);
  return source.run.slots
    .map((slot) => ({ slot, start: slot.start, end: slot.start + minutesOf(slot) }))
    .toSorted(inOrder);
}

/** The places in the course that no slot fills yet. */
export function placementsNotLaid({
  run,
  placements,
}: Pick<TimetableSource, "run" | "placements">): Placement[] {
  const placementOf = placementFinder(placements);
  const laid = new Set(run.slots.map((slot) => placementOf(slot)?.id));
  return placements.filter(({ id }) => !laid.has(id));
}

/** Whether two groups have participants in common: an empty group is everybody. */
export const shareParticipants = (one: string, other: string): boolean =>
  one === "" || other === "" || one === other;
