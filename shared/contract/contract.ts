import { eventIterator, oc } from "@orpc/contract";
import { z } from "zod";
import { courseSchema, placementSchema } from "../curriculum/course.ts";
import {
  curriculumSchema,
  factSchema,
  glossaryTermSchema,
  idSchema,
  topicSchema,
} from "../curriculum/curriculum.ts";
import { instituteSchema } from "../curriculum/institute.ts";
import { authorSchema } from "../curriculum/review.ts";
import { sessionSchema, sessionStatuses } from "../curriculum/session.ts";
import { deckSchema } from "../deck/deck.ts";
import { sceneSchema } from "../deck/scene.ts";
import { ownTemplateSchema } from "../deck/templates/own-template.ts";
import { contentDocumentSchema } from "../document/nodes/block.ts";
import { bilingualSchema } from "../language/bilingual.ts";
import { languageSchema, outputLanguageSchema } from "../language/language.ts";
import { coverageSchema } from "../planning/coverage.ts";
import { errorCodes } from "./errors.ts";
import { templatesContract } from "./templates.ts";
import { slidesContract } from "./slides.ts";
import {
  exportEventSchema,
  exportFormatSchema,
  documentKindSchema,
  exportKindSchema,
  exportRequestSchema,
  findingSchema,
  planFormSchema,
} from "./export.ts";
import { reviewContract } from "./review.ts";
import { findingContract } from "./finding.ts";

const procedure = oc.errors(errorCodes);
const nothing = z.strictObject({});
const byId = z.strictObject({ id: idSchema });

/** Every stored thing has a version that grows with each save; a save names the version it was made on. */
const versionSchema = z.int().min(0);
/** Moments are ISO 8601 in UTC. */
const momentSchema = z.iso.datetime();
const savedSchema = z.strictObject({ version: versionSchema, savedAt: momentSchema });

/** What the tree, the lists and the status bar show of a session. */
export const sessionSummarySchema = z.strictObject({
  id: idSchema,
  module: idSchema,
  number: z.string(),
  title: bilingualSchema,
  status: z.enum(sessionStatuses),
  /** The slot, and the sum of the planned minutes of its activities. */
  minutes: z.int(),
  plannedMinutes: z.int(),
  words: z.strictObject({ en: z.int(), bn: z.int() }),
  /** Blocks whose translation is older than its source, and blocks without one. */
  staleBlocks: z.int(),
  missingBlocks: z.int(),
  slides: z.int(),
  openComments: z.int(),
  changedAt: momentSchema,
});
export type SessionSummary = z.infer<typeof sessionSummarySchema>;

export const moduleSummarySchema = z.strictObject({
  id: idSchema,
  number: z.string(),
  title: bilingualSchema,
  purpose: bilingualSchema,
  placeable: z.boolean(),
  topics: z.array(topicSchema),
  sessions: z.array(sessionSummarySchema),
});
export type ModuleSummary = z.infer<typeof moduleSummarySchema>;

export const overviewSchema = z.strictObject({
  curriculum: curriculumSchema,
  modules: z.array(moduleSummarySchema),
  courses: z.array(courseSchema),
  placements: z.array(placementSchema),
});
export type Overview = z.infer<typeof overviewSchema>;

export const settingsSchema = z.strictObject({
  language: languageSchema,
  theme: z.enum(["light", "dark", "system"]),
  contrast: z.enum(["normal", "high"]),
  institute: instituteSchema,
  /** The person's name as it stands under comments and changes of status; empty until asked for. */
  author: authorSchema,
  /** The template that slides are shown and exported in, by id, and those that the institute has made. */
  template: z.string(),
  ownTemplates: z.array(ownTemplateSchema).max(20),
  /** Where exports went last; empty at first. */
  exportFolder: z.string(),
  /** What was open last; empty at first. */
  lastSession: z.string(),
  lastScreen: z.string(),
  /** In texts of which languages the phonetic keyboard is on. */
  phoneticIn: z.array(languageSchema).max(2),
  /** Who marks doubtful words: the bundled word lists, the browser's checker, or nobody. */
  spelling: z.enum(["bundled", "system", "off"]),
  /** Words that a person has added to the bundled lists. */
  ownWords: z.array(z.string().max(100)).max(5_000),
});
export type Settings = z.infer<typeof settingsSchema>;

