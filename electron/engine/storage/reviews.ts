import type {
  Comment,
  FormerBlock,
  Review,
  StatusChange,
} from "../../../shared/curriculum/review.ts";
import type { Block } from "../../../shared/document/nodes/block.ts";
import type { Connection, SqlRow } from "./connection.ts";
import { parse, type JsonOf } from "./rows.ts";

type BodyRow<Item> = SqlRow & { readonly body: JsonOf<Item> };
type FormerRow = BodyRow<Block> & { readonly basis: string; readonly until: string };

const former = ({ basis, body, until }: FormerRow): FormerBlock => ({
  basis,
  block: parse(body),
  until,
});

/** What is said about sessions beside their texts, and what stale translations were made from. */
export function reviewRepository(connection: Connection) {
  const bodies = <Item>(table: "comment" | "status_change", session: string): Item[] =>
    connection
      .sql<BodyRow<Item>>(`SELECT body FROM ${table} WHERE session = ? ORDER BY position`)
      .all(session)
      .map(({ body }) => parse(body));

  const comments = (session: string) => bodies<Comment>("comment", session);
  const statuses = (session: string) => bodies<StatusChange>("status_change", session);
  const formerBlocks = (session: string) =>
    connection
      .sql<FormerRow>(
        "SELECT basis, body, until FROM former_block WHERE session = ? ORDER BY rowid",
      )
      .all(session)
      .map(former);

  const saveComment = (session: string, comment: Comment): void =>
    void connection
      .sql(
        `INSERT INTO comment (session, id, body) VALUES (?, ?, ?)
         ON CONFLICT (session, id) DO UPDATE SET body = excluded.body`,
      )
      .run(session, comment.id, JSON.stringify(comment));
  const noteStatus = (session: string, change: StatusChange): void =>
    void connection
      .sql("INSERT INTO status_change (session, body) VALUES (?, ?)")
      .run(session, JSON.stringify(change));
  const keepBlock = (session: string, { basis, block, until }: FormerBlock): void =>
    void connection
      .sql(
        `INSERT INTO former_block (session, basis, body, until) VALUES (?, ?, ?, ?)
         ON CONFLICT (session, basis) DO NOTHING`,
      )
      .run(session, basis, JSON.stringify(block), until);

  return {
    comments,
    saveComment,
    noteStatus,
    keepBlock,
    get: (session: string): Review => ({
      comments: comments(session),
      statuses: statuses(session),
      formerBlocks: formerBlocks(session),
    }),
    add(session: string, review: Review): void {
      for (const comment of review.comments) saveComment(session, comment);
      for (const change of review.statuses) noteStatus(session, change);
      for (const block of review.formerBlocks) keepBlock(session, block);
    },
    /** How many comments each session has that nobody has resolved; a session without any is absent. */
    openComments: (): ReadonlyMap<string, number> =>
      new Map(
        connection
          .sql<SqlRow & { session: string; count: number }>(
            `SELECT session, count(*) AS count FROM comment
             WHERE json_extract(body, '$.resolved') IS NULL GROUP BY session`,
          )
          .all()
          .map(({ session, count }) => [session, count]),
      ),
    removeComment: (session: string, id: string): void =>
      void connection.sql("DELETE FROM comment WHERE session = ? AND id = ?").run(session, id),
    formerBlock(session: string, basis: string): FormerBlock | null {
      const row = connection
        .sql<FormerRow>(
          "SELECT basis, body, until FROM former_block WHERE session = ? AND basis = ?",
        )
        .get(session, basis);
      return row ? former(row) : null;
    },
    /** Deletes the blocks that no translation was made from any more, and says how many that were. */
    forgetBlocks: (): number =>
      connection
        .sql(
          `DELETE FROM former_block WHERE NOT EXISTS (
             SELECT 1 FROM document
             WHERE document.session = former_block.session
               AND instr(document.body, '"basis":"' || former_block.basis || '"') > 0
           )`,
        )
        .run().changes,
  };
}
