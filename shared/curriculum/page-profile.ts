import { z } from "zod";
import { bilingualSchema } from "../language/bilingual-schema.ts";
import { bilingual } from "../language/bilingual.ts";
import { edgeChoices, marginChoices } from "./page-choices.ts";

const edgeSchema = z.strictObject({
  choice: z.enum(edgeChoices),
  /** The institute's own words; they are kept while another choice is taken. */
  words: bilingualSchema,
});

/** How an institute's pages are set: their margins, and what stands at head and foot. */
export const pageProfileSchema = z.strictObject({
  margins: z.enum(marginChoices),
  /** Of the pages after the first, which has its masthead. */
  header: edgeSchema,
  /** The page's number stands there whatever is chosen. */
  footer: edgeSchema,
});
export type PageProfile = z.infer<typeof pageProfileSchema>;

const usualEdge = () => ({ choice: "usual", words: bilingual() }) as const;

/** Pages as they are designed. */
export const usualPage = (): PageProfile => ({
  margins: "even",
  header: usualEdge(),
  footer: usualEdge(),
});
