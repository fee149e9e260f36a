import { z } from "zod";
import { bilingualSchema } from "../language/bilingual-schema.ts";
import { bilingual } from "../language/bilingual.ts";
import { idSchema } from "./id-schema.ts";

/** The days of the week from Sunday, as Bangladesh counts them; the index is JavaScript's. */
export const weekdays = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
] as const;

/** Minutes from midnight; 1,440 is the midnight that ends the day. */
const dayMinuteSchema = z.int().min(0).max(1_440);

/** A time of every working day in which sessions are held. */
const periodShape = { id: idSchema, start: dayMinuteSchema, end: dayMinuteSchema };
export const periodSchema = z.strictObject(periodShape);
export type Period = Readonly<z.infer<typeof periodSchema>>;

/** A time of every working day in which none is: tea, prayer, lunch. */
export const dailyBreakSchema = z.strictObject({ ...periodShape, name: bilingualSchema });
export type DailyBreak = Readonly<z.infer<typeof dailyBreakSchema>>;

/** Days without sessions; both ends count. */
const holidaySchema = z.strictObject({
  id: idSchema,
  from: z.iso.date(),
  until: z.iso.date(),
  name: bilingualSchema,
});

export const slotRoles = ["lead", "co-facilitator", "resource-person"] as const;
export type SlotRole = (typeof slotRoles)[number];

const slotPersonSchema = z.strictObject({ person: idSchema, role: z.enum(slotRoles) });

/** What a slot holds: a session of the curriculum, or anything else that takes the course's time. */
const slotContentSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("session"),
    session: idSchema,
    /** The place in the course that it fills; null for a session that the course has no place for. */
    placement: z.nullable(idSchema),
  }),
  z.strictObject({ kind: z.literal("event"), title: bilingualSchema }),
]);

export const slotSchema = z.strictObject({
  id: idSchema,
  content: slotContentSchema,
  date: z.iso.date(),
  /** Minutes from midnight. */
  start: z.int().min(0).max(1_439),
  /** Null follows what the session has in the course: its placement's minutes, or else its own. */
  minutes: z.int().min(1).max(1_440).nullable(),
  /** Null while no room is chosen. */
  venue: z.nullable(idSchema),
  people: z.array(slotPersonSchema).max(50),
  /** The part of the participants that it is for; empty for all of them. */
  group: z.string().max(40),
  note: bilingualSchema,
  /** A locked slot is never moved by laying out. */
  locked: z.boolean(),
});
export type Slot = Readonly<z.infer<typeof slotSchema>>;

/** One running of a course: its days, its daily periods and what is held when. */
export const courseRunSchema = z.strictObject({
  id: idSchema,
  course: idSchema,
  /** The batch as the institute numbers it ("76"). */
  batch: z.string().max(20),
  title: bilingualSchema,
  firstDate: z.iso.date(),
  lastDate: z.iso.date(),
  workingDays: z.array(z.enum(weekdays)).max(7),
  periods: z.array(periodSchema).max(24),
  breaks: z.array(dailyBreakSchema).max(24),
  holidays: z.array(holidaySchema).max(400),
  /** How many participants there are. */
  headCount: z.int().min(1).max(2_000),
  /** Where sessions are held unless they say otherwise: what newly laid slots get. */
  usualVenue: z.nullable(idSchema),
  slots: z.array(slotSchema).max(5_000),
});
export type CourseRun = Readonly<z.infer<typeof courseRunSchema>>;

const hour = 60;

/** The day of a training institute: two periods, tea, two periods, prayer and lunch, one more. */
const usualPeriods: readonly Period[] = [
  { id: "p1", start: 9 * hour, end: 10 * hour },
  { id: "p2", start: 10 * hour, end: 11 * hour },
  { id: "p3", start: 11 * hour + 30, end: 12 * hour + 30 },
  { id: "p4", start: 12 * hour + 30, end: 13 * hour + 30 },
  { id: "p5", start: 14 * hour + 30, end: 15 * hour + 30 },
  { id: "p6", start: 15 * hour + 30, end: 16 * hour + 30 },
];
const usualBreaks: readonly DailyBreak[] = [
  { id: "b1", start: 11 * hour, end: 11 * hour + 30, name: bilingual("Tea", "চা-বিরতি") },
  {
    id: "b2",
    start: 13 * hour + 30,
    end: 14 * hour + 30,
    name: bilingual("Prayer and lunch", "নামাজ ও মধ্যাহ্নভোজ"),
  },
];

/** A run with Bangladesh's working week, the usual periods of a day and nothing in them yet. */
export function emptyCourseRun(
  given: Pick<CourseRun, "id" | "course" | "title" | "firstDate" | "lastDate" | "headCount">,
): CourseRun {
  return {
    ...given,
    batch: "",
    workingDays: ["sunday", "monday", "tuesday", "wednesday", "thursday"],
    periods: [...usualPeriods],
    breaks: [...usualBreaks],
    holidays: [],
    usualVenue: null,
    slots: [],
  };
}
