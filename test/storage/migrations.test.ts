import { afterEach, describe, expect, it } from "vitest";
import { join } from "node:path";
import { emptyCourseRun } from "../../shared/curriculum/course-run.ts";
import { emptyEvaluation } from "../../shared/evaluation/model.ts";
import { bilingual } from "../../shared/language/bilingual.ts";
import { connect, type Connection } from "../../electron/engine/storage/connection.ts";
import { migrate, schemaVersion } from "../../electron/engine/storage/migrate.ts";
import { migrations } from "../../electron/engine/storage/migrations/index.ts";
import { repositoriesOf } from "../../electron/engine/storage/repositories.ts";
import { saving } from "../../electron/engine/storage/saving.ts";
import { refreshDerived } from "../../electron/engine/storage/derived.ts";
import { sampleSession } from "./sample-curriculum.ts";
import { temporaryFolders } from "./temporary-folder.ts";

const folder = temporaryFolders();
const open: Connection[] = [];
afterEach(() => {
  for (const connection of open.splice(0)) connection.close();
});

/** A database as the product of an earlier time left it. */
function databaseAt(version: number): Connection {
  const connection = connect(join(folder(), "old.sqlite"));
  open.push(connection);
  migrate(connection, version);
  return connection;
}

const sentence = "Vulnerability is not the same as poverty.";
const oldText = {
  language: "en",
  blocks: [
    {
      type: "paragraph",
      id: "b1",
      audience: ["slide", "handout", "trainer"],
      children: [{ text: sentence }],
    },
  ],
};

/** The rows that versions 1 to 5 all know. */
function insertSession(connection: Connection) {
  const session = sampleSession("old");
  const put = (source: string, ...values: (string | number)[]) =>
    connection.sql(source).run(...values);
  put("INSERT INTO curriculum VALUES ('c', ?)", JSON.stringify({ id: "c", sourceLanguage: "en" }));
  put("INSERT INTO module VALUES ('approaches', 'c', 0, '{}')");
  put(
    `INSERT INTO session (id, module, position, body, version, saved_at)
     VALUES ('old', 'approaches', 0, ?, 4, '2026-01-01T00:00:00.000Z')`,
    JSON.stringify(session),
  );
  put(
    "INSERT INTO document VALUES ('old', 'en', ?, 7, '2026-01-02T00:00:00.000Z')",
    JSON.stringify(oldText),
  );
  put(
    "INSERT INTO document VALUES ('old', 'bn', ?, 1, '2026-01-02T00:00:00.000Z')",
    JSON.stringify({ language: "bn", blocks: [] }),
  );
  put("INSERT INTO deck VALUES ('old', '{\"slides\":[]}', 2, '2026-01-03T00:00:00.000Z')");
}

/** An export as version 5 knows it. */
const insertExport = (connection: Connection) =>
  connection
    .sql(
      `INSERT INTO exported_document
         (session, kind, format, language, path, exported_at, content)
       VALUES ('old', 'handout', 'docx', 'en', '/out/a.docx', '2026-01-04T00:00:00.000Z', 'v1')`,
    )
    .run();

const rows = (connection: Connection, table: string) =>
  connection.sql<{ count: number }>(`SELECT count(*) AS count FROM ${table}`).get()?.count;

