import { oc } from "@orpc/contract";
import { z } from "zod";
import { idSchema } from "../curriculum/id-schema.ts";
import { blockSchema, contentDocumentSchema } from "../document/nodes/block.ts";
import { languageSchema } from "../language/language.ts";
import { errorCodes } from "./errors.ts";
import { momentSchema, savedSchema, versionSchema } from "./views.ts";

const procedure = oc.errors(errorCodes);
const text = z.strictObject({ session: idSchema, language: languageSchema });

/** Blocks that take the place of others in the stored text; places count from 0. */
const editSchema = z.strictObject({
  at: z.int().min(0),
  remove: z.int().min(0),
  blocks: z.array(blockSchema).max(100_000),
});

/** The text of a session in each language. */
export const documentContract = {
  get: procedure.input(text).output(
    z.strictObject({
      document: contentDocumentSchema,
      version: versionSchema,
      savedAt: momentSchema,
      /** Blocks that are stored in a form that cannot be shown; their words are in the document. */
      reduced: z.int().min(0),
    }),
  ),
  save: procedure
    .input(
      z.strictObject({
        session: idSchema,
        document: contentDocumentSchema,
        version: versionSchema,
      }),
    )
    .output(savedSchema),
  /**
   * Saves what has changed since a version: edits in order of place that do not lie over each other. As
   * `save` in all else: the same rules, errors and revisions.
   */
  patch: procedure
    .input(text.extend({ version: versionSchema, edits: z.array(editSchema).max(100_000) }))
    .output(savedSchema),
};
