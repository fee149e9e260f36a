import { oc } from "@orpc/contract";
import { z } from "zod";
import { idSchema } from "../curriculum/id-schema.ts";
import { commentSchema, statusChangeSchema } from "../curriculum/review.ts";
import { blockSchema } from "../document/nodes/block.ts";
import { errorCodes } from "./errors.ts";

const procedure = oc.errors(errorCodes);
const nothing = z.strictObject({});
const ofSession = z.strictObject({ session: idSchema });

/** What is said about a session beside its text. */
export const reviewContract = {
  /** Comments and changes of status, from first to last. */
  get: procedure.input(ofSession).output(
    z.strictObject({
      comments: z.array(commentSchema),
      statuses: z.array(statusChangeSchema),
      /** When blocks of the source were written over, by what their translations were made from. */
      changedAt: z.record(z.string(), z.iso.datetime()),
    }),
  ),
  /** Adds a comment or replaces the one with its id. */
  saveComment: procedure.input(ofSession.extend({ comment: commentSchema })).output(nothing),
  removeComment: procedure.input(ofSession.extend({ id: idSchema })).output(nothing),
  /** A block of the source as it was when its translation was made; null where nothing kept it. */
  formerBlock: procedure
    .input(ofSession.extend({ block: z.string(), basis: z.string() }))
    .output(z.strictObject({ block: blockSchema.nullable(), until: z.iso.datetime().nullable() })),
};
