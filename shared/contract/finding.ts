import { oc } from "@orpc/contract";
import { z } from "zod";
import { idSchema } from "../curriculum/id-schema.ts";
import { findQuerySchema } from "../document/find/finder.ts";
import { usedThingSchema } from "../document/uses.ts";
import { bilingualSchema } from "../language/bilingual-schema.ts";
import { languageSchema } from "../language/language.ts";
import { errorCodes } from "./errors.ts";

const procedure = oc.errors(errorCodes);

/** A place in a text: its block, and the how manieth place of that block it is (from 0). */
const placeSchema = z.strictObject({ block: z.string(), index: z.int().min(0) });
export type FoundPlace = z.infer<typeof placeSchema>;

/** How many places one search gives at most. */
export const mostPlaces = 1_000;

export const foundTextSchema = z.strictObject({
  session: idSchema,
  number: z.string(),
  title: bilingualSchema,
  language: languageSchema,
  /** The version of the text that was searched: a replacement names it. */
  version: z.int().min(0),
  places: z.array(placeSchema.extend({ before: z.string(), found: z.string(), after: z.string() })),
});
export type FoundText = z.infer<typeof foundTextSchema>;

const useSchema = z.strictObject({
  session: idSchema,
  number: z.string(),
  title: bilingualSchema,
  block: z.string(),
});
export type Use = z.infer<typeof useSchema>;

/** Finding and replacing words in the texts of all sessions, as the editor does in one. */
export const findingContract = {
  /** Every place in the texts of all sessions, in their order; `isCut` where there are more. */
  find: procedure
    .input(findQuerySchema)
    .output(z.strictObject({ texts: z.array(foundTextSchema), isCut: z.boolean() })),
  /** The sessions whose texts refer to a thing, in their order, each with the first block that does. */
  uses: procedure.input(usedThingSchema).output(z.array(useSchema)),
  /** Replaces chosen places. A text that has changed since it was searched is left as it is and named. */
  replace: procedure
    .input(
      z.strictObject({
        query: findQuerySchema,
        replacement: z.string().max(1_000),
        texts: z
          .array(
            z.strictObject({
              session: idSchema,
              language: languageSchema,
              version: z.int().min(0),
              places: z.array(placeSchema).min(1).max(mostPlaces),
            }),
          )
          .min(1)
          .max(mostPlaces),
      }),
    )
    .output(
      z.strictObject({
        places: z.int(),
        texts: z.int(),
        changedSince: z.array(z.strictObject({ session: idSchema, language: languageSchema })),
      }),
    ),
};
