import * as fc from "fast-check";
import type { Arbitrary } from "fast-check";
import type { Course, Placement } from "../../shared/curriculum/course.ts";
import {
  emptyCourseRun,
  slotRoles,
  weekdays,
  type CourseRun,
  type Slot,
} from "../../shared/curriculum/course-run.ts";
import { emptyPerson, emptyVenue } from "../../shared/curriculum/directory.ts";
import { bilingual } from "../../shared/language/bilingual.ts";
import { addDays } from "../../shared/planning/timetable/calendar.ts";
import type { TimetableSource } from "../../shared/planning/timetable/timetable.ts";

/** Sunday. */
const firstDate = "2026-03-01";
const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const sessionIds = ids("s", 7);
const people = ids("p", 4);
const venues = ids("v", 3);

const courseWithModules: Course = {
  id: "course",
  code: "PPMC",
  title: bilingual("Course"),
  audience: bilingual(),
  institute: bilingual(),
  days: 12,
  participants: { from: 15, to: 20 },
  modules: ids("m", 3).map((id, index) => ({
    id,
    number: `${index + 1}`,
    title: bilingual(id),
    proposed: false,
    lessons: [],
  })),
  advice: [],
  weight: null,
};

export const placementIn = (
  session: string,
  minutes: number,
  given: Partial<Placement> = {},
): Placement => ({
  id: `course-${session}`,
  session,
  course: "course",
  courseModule: "m0",
  lesson: "",
  minutes,
  depth: "core",
  weight: null,
  status: "agreed",
  reason: bilingual(),
  variant: [],
  ...given,
});

export const slotOf = (id: string, given: Partial<Slot> = {}): Slot => ({
  id,
  content: { kind: "session", session: "s0", placement: null },
  date: firstDate,
  start: 540,
  minutes: null,
  venue: null,
  people: [],
  group: "",
  note: bilingual(),
  locked: false,
  ...given,
});

/** A run of two weeks, Sunday to Thursday, 9 to 11 and 11:30 to 13:30 with tea between, and so on. */
export const sampleRun = (given: Partial<CourseRun> = {}): CourseRun => ({
  ...emptyCourseRun({
    id: "run",
    course: "course",
    title: bilingual("76th batch"),
    firstDate,
    lastDate: "2026-03-12",
    headCount: 20,
  }),
  ...given,
});

export const sampleSource = (given: Partial<TimetableSource> = {}): TimetableSource => ({
  run: sampleRun(),
  course: courseWithModules,
  placements: [],
  sessions: sessionIds.map((id) => ({ id, minutes: 60, prerequisites: [] })),
  directory: {
    people: people.map((id) => emptyPerson(id)),
    venues: venues.map((id) => emptyVenue(id)),
  },
  elsewhere: [],
  ...given,
});

const date = fc.integer({ min: -2, max: 14 }).map((days) => addDays(firstDate, days));
/** Times on a coarse grid, so that things meet. */
const minute = fc.integer({ min: 16, max: 36 }).map((halves) => halves * 30);
const length = fc.integer({ min: 1, max: 5 }).map((halves) => halves * 30);
const known = (all: readonly string[], gone: string) => fc.constantFrom(...all, gone);

const slot: Arbitrary<Omit<Slot, "id">> = fc.record({
  content: fc.oneof(
    {
      weight: 4,
      arbitrary: known(sessionIds, "gone").map((session) => ({
        kind: "session" as const,
        session,
        placement: null,
      })),
    },
    fc.constant({ kind: "event" as const, title: bilingual("Visit") }),
  ),
  date,
  start: minute,
  minutes: fc.option(length),
  venue: fc.option(known(venues, "gone")),
  people: fc.uniqueArray(
    fc.record({ person: known(people, "gone"), role: fc.constantFrom(...slotRoles) }),
    { maxLength: 3, selector: ({ person }) => person },
  ),
  group: fc.constantFrom("", "", "A", "B"),
  note: fc.constant(bilingual()),
  locked: fc.boolean(),
});

/** Periods and breaks one after another through the day, with and without pauses between them. */
const day = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 1, max: 4 }), fc.boolean()), {
    minLength: 1,
    maxLength: 7,
  })
  .map((parts) => {
    let clock = 540;
    const spans = parts.map(([pause, halves, isBreak], index) => {
      const start = clock + pause * 30;
      clock = start + halves * 30;
      return { id: `t${index}`, start, end: clock, isBreak };
    });
    const bare = ({ id, start, end }: (typeof spans)[number]) => ({ id, start, end });
    return {
      periods: spans.filter(({ isBreak }) => !isBreak).map(bare),
      breaks: spans
        .filter(({ isBreak }) => isBreak)
        .map((each) => ({ ...bare(each), name: bilingual() })),
    };
  });

const elsewhere = fc.record({
  run: fc.constant("other"),
  slot: fc.constantFrom("e0", "e1"),
  date,
  start: minute,
  end: fc.constant(0),
  venue: fc.option(fc.constantFrom(...venues)),
  people: fc.subarray(people),
});

/** Small timetables full of clashes: two weeks, few people and rooms, everything on a coarse grid. */
export const timetableArbitrary: Arbitrary<TimetableSource> = fc
  .record({
    day,
    workingDays: fc.subarray([...weekdays], { minLength: 1 }),
    days: fc.integer({ min: 0, max: 12 }),
    holiday: fc.option(fc.tuple(date, fc.integer({ min: 0, max: 2 }))),
    slots: fc.array(slot, { maxLength: 9 }),
    placed: fc.subarray(sessionIds),
    minutes: fc.array(length, { minLength: sessionIds.length, maxLength: sessionIds.length }),
    modules: fc.array(fc.constantFrom("m0", "m1", "m2"), { minLength: 7, maxLength: 7 }),
    needs: fc.array(fc.subarray(sessionIds, { maxLength: 2 }), { minLength: 7, maxLength: 7 }),
    away: fc.array(fc.option(fc.tuple(date, fc.integer({ min: 0, max: 3 }))), {
      minLength: 4,
      maxLength: 4,
    }),
    capacities: fc.array(fc.option(fc.integer({ min: 5, max: 30 })), {
      minLength: 3,
      maxLength: 3,
    }),
    elsewhere: fc.array(elsewhere, { maxLength: 3 }),
  })
  .map((given) => ({
    run: sampleRun({
      ...given.day,
      workingDays: given.workingDays,
      lastDate: addDays(firstDate, given.days),
      holidays: given.holiday
        ? [{ id: "h", from: given.holiday[0], until: addDays(...given.holiday), name: bilingual() }]
        : [],
      slots: given.slots.map((each, index) => ({ id: `x${index}`, ...each })),
    }),
    course: courseWithModules,
    placements: given.placed.map((session) => {
      const at = sessionIds.indexOf(session);
      return placementIn(session, given.minutes[at] ?? 60, {
        courseModule: given.modules[at] ?? "m0",
      });
    }),
    sessions: sessionIds.map((id, at) => ({
      id,
      minutes: 60,
      prerequisites: (given.needs[at] ?? []).filter((need) => need > id),
    })),
    directory: {
      people: people.map((id, at) => {
        const away = given.away[at];
        return {
          ...emptyPerson(id),
          away: away ? [{ from: away[0], until: addDays(...away) }] : [],
        };
      }),
      venues: venues.map((id, at) => ({
        ...emptyVenue(id),
        capacity: given.capacities[at] ?? null,
      })),
    },
    elsewhere: given.elsewhere.map((each) => ({ ...each, end: each.start + 60 })),
  }));
