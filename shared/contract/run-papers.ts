import { z } from "zod";
import { idSchema } from "../curriculum/id-schema.ts";
import { outputLanguageSchema } from "../language/language.ts";
import { exportEventsOf, lookSchema } from "./export.ts";
import { previewedKinds, runPaperFormats, runPaperKinds } from "./run-paper-choices.ts";

const kindSchema = z.enum(runPaperKinds);
const formatSchema = z.enum(runPaperFormats);

/** Which papers of a run, and of what in it. */
const aboutShape = {
  run: idSchema,
  /** The test whose papers are made; null for those of all tests. */
  test: idSchema.nullable(),
  /** Whom a letter goes to; null for every resource person who is in a slot. */
  person: idSchema.nullable(),
  /** The slot that a letter is about; null for all in which the person is. */
  slot: idSchema.nullable(),
};

/** How pages look, and whose digits they have; the rest of a look is of other documents. */
const printLook = lookSchema.pick({ print: true, digits: true });

/** What a person asks of a run. Impossible pairs (a question paper as xlsx) are left out, not refused. */
export const runPaperRequestSchema = z.strictObject({
  ...aboutShape,
  kinds: z.array(kindSchema).min(1),
  formats: z.array(formatSchema).min(1),
  languages: z.array(outputLanguageSchema).min(1),
  look: printLook.optional(),
  /** An existing or new folder, absolute. */
  folder: z.string().min(1),
});
export type RunPaperRequest = z.infer<typeof runPaperRequestSchema>;

/** The paper that a preview shows: the first one where there are several of its kind. */
export const runPaperPreviewSchema = z.strictObject({
  ...aboutShape,
  kind: z.enum(previewedKinds),
  language: outputLanguageSchema,
  look: printLook.optional(),
});
export type RunPaperPreview = z.infer<typeof runPaperPreviewSchema>;

const runPaperSchema = z.strictObject({
  path: z.string(),
  kind: kindSchema,
  format: formatSchema,
  language: outputLanguageSchema,
  bytes: z.int(),
  /** What our own check of the written file found; absent where it found nothing. */
  faults: z.array(z.string()).optional(),
});
export type RunPaper = z.infer<typeof runPaperSchema>;

/** The same events as those of other exports, of other documents. */
export const runPaperEventSchema = exportEventsOf(runPaperSchema);
export type RunPaperEvent = z.infer<typeof runPaperEventSchema>;
