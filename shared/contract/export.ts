import { z } from "zod";
import { idSchema } from "../curriculum/id-schema.ts";
import { marginChoices } from "../curriculum/page-choices.ts";
import { languageSchema, outputLanguageSchema } from "../language/language.ts";
import {
  bookKinds,
  bothForms,
  collectionKinds,
  deckForms,
  exportFormats,
  exportKinds,
  findingCodes,
  packForms,
  packKinds,
  findingPlaces,
  planForms,
  printForms,
} from "./export-choices.ts";

export const exportKindSchema = z.enum(exportKinds);
export type ExportKind = z.infer<typeof exportKindSchema>;
export const bookKindSchema = z.enum(bookKinds);
export type BookKind = z.infer<typeof bookKindSchema>;
export const collectionKindSchema = z.enum(collectionKinds);
export type CollectionKind = z.infer<typeof collectionKindSchema>;
/** Documents of one session, books and collections of several, and what belongs to a pack. */
export const documentKindSchema = z.enum([
  ...exportKinds,
  ...bookKinds,
  ...collectionKinds,
  ...packKinds,
]);
export type DocumentKind = z.infer<typeof documentKindSchema>;
export const exportFormatSchema = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

export const planFormSchema = z.enum(planForms);
export type PlanForm = z.infer<typeof planFormSchema>;

export const deckFormSchema = z.enum(deckForms);
export type DeckForm = z.infer<typeof deckFormSchema>;

export const printFormSchema = z.enum(printForms);
export type PrintForm = z.infer<typeof printFormSchema>;

/** How documents look, whatever they say; what is left out is as usual. */
export const lookSchema = z.strictObject({
  /** In colour where it is left out. */
  print: printFormSchema.optional(),
  /** One language after the other where it is left out. */
  both: z.enum(bothForms).optional(),
  /** Whose digits numbers and dates are written in; those of each language where it is left out. */
  digits: languageSchema.optional(),
  /** Those of the institute's profile where they are left out. */
  margins: z.enum(marginChoices).optional(),
});
export type Look = z.infer<typeof lookSchema>;

export const packFormSchema = z.enum(packForms);
export type PackForm = z.infer<typeof packFormSchema>;

/** What a person asks to be exported. Impossible pairs (a handout as pptx) are left out, not refused. */
export const exportRequestSchema = z.strictObject({
  sessions: z.array(idSchema).min(1),
  /** The course for whose placements documents are made; null for the session's own slot. */
  course: idSchema.nullable(),
  kinds: z.array(exportKindSchema),
  /** What the sessions become together, one file each. */
  books: z.array(bookKindSchema),
  /** What else they become together; each comes in its own format, whatever formats are asked for. */
  collections: z.array(collectionKindSchema).optional(),
  /** Documents in folders by module, lesson and session, with a contents list; loose where left out. */
  pack: packFormSchema.optional(),
  formats: z.array(exportFormatSchema).min(1),
  languages: z.array(outputLanguageSchema).min(1),
  planForms: z.array(planFormSchema).min(1),
  /** Forms of a deck's PDF; slides where it is left out. */
  deckForms: z.array(deckFormSchema).min(1).optional(),
  /** Width of a slide's picture in pixels; 1,920 where it is left out. */
  pictureWidth: z.int().min(160).max(7_680).optional(),
  /** The template of slides by id; the settings' where it is left out. */
  template: z.string().max(100).optional(),
  ...lookSchema.shape,
  /** An existing or new folder, absolute. */
  folder: z.string().min(1),
});
export type ExportRequest = z.infer<typeof exportRequestSchema>;

/** What stands at head and foot of the sheets of a preview; the first sheet has its masthead instead of a head. */
export const pageEdgesSchema = z.strictObject({
  head: z.strictObject({ left: z.string(), right: z.string() }),
  foot: z.strictObject({ left: z.string(), centre: z.string() }),
  /** The words before a page's number and before the number of pages. */
  page: z.strictObject({ before: z.string(), between: z.string() }),
  digits: languageSchema,
  /** Points of the letters. */
  size: z.number(),
});
export type PageEdges = z.infer<typeof pageEdgesSchema>;

/** A document as it will print, with the style sheet for its markup. */
export const printedPaperSchema = z.strictObject({
  html: z.string(),
  css: z.string(),
  /** The sheet in millimetres. */
  page: z.strictObject({ width: z.number(), height: z.number() }),
  edges: pageEdgesSchema,
});

export const exportedFileSchema = z.strictObject({
  path: z.string(),
  kind: documentKindSchema,
  format: exportFormatSchema,
  language: outputLanguageSchema,
  /** Null for what is of several. */
  session: idSchema.nullable(),
  bytes: z.int(),
  /** What our own check of the written file found; absent where it found nothing. */
  faults: z.array(z.string()).optional(),
});
export type ExportedFile = z.infer<typeof exportedFileSchema>;

/** What happened to a document that could not be written; the others go on. */
const failedFileSchema = z.strictObject({
  name: z.string(),
  fault: z.strictObject({ code: z.string(), data: z.record(z.string(), z.unknown()) }),
});

/** What an export tells while it runs, whatever its files are. */
export const exportEventsOf = <File extends z.ZodType>(file: File) =>
  z.discriminatedUnion("type", [
    /** `done` of `total` files are written; `name` is the one at work. */
    z.strictObject({
      type: z.literal("progress"),
      done: z.int(),
      total: z.int(),
      name: z.string(),
      secondsLeft: z.number().nullable(),
    }),
    z.strictObject({ type: z.literal("file"), file }),
    z.strictObject({ type: z.literal("failed"), failed: failedFileSchema }),
    z.strictObject({
      type: z.literal("finished"),
      files: z.array(file),
      failed: z.array(failedFileSchema),
      folder: z.string(),
    }),
  ]);

export const exportEventSchema = exportEventsOf(exportedFileSchema);
export type ExportEvent = z.infer<typeof exportEventSchema>;

/** Something that a reader of the document would stumble over; the export goes on all the same. */
export const findingSchema = z.strictObject({
  level: z.enum(["problem", "look"]),
  code: z.enum(findingCodes),
  session: idSchema,
  language: languageSchema.nullable(),
  /** The screen on which it is put right. */
  place: z.enum(findingPlaces),
  /** The block, slide, activity or outcome it is about. */
  at: z.string().nullable(),
  /** A number that the words need: lines over, minutes over, blocks missing. */
  amount: z.number().nullable(),
  /** What it is about in the document's own words, where the words need it: a sign, a word, a name. */
  detail: z.string().nullable(),
});
export type Finding = z.infer<typeof findingSchema>;
