import { z } from "zod";
import { courseSchema, placementSchema } from "../curriculum/course.ts";
import { idSchema } from "../curriculum/id-schema.ts";
import { curriculumSchema, topicSchema } from "../curriculum/curriculum.ts";
import { instituteSchema } from "../curriculum/institute.ts";
import { authorSchema } from "../curriculum/review.ts";
import { sessionStatuses } from "../curriculum/session.ts";
import { ownTemplateSchema } from "../deck/templates/own-template.ts";
import { bilingualSchema } from "../language/bilingual-schema.ts";
import { languageSchema } from "../language/language.ts";
import { exportKindSchema } from "./export.ts";
import { presetSchema } from "./export-presets.ts";

/** Every stored thing has a version that grows with each save; a save names the version it was made on. */
export const versionSchema = z.int().min(0);
/** Moments are ISO 8601 in UTC. */
export const momentSchema = z.iso.datetime();
export const savedSchema = z.strictObject({ version: versionSchema, savedAt: momentSchema });

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
  /** Choices of an export that a person has named. */
  exportPresets: z.array(presetSchema).max(50),
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
