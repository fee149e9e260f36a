import type { CourseRun } from "../../../shared/curriculum/course-run.ts";
import type { Connection, SqlRow } from "./connection.ts";
import { checkVersion, parse, type JsonOf, type Saved } from "./rows.ts";
import { runRevisions } from "./run-revisions.ts";

type Row = SqlRow & {
  readonly body: JsonOf<CourseRun>;
  readonly version: number;
  readonly saved_at: string;
};
export type StoredCourseRun = Saved & { readonly run: CourseRun };

const stored = ({ body, version, saved_at }: Row): StoredCourseRun => ({
  run: parse(body),
  version,
  savedAt: saved_at,
});

/** Runs of courses with their timetables, and the bin. Reading gives only runs that are not in the bin. */
export function courseRunRepository(connection: Connection) {
  const revisions = runRevisions(connection, "timetable_revision");
  const find = (id: string) =>
    connection
      .sql<Row>(
        "SELECT body, version, saved_at FROM course_run WHERE id = ? AND removed_at IS NULL",
      )
      .get(id);

  return {
    /** By their first date. */
    all: (): StoredCourseRun[] =>
      connection
        .sql<Row>(
          `SELECT body, version, saved_at FROM course_run WHERE removed_at IS NULL
           ORDER BY json_extract(body, '$.firstDate'), id`,
        )
        .all()
        .map(stored),
    get(id: string): StoredCourseRun | null {
      const row = find(id);
      return row ? stored(row) : null;
    },
    /** Whether an id is taken, in the bin or outside it. */
    isTaken: (id: string): boolean =>
      connection.sql("SELECT 1 FROM course_run WHERE id = ?").get(id) !== undefined,
    /** Adds a run and its first revision, at version 1. */
    add: (run: CourseRun, savedAt: string): Saved =>
      connection.transaction(() => {
        connection
          .sql("INSERT INTO course_run (id, body, version, saved_at) VALUES (?, ?, 1, ?)")
          .run(run.id, JSON.stringify(run), savedAt);
        const saved = { version: 1, savedAt };
        revisions.add(run.id, saved, run);
        return saved;
      }),
    /** Throws NOT_FOUND, and CONFLICT where `version` is not the stored one. */
    save: (run: CourseRun, version: number, savedAt: string): Saved =>
      connection.transaction(() => {
        checkVersion(find(run.id), version, { kind: "courseRun", id: run.id });
        const saved = { version: version + 1, savedAt };
        connection
          .sql("UPDATE course_run SET body = ?, version = ?, saved_at = ? WHERE id = ?")
          .run(JSON.stringify(run), saved.version, savedAt, run.id);
        revisions.add(run.id, saved, run);
        return saved;
      }),
    /** Puts a run into the bin; false where there is none outside it. */
    remove: (id: string, removedAt: string): boolean =>
      connection
        .sql("UPDATE course_run SET removed_at = ? WHERE id = ? AND removed_at IS NULL")
        .run(removedAt, id).changes > 0,
    /** Takes a run out of the bin; false where there is none in it. */
    restore: (id: string): boolean =>
      connection
        .sql("UPDATE course_run SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL")
        .run(id).changes > 0,
    /** Deletes for good what was put into the bin before a moment. */
    emptyBin: (before: string): number =>
      connection.sql("DELETE FROM course_run WHERE removed_at < ?").run(before).changes,
  };
}