describe("the steps of the schema", () => {
  it("are numbered 1, 2, 3 ... without a gap", () => {
    expect(migrations.map(({ version }) => version)).toEqual(
      Array.from({ length: schemaVersion }, (_, index) => index + 1),
    );
  });

  it("leave the database as it was where one fails", () => {
    const connection = databaseAt(1);
    connection.exec("CREATE TABLE revision (in_the_way TEXT)");
    expect(() => migrate(connection, 2)).toThrow(/already exists/);
    expect(connection.version()).toBe(1);
    expect(rows(connection, "revision")).toBe(0);
  });

  it("1 makes the tables of a curriculum and marks the file as this product's", () => {
    const connection = databaseAt(0);
    expect(connection.version()).toBe(0);
    migrate(connection, 1);
    insertSession(connection);
    expect(rows(connection, "document")).toBe(2);
    expect(connection.sql("PRAGMA application_id").get()).toEqual({ application_id: 0x546f5453 });
  });

  it("2 keeps what stands as the first revision of each thing", () => {
    const connection = databaseAt(1);
    insertSession(connection);
    migrate(connection, 2);
    const { revisions } = repositoriesOf(connection);
    expect(revisions.content("old", "text-en", 7)).toEqual(oldText);
    expect(revisions.content("old", "session", 4)).toEqual(sampleSession("old"));
    expect(revisions.versions("old", "deck")).toEqual([2]);
  });

  it("3 makes room for summaries and keeps the rows before it", () => {
    const connection = databaseAt(2);
    insertSession(connection);
    migrate(connection, 3);
    expect(rows(connection, "session_summary")).toBe(0);
    expect(repositoriesOf(connection).documents.get("old", "en")?.version).toBe(7);
  });

  it("4 lets the texts that are there be found, once they are worked out", () => {
    const connection = databaseAt(3);
    insertSession(connection);
    migrate(connection, 4);
    const repositories = repositoriesOf(connection);
    refreshDerived(connection, saving(connection, repositories).deriveAll);
    expect(repositories.search.find("vulnerab", 5)).toMatchObject([
      { session: "old", block: "b1" },
    ]);
    expect(repositories.summaries.all()).toMatchObject([
      { id: "old", words: { en: 7, bn: 0 }, missingBlocks: 1, plannedMinutes: 90 },
    ]);
  });

  it("5 adds settings and exports to a filled database", () => {
    const connection = databaseAt(4);
    insertSession(connection);
    migrate(connection, 5);
    const { settings } = repositoriesOf(connection);
    settings.save({ language: "bn" });
    expect(settings.all()).toEqual({ language: "bn" });
    insertExport(connection);
    expect(rows(connection, "exported_document")).toBe(1);
  });

  it("6 keeps the exports that were made, and says that only their moment is known", () => {
    const connection = databaseAt(5);
    insertSession(connection);
    insertExport(connection);
    migrate(connection, 6);
    const { exports } = repositoriesOf(connection);
    const before = { session: "old", course: null, path: "/out/a.docx", content: "" };
    expect(exports.all()).toMatchObject([before]);
    const file = {
      path: "/out/b.pdf",
      kind: "handout",
      format: "pdf",
      language: "en",
      session: "old",
      bytes: 9,
    } as const;
    connection.sql("INSERT INTO course VALUES ('ftc', 'c', 0, '{}')").run();
    exports.record(file, { course: "ftc", exportedAt: "2026-01-05T00:00:00.000Z", content: "x" });
    expect(exports.all()).toMatchObject([{ course: "ftc", content: "x" }, before]);
    connection.sql("DELETE FROM course WHERE id = 'ftc'").run();
    expect(exports.all()).toMatchObject([before]);
  });

  it("7 makes room for what is said beside a text, and what is said goes with its session", () => {
    const connection = databaseAt(6);
    insertSession(connection);
    insertExport(connection);
    migrate(connection, 7);
    const { reviews, documents, exports } = repositoriesOf(connection);
    expect(documents.get("old", "en")?.version).toBe(7);
    expect(exports.all()).toHaveLength(1);
    expect(reviews.get("old")).toEqual({ comments: [], statuses: [], formerBlocks: [] });
    reviews.noteStatus("old", { status: "review", author: "", at: "2026-01-05T00:00:00.000Z" });
    expect(reviews.get("old").statuses).toHaveLength(1);
    connection.sql("DELETE FROM session WHERE id = 'old'").run();
    expect(rows(connection, "status_change")).toBe(0);
  });

  it("8 makes room for runs of courses, people and rooms, and keeps the revisions before it", () => {
    const connection = databaseAt(7);
    insertSession(connection);
    migrate(connection, 8);
    const { courseRuns, directory, documents } = repositoriesOf(connection);
    expect(documents.get("old", "en")?.version).toBe(7);
    expect(courseRuns.all()).toEqual([]);
    expect(directory.get()).toEqual({ directory: { people: [], venues: [] }, version: 0 });
    const run = emptyCourseRun({
      id: "run",
      course: "gone",
      title: bilingual("Run"),
      firstDate: "2026-03-01",
      lastDate: "2026-03-12",
      headCount: 20,
    });
    courseRuns.add(run, "2026-01-05T00:00:00.000Z");
    connection.sql("DELETE FROM course_run WHERE id = 'run'").run();
    expect(rows(connection, "timetable_revision")).toBe(0);
  });

  it("9 makes room for evaluations, and keeps the runs and their revisions", () => {
    const connection = databaseAt(8);
    const run = emptyCourseRun({
      id: "run",
      course: "c",
      title: bilingual("Run"),
      firstDate: "2026-03-01",
      lastDate: "2026-03-12",
      headCount: 20,
    });
    repositoriesOf(connection).courseRuns.add(run, "2026-01-05T00:00:00.000Z");
    migrate(connection, 9);
    const { courseRuns, evaluations, timetableRevisions } = repositoriesOf(connection);
    expect(courseRuns.get("run")?.run).toEqual(run);
    expect(timetableRevisions.content("run", 1)).toEqual(run);
    expect(evaluations.get("run")).toBeNull();
    evaluations.save("run", emptyEvaluation, 0, "2026-01-06T00:00:00.000Z");
    expect(evaluations.get("run")?.version).toBe(1);
    connection.sql("DELETE FROM course_run WHERE id = 'run'").run();
    expect(rows(connection, "evaluation")).toBe(0);
    expect(rows(connection, "evaluation_revision")).toBe(0);
  });

  it("10 makes room for the last request of an export, and keeps the exports before it", () => {
    const connection = databaseAt(9);
    insertSession(connection);
    insertExport(connection);
    migrate(connection, 10);
    const { exports } = repositoriesOf(connection);
    expect(exports.all()).toHaveLength(1);
    expect(exports.lastRequest("session old ")).toBeNull();
  });
});
