import type { ContentDocument } from "../../../shared/document/nodes/block.ts";
import type { Language } from "../../../shared/language/language.ts";
import type { Connection, SqlRow } from "./connection.ts";
import { checkVersion, parse, type JsonOf, type Saved } from "./rows.ts";

type Row = SqlRow & {
  readonly body: JsonOf<ContentDocument>;
  readonly version: number;
  readonly saved_at: string;
};
export type StoredDocument = Saved & { readonly document: ContentDocument };

/** The text of each session in each language. */
export function documentRepository(connection: Connection) {
  const find = (session: string, language: Language) =>
    connection
      .sql<Row>("SELECT body, version, saved_at FROM document WHERE session = ? AND language = ?")
      .get(session, language);
  const versionOf = (session: string, language: Language) =>
    connection
      .sql<SqlRow & { version: number }>(
        "SELECT version FROM document WHERE session = ? AND language = ?",
      )
      .get(session, language);
  return {
    get(session: string, language: Language): StoredDocument | null {
      const row = find(session, language);
      if (!row) return null;
      return {
        document: parse(row.body),
        version: row.version,
        savedAt: row.saved_at,
      };
    },
    add(session: string, document: ContentDocument, savedAt: string): void {
      connection
        .sql(
          `INSERT INTO document (session, language, body, version, saved_at)
           VALUES (?, ?, ?, 1, ?)`,
        )
        .run(session, document.language, JSON.stringify(document), savedAt);
    },
    /** Throws NOT_FOUND, and CONFLICT where `version` is not the stored one. */
    save(session: string, document: ContentDocument, version: number, savedAt: string): Saved {
      const { language } = document;
      const thing = { kind: "document", id: `${session} ${language}` };
      checkVersion(versionOf(session, language), version, thing);
      connection
        .sql(
          `UPDATE document SET body = ?, version = ?, saved_at = ?
           WHERE session = ? AND language = ?`,
        )
        .run(JSON.stringify(document), version + 1, savedAt, session, language);
      return { version: version + 1, savedAt };
    },
  };
}
