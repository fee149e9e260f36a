import { z } from "zod";
import { bilingualSchema } from "../language/bilingual-schema.ts";
import { languageSchema } from "../language/language.ts";
import { idSchema } from "./id-schema.ts";

/** A topic of a module, with the topics under it. */
export type Topic = {
  id: string;
  title: z.infer<typeof bilingualSchema>;
  topics: Topic[];
};
export const topicSchema: z.ZodType<Topic> = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  topics: z.array(z.lazy(() => topicSchema)),
});

export const moduleSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  purpose: bilingualSchema,
  /** False for modules that only trainers take (opening, rules, review): they are not placed in courses. */
  placeable: z.boolean(),
  topics: z.array(topicSchema),
});
export type Module = z.infer<typeof moduleSchema>;

/** An outcome of the whole curriculum; sessions say which of these they serve. */
const curriculumOutcomeSchema = z.strictObject({ id: idSchema, text: bilingualSchema });

export const curriculumSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  /** The name that fits in a title bar. */
  shortTitle: bilingualSchema,
  /** Before every session number on paper: "SS" makes SS 8.2. */
  code: bilingualSchema,
  sourceLanguage: languageSchema,
  objective: bilingualSchema,
  specificObjectives: z.array(bilingualSchema),
  outcomes: z.array(curriculumOutcomeSchema),
  howToUse: bilingualSchema,
  /** The date up to which the curriculum's facts were checked, YYYY-MM-DD. */
  factsAsOf: z.iso.date(),
});
export type Curriculum = z.infer<typeof curriculumSchema>;

export const factSchema = z.strictObject({
  id: idSchema,
  /** What the fact is about, for a list. */
  name: bilingualSchema,
  /** As it stands in running text, unit included. */
  value: bilingualSchema,
  unit: bilingualSchema,
  source: bilingualSchema,
  asOf: z.iso.date(),
  note: bilingualSchema,
});
export type Fact = z.infer<typeof factSchema>;

export const glossaryTermSchema = z.strictObject({
  id: idSchema,
  term: bilingualSchema,
  /** The abbreviation in each language; empty where there is none. */
  abbreviation: bilingualSchema,
  meaning: bilingualSchema,
});
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
