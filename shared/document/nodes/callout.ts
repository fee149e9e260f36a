import { z } from "zod";
import { exerciseLinesSchema } from "./exercise-lines.ts";
import { listSchema } from "./list.ts";
import { paragraphSchema } from "./paragraph.ts";

export const calloutKinds = [
  "key-message",
  "activity",
  "case",
  "definition",
  "law",
  "facilitator-note",
] as const;
export type CalloutKind = (typeof calloutKinds)[number];

/** A box with a meaning. The kind gives its label, colour and place in each document. */
export const calloutSchema = z.strictObject({
  type: z.literal("callout"),
  kind: z.enum(calloutKinds),
  title: z.string(),
  children: z.array(z.union([paragraphSchema, listSchema, exerciseLinesSchema])).min(1),
});
export type Callout = z.infer<typeof calloutSchema>;
