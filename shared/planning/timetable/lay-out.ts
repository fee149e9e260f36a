import type { Placement } from "../../curriculum/course.ts";
import type { Slot } from "../../curriculum/course-run.ts";
import { bilingual } from "../../language/bilingual.ts";
import { workingDates } from "./calendar.ts";
import { freeStart, longestStretch, periodsInStretches, type Span } from "./free-time.ts";
import {
  minutesIn,
  placementFinder,
  placementsNotLaid,
  timedSlots,
  type TimetableSource,
} from "./timetable.ts";

/** Sessions laid into free periods, to be looked at before they are taken. */
export type LayoutProposal = {
  /** New slots, and slots that move; a slot that is there already keeps its id and its people. */
  readonly slots: readonly Slot[];
  /** Places that found no room: none left, or no day has so long a stretch. */
  readonly left: readonly { readonly placement: Placement; readonly reason: "full" | "too-long" }[];
};

/** A place to lay, with the slot that it has already where that may move. */
type Piece = {
  readonly placement: Placement;
  readonly slot: Slot | null;
  readonly minutes: number;
};

/** A moment of the run: the index of its working day, and minutes from midnight. */
type Moment = { readonly day: number; readonly minute: number };

const later = (one: Moment, other: Moment): Moment =>
  one.day > other.day || (one.day === other.day && one.minute > other.minute) ? one : other;

const start: Moment = { day: 0, minute: 0 };

