import { z } from "zod";
import { blockSchema } from "../document/nodes/block.ts";
import { languageSchema } from "../language/language.ts";
import { idSchema } from "./id-schema.ts";
import { sessionStatuses } from "./session.ts";

/** Moments are ISO 8601 in UTC. */
const momentSchema = z.iso.datetime();
/** The name that a person gave in the settings; there are no accounts. */
export const authorSchema = z.string().max(80);
const remarkSchema = z.string().min(1).max(5_000);

/**
 * The words that a comment is about: a part of a block of one language's text. It stands beside the
 * text, not in it, so that commenting changes no document. `start` and `end` count UTF-16 code units
 * of the block's running text (`runningText`); `quote` is what stood there, to find it again by.
 */
export const anchorSchema = z.strictObject({
  language: languageSchema,
  block: z.string().max(80),
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string().max(2_000),
});
export type Anchor = Readonly<z.infer<typeof anchorSchema>>;

const replySchema = z.strictObject({
  author: authorSchema,
  at: momentSchema,
  text: remarkSchema,
});
export type Reply = Readonly<z.infer<typeof replySchema>>;

/** A remark on a part of a session's text, with what was answered; open until somebody resolves it. */
export const commentSchema = z.strictObject({
  id: idSchema,
  anchor: anchorSchema,
  author: authorSchema,
  at: momentSchema,
  text: remarkSchema,
  replies: z.array(replySchema).max(200),
  resolved: z.strictObject({ author: authorSchema, at: momentSchema }).nullable(),
});
export type Comment = Readonly<z.infer<typeof commentSchema>>;

/** Who set a session's status, and when. */
export const statusChangeSchema = z.strictObject({
  status: z.enum(sessionStatuses),
  author: authorSchema,
  at: momentSchema,
});
export type StatusChange = Readonly<z.infer<typeof statusChangeSchema>>;

/** A block of the source as it was when its translation was made: what the fingerprint `basis` is of. */
export const formerBlockSchema = z.strictObject({
  basis: z.string().regex(/^[0-9a-z]+$/),
  block: blockSchema,
  /** When it was written over. */
  until: momentSchema,
});
export type FormerBlock = Readonly<z.infer<typeof formerBlockSchema>>;

/** What was said about a session and what its translation was made from: beside its text, never in it. */
export type Review = {
  readonly comments: readonly Comment[];
  /** From first to last. */
  readonly statuses: readonly StatusChange[];
  readonly formerBlocks: readonly FormerBlock[];
};

export const emptyReview: Review = { comments: [], statuses: [], formerBlocks: [] };
