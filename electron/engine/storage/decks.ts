import type { Deck } from "../../../shared/deck/deck.ts";
import type { Connection, SqlRow } from "./connection.ts";
import { checkVersion, parse, type JsonOf, type Saved } from "./rows.ts";

type Row = SqlRow & {
  readonly body: JsonOf<Deck>;
  readonly version: number;
  readonly saved_at: string;
};
export type StoredDeck = Saved & { readonly deck: Deck };

/** The slides of each session. */
export function deckRepository(connection: Connection) {
  const find = (session: string) =>
    connection.sql<Row>("SELECT body, version, saved_at FROM deck WHERE session = ?").get(session);
  const versionOf = (session: string) =>
    connection
      .sql<SqlRow & { version: number }>("SELECT version FROM deck WHERE session = ?")
      .get(session);
  return {
    get(session: string): StoredDeck | null {
      const row = find(session);
      if (!row) return null;
      return { deck: parse(row.body), version: row.version, savedAt: row.saved_at };
    },
    add(session: string, deck: Deck, savedAt: string): void {
      connection
        .sql("INSERT INTO deck (session, body, version, saved_at) VALUES (?, ?, 1, ?)")
        .run(session, JSON.stringify(deck), savedAt);
    },
    /** Throws NOT_FOUND, and CONFLICT where `version` is not the stored one. */
    save(session: string, deck: Deck, version: number, savedAt: string): Saved {
      checkVersion(versionOf(session), version, { kind: "deck", id: session });
      connection
        .sql("UPDATE deck SET body = ?, version = ?, saved_at = ? WHERE session = ?")
        .run(JSON.stringify(deck), version + 1, savedAt, session);
      return { version: version + 1, savedAt };
    },
  };
}
