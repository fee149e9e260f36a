import { eventIterator, oc } from "@orpc/contract";
import { z } from "zod";
import { courseSchema, placementSchema } from "../curriculum/course.ts";
import { idSchema } from "../curriculum/id-schema.ts";
import { factSchema, glossaryTermSchema } from "../curriculum/curriculum.ts";
import { sessionSchema } from "../curriculum/session.ts";
import { deckSchema } from "../deck/deck.ts";
import { sceneSchema } from "../deck/scene.ts";
import { bilingualSchema } from "../language/bilingual-schema.ts";
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
  lookSchema,
  printedPaperSchema,
  planFormSchema,
} from "./export.ts";
import { documentContract } from "./document.ts";
import { evaluationContract } from "./evaluation.ts";
import { mapContract } from "./map.ts";
import { exportHistorySchema } from "./export-presets.ts";
import { reviewContract } from "./review.ts";
import { courseRunContract, directoryContract } from "./timetable.ts";
import { findingContract } from "./finding.ts";
import {
  versionSchema,
  savedSchema,
  overviewSchema,
  settingsSchema,
  folderSchema,
  searchHitSchema,
  unfinishedSchema,
} from "./views.ts";

const procedure = oc.errors(errorCodes);
const nothing = z.strictObject({});
const byId = z.strictObject({ id: idSchema });

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
  document: documentContract,
  review: reviewContract,
  deck: {
    get: procedure.input(byId).output(z.strictObject({ deck: deckSchema, version: versionSchema })),
    save: procedure
      .input(z.strictObject({ session: idSchema, deck: deckSchema, version: versionSchema }))
      .output(savedSchema),
    /** Every slide laid out as it will print, by the layout that the export uses. */
    preview: procedure
      .input(previewRequestSchema.extend({ language: languageSchema, look: lookSchema.optional() }))
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
  map: mapContract,
  courseRun: courseRunContract,
  directory: directoryContract,
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
          look: lookSchema.optional(),
        }),
      )
      .output(printedPaperSchema),
    findings: procedure
      .input(
        z.strictObject({
          sessions: z.array(idSchema).min(1),
          course: idSchema.nullable(),
          kinds: z.array(exportKindSchema).min(1),
          languages: z.array(outputLanguageSchema).min(1),
          /** Forms of the plan that are looked at; both where they are left out. */
          planForms: z.array(planFormSchema).optional(),
          look: lookSchema.optional(),
        }),
      )
      .output(z.array(findingSchema)),
    /** What was exported last of these sessions for this course, and what has changed since. */
    history: procedure
      .input(z.strictObject({ sessions: z.array(idSchema).min(1), course: idSchema.nullable() }))
      .output(exportHistorySchema),
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
    /** Opens a document in the system's own program, where there is one; nothing but documents. */
    open: procedure.input(z.strictObject({ path: z.string() })).output(nothing),
  },
  evaluation: evaluationContract,
  settings: {
    get: procedure.input(nothing).output(settingsSchema),
    save: procedure.input(settingsSchema).output(nothing),
  },
  templates: templatesContract,
};
export type Contract = typeof contract;
