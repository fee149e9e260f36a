import { raise } from "../../../shared/contract/errors.ts";
import type { Connection, SqlRow, SqlValue } from "./connection.ts";

/** Bodies are checked by the contract before they are written, so reading trusts them. */
export const parse = <Value>(body: string): Value => JSON.parse(body) as Value;

/** What a row with a version says about its last save. */
export type Saved = { readonly version: number; readonly savedAt: string };

/** Refuses a save that was not made on the stored version: nothing newer is overwritten. */
export function checkVersion(
  stored: { readonly version: number } | undefined,
  version: number,
  thing: { readonly kind: string; readonly id: string },
): void {
  if (!stored) raise("NOT_FOUND", thing);
  if (stored.version !== version) raise("CONFLICT", thing);
}

type ListTable = "module" | "course" | "fact" | "glossary_term";
type BodyRow = SqlRow & { readonly body: string };

/** Reads and writes things that a curriculum holds as an ordered list of JSON bodies. */
export function listRepository<Item extends { readonly id: string }>(
  connection: Connection,
  table: ListTable,
) {
  const one = (source: string, ...values: readonly SqlValue[]) =>
    connection.sql<BodyRow>(source).get(...values);
  return {
    all: (): Item[] =>
      connection
        .sql<BodyRow>(`SELECT body FROM ${table} ORDER BY position, id`)
        .all()
        .map(({ body }) => parse<Item>(body)),
    get(id: string): Item | null {
      const row = one(`SELECT body FROM ${table} WHERE id = ?`, id);
      return row ? parse<Item>(row.body) : null;
    },
    /** Replaces the item with its id, or adds it at the end of the curriculum's list. */
    save(curriculum: string, item: Item): void {
      connection
        .sql(
          `INSERT INTO ${table} (id, curriculum, position, body)
           VALUES (?1, ?2, (SELECT coalesce(max(position) + 1, 0) FROM ${table}), ?3)
           ON CONFLICT (id) DO UPDATE SET body = excluded.body`,
        )
        .run(item.id, curriculum, JSON.stringify(item));
    },
  };
}
