import type { ExportedFile, ExportKind } from "../../../shared/contract/export.ts";
import type { OutputLanguage } from "../../../shared/language/language.ts";
import type { Connection, SqlRow } from "./connection.ts";

/** The last export of a document: where it went, and what it was made from. */
export type ExportedDocument = {
  readonly session: string;
  readonly kind: ExportKind;
  readonly language: OutputLanguage;
  readonly path: string;
  readonly exportedAt: string;
  /** Says what the document was made from; another value now means that it has changed. */
  readonly content: string;
};

type Row = SqlRow & {
  readonly session: string;
  readonly kind: ExportKind;
  readonly language: OutputLanguage;
  readonly path: string;
  readonly exported_at: string;
  readonly content: string;
};

/** The last export of each document by session, kind, format and language. */
export function exportHistory(connection: Connection) {
  return {
    /** Newest first; sessions in the bin are left out. */
    all: (): ExportedDocument[] =>
      connection
        .sql<Row>(
          `SELECT exported.session, kind, language, path, exported_at, content
           FROM exported_document AS exported
           JOIN session ON session.id = exported.session AND session.removed_at IS NULL
           ORDER BY exported_at DESC`,
        )
        .all()
        .map(({ exported_at, ...row }) => ({ ...row, exportedAt: exported_at })),
    record(file: ExportedFile, exportedAt: string, content: string): void {
      connection
        .sql(
          `INSERT OR REPLACE INTO exported_document
             (session, kind, format, language, path, exported_at, content)
           VALUES (?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(file.session, file.kind, file.format, file.language, file.path, exportedAt, content);
    },
  };
}