/** A folder as the browser host's folder list shows it. */
export const folderSchema = z.strictObject({
  path: z.string(),
  name: z.string(),
  parent: z.string().nullable(),
  writable: z.boolean(),
  folders: z.array(z.strictObject({ path: z.string(), name: z.string() })),
});
export type Folder = z.infer<typeof folderSchema>;

export const searchHitSchema = z.strictObject({
  session: idSchema,
  number: z.string(),
  title: bilingualSchema,
  language: languageSchema,
  /** The block that holds the words; null where the title does. */
  block: z.string().nullable(),
  /** Text around the words, in parts: those that match and those between. */
  excerpt: z.array(z.strictObject({ text: z.string(), match: z.boolean() })),
});
export type SearchHit = z.infer<typeof searchHitSchema>;

/** Something a person began and has not ended, for Home. */
export const unfinishedSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("stale"),
    session: idSchema,
    blocks: z.int(),
    block: z.string(),
  }),
  z.strictObject({ kind: z.literal("missing"), session: idSchema, blocks: z.int() }),
  z.strictObject({
    kind: z.literal("over-slot"),
    session: idSchema,
    /** The course whose placement is too short; null for the session's own slot. */
    course: z.string().nullable(),
    planned: z.int(),
    slot: z.int(),
  }),
  z.strictObject({ kind: z.literal("unplaced"), session: idSchema, minutes: z.int() }),
  z.strictObject({
    kind: z.literal("changed-since-export"),
    session: idSchema,
    document: exportKindSchema,
    exportedAt: momentSchema,
    path: z.string(),
  }),
]);
export type Unfinished = z.infer<typeof unfinishedSchema>;

const previewRequestSchema = z.strictObject({
  session: idSchema,
  course: idSchema.nullable(),
  language: outputLanguageSchema,
});

