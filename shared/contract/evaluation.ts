import { eventIterator, oc } from "@orpc/contract";
import { z } from "zod";
import { idSchema } from "../curriculum/id-schema.ts";
import { sessionSchema } from "../curriculum/session.ts";
import { evaluationSchema } from "../evaluation/model.ts";
import { runDocumentFormats, runDocumentKinds } from "../evaluation/paper-kinds.ts";
import { outputLanguageSchema } from "../language/language.ts";
import { errorCodes } from "./errors.ts";
import { failedFileSchema } from "./export.ts";
import { savedSchema, versionSchema } from "./views.ts";

const procedure = oc.errors(errorCodes);
const ofRun = z.strictObject({ run: idSchema });

const runDocumentKindSchema = z.enum(runDocumentKinds);
export type RunDocumentKind = z.infer<typeof runDocumentKindSchema>;
const runDocumentFormatSchema = z.enum(runDocumentFormats);
export type RunDocumentFormat = z.infer<typeof runDocumentFormatSchema>;

/** What a person asks of a run. Impossible pairs (a question paper as xlsx) are left out, not refused. */
const runDocumentRequestSchema = z.strictObject({
  run: idSchema,
  kinds: z.array(runDocumentKindSchema).min(1),
  /** The test whose papers are made; null for those of all tests. */
  test: idSchema.nullable(),
  formats: z.array(runDocumentFormatSchema).min(1),
  languages: z.array(outputLanguageSchema).min(1),
  /** An existing or new folder, absolute. */
  folder: z.string().min(1),
});
export type RunDocumentRequest = z.infer<typeof runDocumentRequestSchema>;

const runDocumentSchema = z.strictObject({
  path: z.string(),
  kind: runDocumentKindSchema,
  format: runDocumentFormatSchema,
  language: outputLanguageSchema,
  bytes: z.int(),
});
export type RunDocument = z.infer<typeof runDocumentSchema>;

/** The same events as those of other exports, of other documents. */
const runDocumentEventSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("progress"),
    done: z.int(),
    total: z.int(),
    name: z.string(),
    secondsLeft: z.number().nullable(),
  }),
  z.strictObject({ type: z.literal("file"), file: runDocumentSchema }),
  z.strictObject({ type: z.literal("failed"), failed: failedFileSchema }),
  z.strictObject({
    type: z.literal("finished"),
    files: z.array(runDocumentSchema),
    failed: z.array(failedFileSchema),
    folder: z.string(),
  }),
]);
export type RunDocumentEvent = z.infer<typeof runDocumentEventSchema>;

/** A session as the question bank shows it. */
const bankSessionSchema = sessionSchema
  .pick({ id: true, module: true, title: true, outcomes: true, testItems: true })
  .extend({ number: z.string() });
export type BankSession = z.infer<typeof bankSessionSchema>;

/** Tests, answers and forms of course runs. */
export const evaluationContract = {
  /** Before its first save it has the run's participants and speakers, and version 0. */
  get: procedure
    .input(ofRun)
    .output(z.strictObject({ evaluation: evaluationSchema, version: versionSchema })),
  save: procedure
    .input(ofRun.extend({ evaluation: evaluationSchema, version: versionSchema }))
    .output(savedSchema),
  /** The sessions that have items, with their outcomes: the question bank. */
  bank: procedure.input(z.strictObject({})).output(z.array(bankSessionSchema)),
  /** Writes papers and results; ending the iteration cancels and leaves nothing half-written. */
  export: procedure.input(runDocumentRequestSchema).output(eventIterator(runDocumentEventSchema)),
};
