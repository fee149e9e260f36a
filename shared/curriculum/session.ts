import { z } from "zod";
import { bilingualSchema } from "../language/bilingual-schema.ts";
import { bloomLevels } from "./bloom.ts";
import { idSchema } from "./id-schema.ts";
import { methodCodes } from "./methods.ts";

export const outcomeSchema = z.strictObject({
  id: idSchema,
  /** Begins with its verb and completes "At the end of this session you can ...". */
  text: bilingualSchema,
  bloom: z.enum(bloomLevels),
});
export type Outcome = z.infer<typeof outcomeSchema>;

/** Minutes of one activity: whole, from 0 to 1,440. */
const minutesSchema = z.int().min(0).max(1_440);

/** A moment of the day in minutes from midnight. */
const momentOfDaySchema = z.int().min(0).max(1_439);

/** Group work that adds up: preparation for all at once, then every group in its turn. Minutes. */
export const groupWorkSchema = z.strictObject({
  groups: z.int().min(1).max(320),
  preparation: minutesSchema,
  present: minutesSchema,
  questions: minutesSchema,
  remarks: minutesSchema,
});
export type GroupWork = z.infer<typeof groupWorkSchema>;

export const responsibles = ["lead", "co-facilitator", "resource-person", "participants"] as const;
export type Responsible = (typeof responsibles)[number];

/** A step of the session operations plan. */
export const activitySchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  content: bilingualSchema,
  method: z.enum(methodCodes),
  minutes: z.strictObject({
    minimum: minutesSchema,
    planned: minutesSchema,
    maximum: minutesSchema,
  }),
  facilitatorDoes: bilingualSchema,
  participantsDo: bilingualSchema,
  materials: bilingualSchema,
  responsible: z.enum(responsibles),
  /** Ids of the slides shown during the step, in order. */
  slides: z.array(idSchema),
  usesHandout: z.boolean(),
  /** Ids of the outcomes that the step serves. */
  outcomes: z.array(idSchema),
  assessment: bilingualSchema,
  /** What goes first when time is short: 1 before 2 before 3; 0 is never proposed. */
  dropOrder: z.int().min(0).max(99),
  /** A break stands on the clock and is nobody's work; its method counts for nothing. */
  kind: z.literal("break").optional(),
  /** The time of day at which it starts, whatever comes before it. */
  startsAt: z.optional(momentOfDaySchema),
  /** Runs at the same time as the step above it, with other groups of participants. */
  alongside: z.literal(true).optional(),
  groupWork: z.optional(groupWorkSchema),
});
export type Activity = z.infer<typeof activitySchema>;

export const testItemSchema = z.strictObject({
  id: idSchema,
  stem: bilingualSchema,
  options: z.array(bilingualSchema).min(2).max(6),
  /** Index of the right option, from 0. */
  answer: z.int().min(0),
  /** Why it is right, for the key. */
  reason: bilingualSchema,
  outcome: idSchema,
});

export const sessionStatuses = ["draft", "review", "ready"] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

/** A session without its texts and deck: everything that a plan and a handout's frame need. */
export const sessionSchema = z.strictObject({
  id: idSchema,
  module: idSchema,
  title: bilingualSchema,
  status: z.enum(sessionStatuses),
  /** The slot that the session is written for, in minutes. */
  minutes: z.int().min(5).max(1_440),
  /** When it starts unless a timetable says otherwise; 11:00 where it is left out. */
  startsAt: z.optional(momentOfDaySchema),
  aim: bilingualSchema,
  outcomes: z.array(outcomeSchema),
  /** Ids of the curriculum's outcomes that the session serves. */
  serves: z.array(idSchema),
  /** Ids of the module's topics that the session teaches. */
  topics: z.array(idSchema),
  keyMessages: z.array(bilingualSchema),
  preReading: bilingualSchema,
  activities: z.array(activitySchema),
  ifShort: bilingualSchema,
  ifLong: bilingualSchema,
  notesAfter: bilingualSchema,
  /** Ids of glossary terms that the handout explains. */
  terms: z.array(idSchema),
  law: z.array(bilingualSchema),
  reading: z.array(bilingualSchema),
  misconceptions: z.array(z.strictObject({ belief: bilingualSchema, answer: bilingualSchema })),
  testItems: z.array(testItemSchema),
  /** Ids of sessions that should come before this one. */
  prerequisites: z.array(idSchema),
});
export type Session = z.infer<typeof sessionSchema>;