/** The engine's only way in. */
export const contract = {
  engine: {
    status: procedure.input(nothing).output(
      z.strictObject({
        version: z.string(),
        host: z.enum(["electron", "browser", "cli"]),
        dataFolder: z.string(),
        /** Where pictures are served from; append the asset's name. */
        mediaBase: z.string(),
      }),
    ),
    /** Ends when everything given to the engine so far is on disk. */
    flush: procedure.input(nothing).output(nothing),
  },
  curriculum: {
    overview: procedure.input(nothing).output(overviewSchema),
    facts: procedure.input(nothing).output(z.array(factSchema)),
    glossary: procedure.input(nothing).output(z.array(glossaryTermSchema)),
  },
  session: {
    get: procedure
      .input(byId)
      .output(
        z.strictObject({ session: sessionSchema, number: z.string(), version: versionSchema }),
      ),
    save: procedure
      .input(z.strictObject({ session: sessionSchema, version: versionSchema }))
      .output(savedSchema),
    /** Makes an empty session at the end of a module, with an empty text in both languages. */
    create: procedure
      .input(z.strictObject({ module: idSchema, title: bilingualSchema }))
      .output(byId),
    /** Moves a session to a position (from 0) in a module; numbers follow. */
    move: procedure
      .input(z.strictObject({ id: idSchema, module: idSchema, position: z.int().min(0) }))
      .output(nothing),
    /** Puts a session into the bin, from where `restore` brings it back for 30 days. */
    remove: procedure.input(byId).output(nothing),
    restore: procedure.input(byId).output(nothing),
  },
  document: {
    get: procedure.input(z.strictObject({ session: idSchema, language: languageSchema })).output(
      z.strictObject({
        document: contentDocumentSchema,
        version: versionSchema,
        savedAt: momentSchema,
        /** Blocks that are stored in a form that cannot be shown; their words are in the document. */
        reduced: z.int().min(0),
      }),
    ),
    save: procedure
      .input(
        z.strictObject({
          session: idSchema,
          document: contentDocumentSchema,
          version: versionSchema,
        }),
      )
      .output(savedSchema),
  },
  review: reviewContract,
  deck: {
    get: procedure.input(byId).output(z.strictObject({ deck: deckSchema, version: versionSchema })),
    save: procedure
      .input(z.strictObject({ session: idSchema, deck: deckSchema, version: versionSchema }))
      .output(savedSchema),
    /** Every slide laid out as it will print, by the layout that the export uses. */
    preview: procedure
      .input(previewRequestSchema.extend({ language: languageSchema }))
      .output(z.array(sceneSchema)),
  },
  slides: slidesContract,
  placement: {
    /** Adds a placement or replaces the one with its id. */
    save: procedure.input(placementSchema).output(nothing),
    remove: procedure.input(byId).output(nothing),
  },
  course: {
    save: procedure.input(courseSchema).output(nothing),
  },
  coverage: {
    get: procedure.input(nothing).output(coverageSchema),
  },
  search: {
    find: procedure
      .input(z.strictObject({ query: z.string().max(200), limit: z.int().min(1).max(100) }))
      .output(z.array(searchHitSchema)),
  },
  finding: findingContract,
  unfinished: {
    list: procedure.input(nothing).output(z.array(unfinishedSchema)),
  },
  asset: {
    /** Stores a picture once by its content and gives its name. Throws TOO_LARGE above 20 MB. */
    add: procedure
      .input(z.strictObject({ file: z.file() }))
      .output(z.strictObject({ name: z.string() })),
  },
  export: {
    /** Writes documents in a worker; ending the iteration cancels and leaves nothing half-written. */
    run: procedure.input(exportRequestSchema).output(eventIterator(exportEventSchema)),
    /** The printed form of a handout or plan as HTML with its style sheet. */
    preview: procedure
      .input(
        previewRequestSchema.extend({
          kind: exportKindSchema.exclude(["deck"]),
          planForm: planFormSchema,
        }),
      )
      .output(
        z.strictObject({
          html: z.string(),
          css: z.string(),
          /** The sheet in millimetres. */
          page: z.strictObject({ width: z.number(), height: z.number() }),
        }),
      ),
    findings: procedure
      .input(
        z.strictObject({
          sessions: z.array(idSchema).min(1),
          course: idSchema.nullable(),
          kinds: z.array(exportKindSchema).min(1),
          languages: z.array(outputLanguageSchema).min(1),
        }),
      )
      .output(z.array(findingSchema)),
    formats: procedure
      .input(nothing)
      .output(z.record(documentKindSchema, z.array(exportFormatSchema))),
  },
  folder: {
    /** A folder and the folders in it; null starts at Documents/ToT Studio, which is made if need be. */
    list: procedure.input(z.strictObject({ path: z.string().nullable() })).output(folderSchema),
    create: procedure
      .input(z.strictObject({ parent: z.string(), name: z.string() }))
      .output(folderSchema),
    /** The system's own dialog where the host has one; `supported` is false where it has not. */
    choose: procedure
      .input(z.strictObject({ start: z.string().nullable() }))
      .output(z.strictObject({ supported: z.boolean(), path: z.string().nullable() })),
    /** Shows a file in the system's file manager, where there is one. */
    show: procedure.input(z.strictObject({ path: z.string() })).output(nothing),
  },
  settings: {
    get: procedure.input(nothing).output(settingsSchema),
    save: procedure.input(settingsSchema).output(nothing),
  },
  templates: templatesContract,
};
export type Contract = typeof contract;
