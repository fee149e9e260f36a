import { z } from "zod";
import { bloomLevels } from "../curriculum/bloom.ts";
import { bilingualSchema } from "../language/bilingual-schema.ts";

/** Minutes by course code. */
const byCourse = z.record(z.string(), z.int());

export const coverageSchema = z.strictObject({
  curriculum: z.string(),
  totals: z.strictObject({
    modules: z.int(),
    topics: z.int(),
    sessions: z.int(),
    minutes: z.int(),
    placements: z.int(),
    facts: z.int(),
    terms: z.int(),
  }),
  modules: z.array(
    z.strictObject({
      id: z.string(),
      number: z.string(),
      title: bilingualSchema,
      sessions: z.int(),
      minutes: z.int(),
      topics: z.strictObject({ total: z.int(), taught: z.int(), inBothLanguages: z.int() }),
      placedMinutes: byCourse,
    }),
  ),
  /** Topics that no session teaches. */
  untaughtTopics: z.array(
    z.strictObject({ id: z.string(), module: z.string(), title: bilingualSchema }),
  ),
  sessions: z.array(
    z.strictObject({
      id: z.string(),
      number: z.string(),
      title: bilingualSchema,
      minutes: z.int(),
      words: z.strictObject({ en: z.int(), bn: z.int() }),
      /** Share of source blocks that have an up-to-date translation, 0 to 1. */
      translated: z.number(),
      placements: z.array(
        z.strictObject({
          course: z.string(),
          courseModule: z.string(),
          lesson: z.string(),
          minutes: z.int(),
          depth: z.string(),
          status: z.string(),
        }),
      ),
    }),
  ),
  courses: z.array(
    z.strictObject({
      code: z.string(),
      title: bilingualSchema,
      placements: z.int(),
      minutes: z.int(),
      /** Minutes that serve each curriculum outcome, and session outcomes at each Bloom level. */
      outcomeMinutes: z.record(z.string(), z.int()),
      bloomOutcomes: z.record(z.enum(bloomLevels), z.int()),
      /** Minutes of the placed sessions that reach each Bloom level; a session counts for each of its levels. */
      bloomMinutes: z.record(z.enum(bloomLevels), z.int()),
      /** Minutes by topic; topics that no placed session is about are left out. */
      topicMinutes: z.record(z.string(), z.int()),
      weight: z.number().nullable(),
    }),
  ),
  /** What the pilot advised and no placement answers yet. */
  missingAdvice: z.array(
    z.strictObject({
      course: z.string(),
      courseModule: z.string(),
      about: z.string(),
      reason: bilingualSchema,
    }),
  ),
  /** What somebody should look at; courses and sessions by id. */
  problems: z.strictObject({
    /** Sessions that a course takes more than once, with the ids of the placements. */
    repeatedSessions: z.array(
      z.strictObject({ course: z.string(), session: z.string(), placements: z.array(z.string()) }),
    ),
    /** Topics that more than one session of a course names. */
    repeatedTopics: z.array(
      z.strictObject({ course: z.string(), topic: z.string(), sessions: z.array(z.string()) }),
    ),
    /** Sessions that stand in a course before one that they build on. */
    outOfOrder: z.array(
      z.strictObject({ course: z.string(), session: z.string(), needed: z.string() }),
    ),
    /** Placements whose course module or lesson is gone, or was changed since. */
    drifted: z.array(
      z.strictObject({
        course: z.string(),
        placement: z.string(),
        session: z.string(),
        drift: z.enum(["module-gone", "lesson-gone", "module-changed"]),
      }),
    ),
  }),
});
export type Coverage = z.infer<typeof coverageSchema>;
