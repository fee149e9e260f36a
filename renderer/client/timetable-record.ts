import { useRef } from "react";
import type { CourseRun } from "../../shared/curriculum/course-run.ts";
import type { Directory } from "../../shared/curriculum/directory.ts";
import type { TimetableSource } from "../../shared/planning/timetable/timetable.ts";
import { useEngine, type Engine } from "./engine.ts";
import { useOverview } from "./studio.ts";
import { useLoad } from "./use-load.ts";
import { useRecord, type EditedRecord } from "./use-record.ts";

/** A run with the people and rooms: one thing to edit, with one story of undo. */
export type TimetableValue = { readonly run: CourseRun; readonly directory: Directory };

export type LoadedTimetable = TimetableValue & {
  readonly versions: { readonly run: number; readonly directory: number };
  readonly surroundings: Awaited<ReturnType<Engine["courseRun"]["surroundings"]>>;
};

/** Loads a run with the directory and what other runs hold on its days. */
export function useLoadedTimetable(id: string) {
  const engine = useEngine();
  return useLoad<LoadedTimetable>(`run ${id}`, async () => {
    const [run, directory, surroundings] = await Promise.all([
      engine.courseRun.get({ id }),
      engine.directory.get({}),
      engine.courseRun.surroundings({ id }),
    ]);
    return {
      run: run.run,
      directory: directory.directory,
      versions: { run: run.version, directory: directory.version },
      surroundings,
    };
  });
}

/** Edits a loaded timetable; give the component that calls it a key of its id and load. */
export function useTimetableRecord(
  loaded: LoadedTimetable,
  reload: () => void,
): EditedRecord<TimetableValue> {
  const engine = useEngine();
  const stored = useRef({ ...loaded, savedAt: "" });
  const { id } = loaded.run;
  return useRecord<TimetableValue>({
    initial: { run: loaded.run, directory: loaded.directory },
    version: loaded.versions.run,
    save: async ({ run, directory }, version) => {
      if (directory !== stored.current.directory) {
        const saved = await engine.directory.save({
          directory,
          version: stored.current.versions.directory,
        });
        const versions = { ...stored.current.versions, directory: saved.version };
        stored.current = { ...stored.current, directory, versions, savedAt: saved.savedAt };
      }
      if (run === stored.current.run) {
        return { version, savedAt: stored.current.savedAt || new Date().toISOString() };
      }
      const saved = await engine.courseRun.save({ run, version });
      stored.current = { ...stored.current, run, savedAt: saved.savedAt };
      return saved;
    },
    latest: async () => {
      const { version } = await engine.directory.get({});
      const versions = { ...stored.current.versions, directory: version };
      stored.current = { ...stored.current, versions };
      return (await engine.courseRun.get({ id })).version;
    },
    reload,
  });
}

/** What planning needs, out of what is being edited and what the curriculum holds. */
export function useTimetableSource(
  { run, directory }: TimetableValue,
  { elsewhere, prerequisites }: LoadedTimetable["surroundings"],
): TimetableSource {
  const { courses, placements, modules } = useOverview();
  return {
    run,
    directory,
    elsewhere,
    course: courses.find(({ id }) => id === run.course) ?? null,
    placements: placements.filter(({ course }) => course === run.course),
    sessions: modules
      .flatMap(({ sessions }) => sessions)
      .map(({ id, minutes }) => ({ id, minutes, prerequisites: prerequisites[id] ?? [] })),
  };
}
