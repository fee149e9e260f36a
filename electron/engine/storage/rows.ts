import { raise } from "../../../shared/contract/errors.ts";
import type { Connection, SqlRow } from "./connection.ts";

/** A column that holds a value as JSON. */
export type JsonOf<Value> = string & { readonly holds?: Value };

/** Values are checked by the contract before they are written, so reading trusts them. */
export const parse = <Value>(json: JsonOf<Value>): Value => JSON.parse(json) as Value;

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
type BodyRow<Item> = SqlRow & { readonly body: JsonOf<Item> };

/** Reads and writes things that a curriculum holds as an ordered list of JSON bodies. */
export function listRepository<Item extends { readonly id: string }>(
  connection: Connection,
  table: ListTable,
) {
  return {
    all: (): Item[] =>
      connection
        .sql<BodyRow<Item>>(`SELECT body FROM ${table} ORDER BY position, id`)
        .all()
        .map(({ body }) => parse(body)),
    get(id: string): Item | null {
      const row = connection.sql<BodyRow<Item>>(`SELECT body FROM ${table} WHERE id = ?`).get(id);
      return row ? parse(row.body) : null;
    },
    /** Replaces the item with its id, or adds it at the end of the curriculum's list. */
    save(curriculum: string, item: Item): void {
      connection
        .sql(
          `INSERT INTO ${table} (id, curriculum, position, body)
           VALUES (?, ?, (SELECT coalesce(max(position) + 1, 0) FROM ${table}), ?)
           ON CONFLICT (id) DO UPDATE SET body = excluded.body`,
        )
        .run(item.id, curriculum, JSON.stringify(item));
    },
  };
}