/** In the order of the course's modules, of their lessons, and of the sessions in the curriculum. */
function courseOrder({ course, sessions }: TimetableSource): (placement: Placement) => number[] {
  const modules = new Map(course?.modules.map((module, index) => [module.id, { module, index }]));
  const position = new Map(sessions.map(({ id }, index) => [id, index]));
  return ({ courseModule, lesson, session }) => {
    const found = modules.get(courseModule);
    const at = found?.module.lessons.findIndex(({ number }) => number === lesson) ?? -1;
    const last = Number.MAX_SAFE_INTEGER;
    return [found?.index ?? last, at < 0 ? last : at, position.get(session) ?? last];
  };
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** The same order, but a session waits for those that it builds on; a circle is cut at its first. */
function withPrerequisitesFirst(pieces: readonly Piece[], source: TimetableSource): Piece[] {
  const needs = new Map(source.sessions.map(({ id, prerequisites }) => [id, prerequisites]));
  const bySession = Map.groupBy(pieces, ({ placement }) => placement.session);
  const ordered = new Set<Piece>();
  const visited = new Set<Piece>();
  const visit = (piece: Piece) => {
    if (visited.has(piece)) return;
    visited.add(piece);
    for (const need of needs.get(piece.placement.session) ?? []) {
      for (const before of bySession.get(need) ?? []) visit(before);
    }
    ordered.add(piece);
  };
  for (const piece of pieces) visit(piece);
  return [...ordered];
}

function piecesOf(source: TimetableSource, isMoving: (slot: Slot) => boolean): Piece[] {
  const { run, placements } = source;
  const minutesOf = minutesIn(source);
  const placementOf = placementFinder(placements);
  const fresh = placementsNotLaid(source).map((placement): Piece => ({
    placement,
    slot: null,
    minutes: placement.minutes,
  }));
  const moved = run.slots.filter(isMoving).flatMap((slot): Piece[] => {
    const placement = placementOf(slot);
    return placement ? [{ placement, slot, minutes: minutesOf(slot) }] : [];
  });
  const order = courseOrder(source);
  const pieces = [...fresh, ...moved].toSorted((one, other) =>
    compareLists(order(one.placement), order(other.placement)),
  );
  return withPrerequisitesFirst(pieces, source);
}

/** A slot for a place of the course, with nobody in it yet; where and when is for the caller to set. */
export const newSlot = (
  placement: Placement,
  source: Pick<TimetableSource, "run">,
  id: string,
): Slot => ({
  id,
  content: { kind: "session", session: placement.session, placement: placement.id },
  date: source.run.firstDate,
  start: 0,
  minutes: null,
  venue: source.run.usualVenue,
  people: [],
  group: "",
  note: bilingual(),
  locked: false,
});

/** The working days with what stands on them, as they fill. */
function openDays(source: TimetableSource, pieces: readonly Piece[]) {
  const dates = workingDates(source.run);
  const dayOfDate = new Map(dates.map((date, day) => [date, day]));
  const moving = new Set(pieces.flatMap(({ slot }) => (slot ? [slot.id] : [])));
  const taken: Span[][] = dates.map(() => []);
  const endOf = new Map<string, Moment>();
  const note = (session: string, moment: Moment) =>
    endOf.set(session, later(endOf.get(session) ?? start, moment));
  const after = (date: string): Moment => {
    const next = dates.findIndex((each) => each > date);
    return { day: next < 0 ? dates.length : next, minute: 0 };
  };
  for (const { slot, start: from, end } of timedSlots(source)) {
    if (moving.has(slot.id)) continue;
    const day = dayOfDate.get(slot.date);
    taken[day ?? dates.length]?.push({ start: from, end });
    if (slot.content.kind === "session") {
      note(slot.content.session, day === undefined ? after(slot.date) : { day, minute: end });
    }
  }
  const periods = periodsInStretches(source.run);
  const find = (minutes: number, from: Moment): Moment | null => {
    for (let day = from.day; day < dates.length; day += 1) {
      const minute = day === from.day ? from.minute : 0;
      const at = freeStart(periods, taken[day] ?? [], minutes, minute);
      if (at !== null) return { day, minute: at };
    }
    return null;
  };
  return { dates, taken, endOf, note, find };
}

/** One pass: every piece at the first place that its order leaves it. */
function layPieces(source: TimetableSource, pieces: readonly Piece[], newId: () => string) {
  const days = openDays(source, pieces);
  const needs = new Map(source.sessions.map(({ id, prerequisites }) => [id, prerequisites]));
  const slots: Slot[] = [];
  const left: Piece[] = [];
  let reached = start;
  for (const piece of pieces) {
    const { placement, slot, minutes } = piece;
    const earliest = (needs.get(placement.session) ?? []).reduce(
      (moment, need) => later(moment, days.endOf.get(need) ?? start),
      start,
    );
    const at = days.find(minutes, later(reached, earliest)) ?? days.find(minutes, earliest);
    if (!at) {
      left.push(piece);
      continue;
    }
    reached = later(reached, at);
    days.taken[at.day]?.push({ start: at.minute, end: at.minute + minutes });
    days.note(placement.session, { day: at.day, minute: at.minute + minutes });
    const base = slot ?? newSlot(placement, source, newId());
    slots.push({ ...base, date: days.dates[at.day] ?? base.date, start: at.minute });
  }
  return { slots, left };
}

/**
 * Lays the places of the course that are in no slot yet into the free periods of the working days: in
 * the order of the course's modules, no session before one that it builds on, never over a slot, a
 * holiday or a break. What does not fit in that order fills a gap further up. With `again` the slots
 * of sessions that are not locked (and for everybody) are laid anew too; one for which there is no
 * other place stays where it is.
 */
export function layOut(
  source: TimetableSource,
  { newId, again = false }: { readonly newId: () => string; readonly again?: boolean },
): LayoutProposal {
  const staying = new Set<string>();
  const isMoving = ({ id, locked, group }: Slot) =>
    again && !locked && group === "" && !staying.has(id);
  for (;;) {
    const { slots, left } = layPieces(source, piecesOf(source, isMoving), newId);
    const stuck = left.flatMap(({ slot }) => (slot ? [slot.id] : []));
    if (stuck.length === 0) return { slots, left: left.map((piece) => leftOver(source, piece)) };
    for (const id of stuck) staying.add(id);
  }
}

function leftOver({ run }: TimetableSource, { placement, minutes }: Piece) {
  const isTooLong = minutes > longestStretch(periodsInStretches(run));
  return { placement, reason: isTooLong ? ("too-long" as const) : ("full" as const) };
}

/** The run's slots once a proposal is taken. */
export function takeProposal(
  slots: readonly Slot[],
  { slots: proposed }: Pick<LayoutProposal, "slots">,
): Slot[] {
  const byId = new Map(proposed.map((slot) => [slot.id, slot]));
  const there = new Set(slots.map(({ id }) => id));
  return [
    ...slots.map((slot) => byId.get(slot.id) ?? slot),
    ...proposed.filter(({ id }) => !there.has(id)),
  ];
}
