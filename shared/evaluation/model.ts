import { z } from "zod";
import { bloomLevels } from "../curriculum/bloom.ts";
import { idSchema } from "../curriculum/id-schema.ts";
import { bilingualSchema } from "../language/bilingual-schema.ts";

/** The id of something of a session among those of all: "lifecycle-approach.q1". */
const idOfSessionPart = z
  .string()
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/)
  .max(170);

/** How much of each thing an evaluation holds at most. */
export const evaluationLimits = {
  participants: 2_000,
  tests: 20,
  items: 100,
  sheets: 10_000,
  speakers: 20,
} as const;

/** An item as it stood when the test was made: later changes of the bank leave the results as they are. */
export const askedItemSchema = z.strictObject({
  id: idOfSessionPart,
  session: idSchema,
  sessionTitle: bilingualSchema,
  stem: bilingualSchema,
  options: z.array(bilingualSchema).min(2).max(6),
  /** Index of the right option, from 0. */
  answer: z.int().min(0).max(5),
  reason: bilingualSchema,
  outcome: z.strictObject({
    id: idOfSessionPart,
    text: bilingualSchema,
    bloom: z.enum(bloomLevels),
  }),
  /** Marks for the right answer: whole, from 1 to 100. */
  weight: z.int().min(1).max(100),
});
export type AskedItem = z.infer<typeof askedItemSchema>;

export const paperVersions = ["A", "B"] as const;
export type PaperVersion = (typeof paperVersions)[number];
export const occasions = ["pre", "post"] as const;
export type Occasion = (typeof occasions)[number];

/** A test of a course run; the same items are asked before and after. */
export const testSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  /** Orders items and options; the same seed gives the same papers again. */
  seed: z.int().min(0).max(4_294_967_295),
  /** One paper for all, or two in different orders. */
  versions: z.int().min(1).max(paperVersions.length),
  /** Percent of the marks, whole. */
  passMark: z.int().min(0).max(100),
  minutes: z.int().min(1).max(600),
  items: z.array(askedItemSchema).min(1).max(evaluationLimits.items),
});
export type Test = z.infer<typeof testSchema>;

export const participantSchema = z.strictObject({
  id: idSchema,
  /** A number, or the code that the participant writes on the papers. */
  code: z.string().min(1).max(20),
  /** Empty where results are anonymous. */
  name: z.string().max(120),
});
export type Participant = z.infer<typeof participantSchema>;

/** What one participant answered once. */
export const sheetSchema = z.strictObject({
  test: idSchema,
  participant: idSchema,
  occasion: z.enum(occasions),
  version: z.enum(paperVersions),
  /** For each item of the test in its order the chosen option (from 0, as the item has it), or null. */
  answers: z.array(z.int().min(0).max(5).nullable()).max(evaluationLimits.items),
});
export type Sheet = z.infer<typeof sheetSchema>;

/** A filled-in form: ratings from 1 to 5 by statement, and what was written to the open questions. */
export const responseSchema = z.strictObject({
  id: idSchema,
  ratings: z.record(z.string().max(100), z.int().min(1).max(5)),
  remarks: z.array(z.string().max(2_000)).length(3),
});
export type Response = z.infer<typeof responseSchema>;
const responsesSchema = z.array(responseSchema).max(evaluationLimits.participants);

/** After how many days a follow-up may be due. */
export const followUpDays = [30, 60, 90] as const;

/** Everything that a course run is judged by. */
export const evaluationSchema = z.strictObject({
  participants: z.array(participantSchema).max(evaluationLimits.participants),
  tests: z.array(testSchema).max(evaluationLimits.tests),
  sheets: z.array(sheetSchema).max(evaluationLimits.sheets),
  reaction: z.strictObject({
    speakers: z
      .array(z.strictObject({ id: idSchema, name: bilingualSchema }))
      .max(evaluationLimits.speakers),
    responses: responsesSchema,
  }),
  followUp: z.strictObject({
    days: z.union([z.literal(30), z.literal(60), z.literal(90)]),
    responses: responsesSchema,
  }),
  /** What the trainers conclude; stands in the training review. */
  review: z.strictObject({ worked: bilingualSchema, change: bilingualSchema }),
});
export type Evaluation = z.infer<typeof evaluationSchema>;

/** Nothing asked and nothing answered yet. */
export const emptyEvaluation: Evaluation = {
  participants: [],
  tests: [],
  sheets: [],
  reaction: { speakers: [], responses: [] },
  followUp: { days: 60, responses: [] },
  review: { worked: { en: "", bn: "" }, change: { en: "", bn: "" } },
};
