import { z } from "zod";
import { paragraphSchema } from "./paragraph.ts";

export const quoteSchema = z.strictObject({
  type: z.literal("quote"),
  /** Where the words come from; empty where the text says it. */
  source: z.string(),
  children: z.array(paragraphSchema).min(1),
});
export type Quote = z.infer<typeof quoteSchema>;
