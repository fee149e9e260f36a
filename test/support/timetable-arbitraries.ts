import * as fc from "fast-check";
import type { Arbitrary } from "fast-check";
import {
  slotRoles,
  weekdays,
  type CourseRun,
  type Slot,
} from "../../shared/curriculum/course-run.ts";
import { personRoles, type Person, type Venue } from "../../shared/curriculum/directory.ts";
import { idArbitrary } from "./arbitraries.ts";
import { bilingual, day, short } from "./field-arbitraries.ts";

const minute = fc.integer({ min: 0, max: 1_440 });
const span = { id: idArbitrary, start: minute, end: minute };

const slot: Arbitrary<Slot> = fc.record({
  id: idArbitrary,
  content: fc.oneof(
    fc.record({
      kind: fc.constant("session" as const),
      session: idArbitrary,
      placement: fc.option(idArbitrary),
    }),
    fc.record({ kind: fc.constant("event" as const), title: bilingual }),
  ),
  date: day,
  start: fc.integer({ min: 0, max: 1_439 }),
  minutes: fc.option(fc.integer({ min: 1, max: 1_440 })),
  venue: fc.option(idArbitrary),
  people: fc.array(fc.record({ person: idArbitrary, role: fc.constantFrom(...slotRoles) }), {
    maxLength: 3,
  }),
  group: short,
  note: bilingual,
  locked: fc.boolean(),
});

/** Runs with everything that one can hold; references lead anywhere. */
export const runArbitrary: Arbitrary<CourseRun> = fc.record({
  id: idArbitrary,
  course: idArbitrary,
  batch: short,
  title: bilingual,
  firstDate: day,
  lastDate: day,
  workingDays: fc.subarray([...weekdays]),
  periods: fc.array(fc.record(span), { maxLength: 3 }),
  breaks: fc.array(fc.record({ ...span, name: bilingual }), { maxLength: 2 }),
  holidays: fc.array(fc.record({ id: idArbitrary, from: day, until: day, name: bilingual }), {
    maxLength: 2,
  }),
  headCount: fc.integer({ min: 1, max: 2_000 }),
  usualVenue: fc.option(idArbitrary),
  slots: fc.array(slot, { maxLength: 3 }),
});

export const personArbitrary: Arbitrary<Person> = fc.record({
  id: idArbitrary,
  name: bilingual,
  honours: bilingual,
  title: bilingual,
  organisation: bilingual,
  role: fc.constantFrom(...personRoles),
  phone: short,
  email: fc.constantFrom("", "someone@example.gov.bd"),
  away: fc.array(fc.record({ from: day, until: day }), { maxLength: 2 }),
  substitutes: fc.array(idArbitrary, { maxLength: 2 }),
});

export const venueArbitrary: Arbitrary<Venue> = fc.record({
  id: idArbitrary,
  name: bilingual,
  building: bilingual,
  capacity: fc.option(fc.integer({ min: 1, max: 1_000 })),
});
