import { raise } from "../../../shared/contract/errors.ts";
import type { CourseRunSummary } from "../../../shared/contract/timetable.ts";
import {
  directoryFaults,
  runFaults,
  type TimetableFault,
} from "../../../shared/curriculum/run-faults.ts";
import type { StoredCourseRun } from "../storage/course-runs.ts";
import { demand } from "./checks.ts";
import { withTypedErrors } from "./export.ts";
import { exportRunPapers } from "./run-export.ts";
import { timetableSource } from "./timetable-source.ts";
import { momentOf, type Services } from "./services.ts";

function demandNoFault(faults: readonly TimetableFault[]): void {
  const [fault] = faults;
  if (fault) raise("INVALID_INPUT", { field: fault.field, problem: fault.code });
}

const summaryOf = ({ run, savedAt }: StoredCourseRun): CourseRunSummary => {
  const { id, course, batch, title, firstDate, lastDate, headCount, slots } = run;
  return {
    id,
    course,
    batch,
    title,
    firstDate,
    lastDate,
    headCount,
    slots: slots.length,
    savedAt,
  };
};

/** A run that is not in the bin. Throws NOT_FOUND. */
const courseRunOf = (storage: Services["storage"], id: string): StoredCourseRun =>
  storage.courseRuns.get(id) ?? raise("NOT_FOUND", { kind: "courseRun", id });

export const courseRunRoutes = (services: Services) => {
  const { api, storage } = services;
  return {
    list: api.courseRun.list.handler(() => storage.courseRuns.all().map(summaryOf)),
    get: api.courseRun.get.handler(({ input: { id } }) => {
      const { run, version } = courseRunOf(storage, id);
      return { run, version };
    }),
    surroundings: api.courseRun.surroundings.handler(({ input: { id } }) => {
      const { elsewhere, sessions } = timetableSource(storage, courseRunOf(storage, id).run);
      const needing = sessions.filter(({ prerequisites }) => prerequisites.length > 0);
      return {
        prerequisites: Object.fromEntries(
          needing.map((session) => [session.id, [...session.prerequisites]]),
        ),
        elsewhere: elsewhere.map((slot) => ({ ...slot, people: [...slot.people] })),
      };
    }),
    create: api.courseRun.create.handler(({ input: { run } }) => {
      demand(!storage.courseRuns.isTaken(run.id), "id", "another run has it");
      demand(storage.curriculum.courses.get(run.course) !== null, "course", "there is none such");
      demandNoFault(runFaults(run));
      return storage.courseRuns.add(run, momentOf(services));
    }),
    save: api.courseRun.save.handler(({ input: { run, version } }) => {
      demandNoFault(runFaults(run));
      return storage.courseRuns.save(run, version, momentOf(services));
    }),
    remove: api.courseRun.remove.handler(({ input: { id } }) => {
      if (!storage.courseRuns.remove(id, momentOf(services))) courseRunOf(storage, id);
      return {};
    }),
    export: api.courseRun.export.handler(({ input, signal }) => {
      const events = exportRunPapers(services, input, signal ?? new AbortController().signal);
      return withTypedErrors(events, storage.file);
    }),
    preview: api.courseRun.preview.handler(async ({ input }) => {
      const { runPaperPreview } = await import("./run-preview.ts");
      return runPaperPreview(services, input);
    }),
    restore: api.courseRun.restore.handler(({ input: { id } }) => {
      if (!storage.courseRuns.restore(id)) courseRunOf(storage, id);
      return {};
    }),
  };
};

export const directoryRoutes = (services: Services) => {
  const { api, storage } = services;
  return {
    get: api.directory.get.handler(() => storage.directory.get()),
    save: api.directory.save.handler(({ input: { directory, version } }) => {
      demandNoFault(directoryFaults(directory));
      return storage.directory.save(directory, version, momentOf(services));
    }),
  };
};
