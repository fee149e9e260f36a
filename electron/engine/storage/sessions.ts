import type { Session } from "../../../shared/curriculum/session.ts";
import type { Connection, SqlRow } from "./connection.ts";
import { checkVersion, parse, type JsonOf, type Saved } from "./rows.ts";

type Row = SqlRow & {
  readonly body: JsonOf<Session>;
  readonly version: number;
  readonly saved_at: string;
};
export type StoredSession = Saved & { readonly session: Session };
/** A session's place: its module, in the order in which numbers run. */
export type SessionPlace = { readonly id: string; readonly module: string };

const stored = ({ body, version, saved_at }: Row): StoredSession => ({
  session: parse(body),
  version,
  savedAt: saved_at,
});

/** Sessions in their modules, and the bin. Reading gives only sessions that are not in the bin. */
export function sessionRepository(connection: Connection) {
  const columns = "session.body, session.version, session.saved_at";
  const byPosition = `
    FROM session JOIN module ON module.id = session.module
    WHERE session.removed_at IS NULL
    ORDER BY module.position, session.position, session.id
  `;

  const find = (id: string) =>
    connection
      .sql<Row>(`SELECT ${columns} FROM session WHERE id = ? AND removed_at IS NULL`)
      .get(id);

  const inModule = (module: string) =>
    connection
      .sql<SqlRow & { id: string }>(
        `SELECT id FROM session WHERE module = ? AND removed_at IS NULL ORDER BY position, id`,
      )
      .all(module)
      .map(({ id }) => id);

  const write = (session: Session, version: number, savedAt: string) =>
    connection
      .sql("UPDATE session SET module = ?, body = ?, version = ?, saved_at = ? WHERE id = ?")
      .run(session.module, JSON.stringify(session), version, savedAt, session.id);

  return {
    all: (): StoredSession[] =>
      connection.sql<Row>(`SELECT ${columns} ${byPosition}`).all().map(stored),
    places: (): SessionPlace[] =>
      connection
        .sql<SqlRow & SessionPlace>(`SELECT session.id, session.module ${byPosition}`)
        .all(),
    get(id: string): StoredSession | null {
      const row = find(id);
      return row ? stored(row) : null;
    },
    /** Adds a session at the end of its module. */
    add(session: Session, savedAt: string): void {
      connection
        .sql(
          `INSERT INTO session (id, module, position, body, version, saved_at) VALUES
           (?, ?, (SELECT coalesce(max(position) + 1, 0) FROM session WHERE module = ?), ?, 1, ?)`,
        )
        .run(session.id, session.module, session.module, JSON.stringify(session), savedAt);
    },
    /** Throws NOT_FOUND, and CONFLICT where `version` is not the stored one. */
    save(session: Session, version: number, savedAt: string): Saved {
      checkVersion(find(session.id), version, { kind: "session", id: session.id });
      write(session, version + 1, savedAt);
      return { version: version + 1, savedAt };
    },
    /** Moves a session to a position (from 0, at most the end) of a module and closes the gaps. */
    move(session: Session, position: number): void {
      const order = inModule(session.module).filter((id) => id !== session.id);
      order.splice(position, 0, session.id);
      const place = connection.sql("UPDATE session SET position = ? WHERE id = ?");
      for (const [index, id] of order.entries()) place.run(index, id);
    },
    /** Puts a session into the bin; false where there is none outside it. */
    remove: (id: string, removedAt: string): boolean =>
      connection
        .sql("UPDATE session SET removed_at = ? WHERE id = ? AND removed_at IS NULL")
        .run(removedAt, id).changes > 0,
    /** Takes a session out of the bin; false where there is none in it. */
    restore: (id: string): boolean =>
      connection
        .sql("UPDATE session SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL")
        .run(id).changes > 0,
    /** Whether an id is taken, in the bin or outside it. */
    isTaken: (id: string): boolean =>
      connection.sql("SELECT 1 FROM session WHERE id = ?").get(id) !== undefined,
    /** Deletes for good what was put into the bin before a moment. */
    emptyBin: (before: string): number =>
      connection.sql("DELETE FROM session WHERE removed_at < ?").run(before).changes,
  };
}
