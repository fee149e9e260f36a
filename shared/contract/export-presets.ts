import { z } from "zod";
import { idSchema } from "../curriculum/id-schema.ts";
import { outputLanguageSchema } from "../language/language.ts";
import {
  bookKindSchema,
  collectionKindSchema,
  deckFormSchema,
  exportFormatSchema,
  exportKindSchema,
  exportRequestSchema,
  lookSchema,
  packFormSchema,
  planFormSchema,
} from "./export.ts";

/** What a preset chooses: documents and their looks, whatever the session, course or folder. */
const presetChoiceSchema = z.strictObject({
  kinds: z.array(exportKindSchema),
  books: z.array(bookKindSchema),
  collections: z.array(collectionKindSchema).optional(),
  pack: packFormSchema.optional(),
  planForms: z.array(planFormSchema),
  deckForms: z.array(deckFormSchema),
  formats: z.array(exportFormatSchema),
  language: outputLanguageSchema,
  ...lookSchema.shape,
});
export type PresetChoice = z.infer<typeof presetChoiceSchema>;

/** A choice that a person has named, to take it again. */
export const presetSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1).max(60),
  choice: presetChoiceSchema,
});
export type Preset = z.infer<typeof presetSchema>;

/** What was exported last of the same sessions, and what has changed of it since. */
export const exportHistorySchema = z.strictObject({
  last: z.strictObject({ request: exportRequestSchema, exportedAt: z.iso.datetime() }).nullable(),
  changed: z.array(
    z.strictObject({
      session: idSchema,
      document: exportKindSchema,
      language: outputLanguageSchema,
      exportedAt: z.iso.datetime(),
    }),
  ),
});
export type ExportHistory = z.infer<typeof exportHistorySchema>;
