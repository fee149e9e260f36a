import { z } from "zod";
import { idSchema } from "../curriculum/id-schema.ts";
import { outputLanguageSchema } from "../language/language.ts";
import { failedFileSchema } from "./export.ts";
import { timetableKinds, timetableFormats } from "./timetable-choices.ts";

const kindSchema = z.enum(timetableKinds);
const formatSchema = z.enum(timetableFormats);

/** The formats that each kind comes in. */
export const timetableFormatsOf = {
  timetable: ["ics", "xlsx", "docx", "pdf"],
  letter: ["docx", "pdf"],
} as const satisfies Record<
  (typeof timetableKinds)[number],
  readonly (typeof timetableFormats)[number][]
>;

/** What a person asks of a timetable. Impossible pairs (a letter as ics) are left out, not refused. */
export const timetableDocumentRequestSchema = z.strictObject({
  run: idSchema,
  kinds: z.array(kindSchema).min(1),
  formats: z.array(formatSchema).min(1),
  languages: z.array(outputLanguageSchema).min(1),
  /** Whom a letter goes to; null for every resource person who is in a slot. */
  person: idSchema.nullable(),
  /** The slot that a letter is about; null for all in which the person is. */
  slot: idSchema.nullable(),
  /** An existing or new folder, absolute. */
  folder: z.string().min(1),
});
export type TimetableDocumentRequest = z.infer<typeof timetableDocumentRequestSchema>;

const timetableDocumentSchema = z.strictObject({
  path: z.string(),
  kind: kindSchema,
  format: formatSchema,
  language: outputLanguageSchema,
  bytes: z.int(),
});
export type TimetableDocument = z.infer<typeof timetableDocumentSchema>;

/** What was written, and what could not be: the others go on. */
export const timetableWrittenSchema = z.strictObject({
  files: z.array(timetableDocumentSchema),
  failed: z.array(failedFileSchema),
});
export type TimetableWritten = z.infer<typeof timetableWrittenSchema>;
