import { z } from "zod";
import { bilingualSchema } from "../language/bilingual-schema.ts";
import { idSchema } from "./id-schema.ts";

const lessonSchema = z.strictObject({
  number: z.string().min(1).max(20),
  title: bilingualSchema,
});

/** A module of a course as the institute runs it, or one that a placement proposes. */
export const courseModuleSchema = z.strictObject({
  id: idSchema,
  /** The course's own number ("13", "04"); empty for a proposed module. */
  number: z.string().max(20),
  title: bilingualSchema,
  proposed: z.boolean(),
  lessons: z.array(lessonSchema),
});
export type CourseModule = z.infer<typeof courseModuleSchema>;

/** What the 2017 pilot advised: this curriculum module belongs into that course module. */
const adviceSchema = z.strictObject({
  courseModule: idSchema,
  /** Ids of curriculum modules or topics. */
  about: z.array(idSchema),
  reason: bilingualSchema,
});

export const courseSchema = z.strictObject({
  id: idSchema,
  code: z.string().min(1).max(20),
  title: bilingualSchema,
  audience: bilingualSchema,
  institute: bilingualSchema,
  days: z.int().min(1).max(1_000),
  participants: z.strictObject({ from: z.int().min(1), to: z.int().min(1) }),
  modules: z.array(courseModuleSchema),
  advice: z.array(adviceSchema),
  /** The mark or weight of social security in the course; null while nobody has set it. */
  weight: z.number().min(0).max(1_000).nullable(),
});
export type Course = z.infer<typeof courseSchema>;

export const depths = ["mention", "core", "deep"] as const;
export type Depth = (typeof depths)[number];
export const placementStatuses = ["proposed", "agreed", "running"] as const;
export type PlacementStatus = (typeof placementStatuses)[number];

/** How an activity is run in one placement: with other minutes, or not at all. */
export const variantStepSchema = z.strictObject({
  activity: idSchema,
  minutes: z.int().min(0).max(1_440),
});
export type VariantStep = z.infer<typeof variantStepSchema>;

/** A session's place in a course module, with its own minutes and depth. */
export const placementSchema = z.strictObject({
  id: idSchema,
  session: idSchema,
  course: idSchema,
  courseModule: idSchema,
  /** The number of the lesson in the course module; empty where none is named. */
  lesson: z.string().max(20),
  minutes: z.int().min(1).max(1_440),
  depth: z.enum(depths),
  /** The mark or weight of this session in the course; null while nobody has set it. */
  weight: z.number().min(0).max(1_000).nullable(),
  status: z.enum(placementStatuses),
  reason: bilingualSchema,
  /** Steps that differ here from the session's own plan; 0 minutes means left out. */
  variant: z.array(variantStepSchema),
  /** What the course module was when the session was placed there, once it has changed since. */
  basis: z.string().max(40).optional(),
});
export type Placement = z.infer<typeof placementSchema>;
