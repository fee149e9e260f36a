import type { Placement } from "../../../shared/curriculum/course.ts";
import type { Connection, SqlRow } from "./connection.ts";
import { parse, type JsonOf } from "./rows.ts";

type Row = SqlRow & { readonly body: JsonOf<Placement> };
const placement = ({ body }: Row) => parse(body);

/** Where sessions are placed. Placements of sessions in the bin are kept but not given. */
export function placementRepository(connection: Connection) {
  const visible = `
    SELECT placement.body FROM placement
    JOIN session ON session.id = placement.session AND session.removed_at IS NULL
  `;
  return {
    all: (): Placement[] =>
      connection.sql<Row>(`${visible} ORDER BY placement.position`).all().map(placement),
    ofSession: (session: string): Placement[] =>
      connection
        .sql<Row>(`${visible} WHERE placement.session = ? ORDER BY placement.position`)
        .all(session)
        .map(placement),
    /** Adds a placement at the end, or replaces the one with its id. */
    save(given: Placement): void {
      connection
        .sql(
          `INSERT INTO placement (id, session, course, position, body)
           VALUES (?, ?, ?, (SELECT coalesce(max(position) + 1, 0) FROM placement), ?)
           ON CONFLICT (id) DO UPDATE SET
             session = excluded.session, course = excluded.course, body = excluded.body`,
        )
        .run(given.id, given.session, given.course, JSON.stringify(given));
    },
    /** False where there was none. */
    remove: (id: string): boolean =>
      connection.sql("DELETE FROM placement WHERE id = ?").run(id).changes > 0,
  };
}
