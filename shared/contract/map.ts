import { oc } from "@orpc/contract";
import { z } from "zod";
import { idSchema } from "../curriculum/id-schema.ts";
import { bilingualSchema } from "../language/bilingual-schema.ts";
import { errorCodes } from "./errors.ts";

/** Where a session may fit, and why: `shared/planning/map/suggestions.ts`. */
const suggestionSchema = z.strictObject({
  course: idSchema,
  courseModule: idSchema,
  /** The number of the lesson; empty where the module as a whole is meant. */
  lesson: z.string(),
  score: z.number(),
  reasons: z.array(
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("advice"), reason: bilingualSchema }),
      z.strictObject({ kind: z.literal("words"), words: z.array(z.string()) }),
    ]),
  ),
});
export type PlaceSuggestion = z.infer<typeof suggestionSchema>;

export const mapContract = {
  /** Course modules where a session may fit, best first; nothing is placed by asking. */
  suggestions: oc
    .errors(errorCodes)
    .input(z.strictObject({ session: idSchema }))
    .output(z.array(suggestionSchema)),
};
