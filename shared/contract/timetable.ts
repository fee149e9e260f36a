import { eventIterator, oc } from "@orpc/contract";
import { z } from "zod";
import { courseRunSchema } from "../curriculum/course-run.ts";
import { idSchema } from "../curriculum/id-schema.ts";
import { directorySchema } from "../curriculum/directory.ts";
import { errorCodes } from "./errors.ts";
import { printedPaperSchema } from "./export.ts";
import { runPaperEventSchema, runPaperPreviewSchema, runPaperRequestSchema } from "./run-papers.ts";
import { momentSchema, savedSchema, versionSchema } from "./views.ts";

const procedure = oc.errors(errorCodes);
const nothing = z.strictObject({});
const byId = z.strictObject({ id: idSchema });

/** What a list of runs shows. */
export const courseRunSummarySchema = courseRunSchema
  .pick({
    id: true,
    course: true,
    batch: true,
    title: true,
    firstDate: true,
    lastDate: true,
    headCount: true,
  })
  .extend({ slots: z.int(), savedAt: momentSchema });
export type CourseRunSummary = z.infer<typeof courseRunSummarySchema>;

/** What a timetable has to know beside the run, the directory and the curriculum's overview. */
const surroundingsSchema = z.strictObject({
  /** Ids of the sessions that each session builds on; sessions that build on none are absent. */
  prerequisites: z.record(idSchema, z.array(idSchema)),
  /** What other runs hold on the run's days. Minutes from midnight. */
  elsewhere: z.array(
    z.strictObject({
      run: idSchema,
      slot: idSchema,
      date: z.iso.date(),
      start: z.int(),
      end: z.int(),
      venue: idSchema.nullable(),
      people: z.array(idSchema),
    }),
  ),
});

/** The runs of courses, each with its timetable. */
export const courseRunContract = {
  /** Those that are not in the bin, by their first date. */
  list: procedure.input(nothing).output(z.array(courseRunSummarySchema)),
  get: procedure
    .input(byId)
    .output(z.strictObject({ run: courseRunSchema, version: versionSchema })),
  surroundings: procedure.input(byId).output(surroundingsSchema),
  /** Adds a run under an id that nothing has yet. */
  create: procedure.input(z.strictObject({ run: courseRunSchema })).output(savedSchema),
  save: procedure
    .input(z.strictObject({ run: courseRunSchema, version: versionSchema }))
    .output(savedSchema),
  /** Puts a run into the bin, from where `restore` brings it back for 30 days. */
  remove: procedure.input(byId).output(nothing),
  restore: procedure.input(byId).output(nothing),
  /**
   * Writes papers of the timetable and of the evaluation into a folder; ending the iteration cancels and
   * leaves nothing half-written.
   */
  export: procedure.input(runPaperRequestSchema).output(eventIterator(runPaperEventSchema)),
  /** A paper as it will print; NOT_FOUND where the run has none of its kind. */
  preview: procedure.input(runPaperPreviewSchema).output(printedPaperSchema),
};

/** The people and rooms of all runs, saved as one. */
export const directoryContract = {
  get: procedure
    .input(nothing)
    .output(z.strictObject({ directory: directorySchema, version: versionSchema })),
  save: procedure
    .input(z.strictObject({ directory: directorySchema, version: versionSchema }))
    .output(savedSchema),
};
