import type { ExportedFile, ExportKind, ExportRequest } from "../../../shared/contract/export.ts";
import type { OutputLanguage } from "../../../shared/language/language.ts";
import type { Connection, SqlRow } from "./connection.ts";

/** A written file that is a document of one session. */
export type ExportedSessionFile = ExportedFile & {
  readonly kind: ExportKind;
  readonly session: string;
};

/** The last export of a document: where it went, and what it was made from. */
export type ExportedDocument = {
  readonly session: string;
  readonly kind: ExportKind;
  readonly language: OutputLanguage;
  /** The course that it was made for; null for the session's own slot. */
  readonly course: string | null;
  readonly path: string;
  readonly exportedAt: string;
  /** A fingerprint of what it was made from; '' where an earlier version of the product kept none. */
  readonly content: string;
};

type Row = SqlRow & {
  readonly session: string;
  readonly kind: ExportKind;
  readonly language: OutputLanguage;
  readonly course: string | null;
  readonly path: string;
  readonly exported_at: string;
  readonly content: string;
};

type RequestRow = SqlRow & { readonly request: string; readonly exported_at: string };

/** The last export of each document by session, kind, format and language, and the last requests. */
export function exportHistory(connection: Connection) {
  return {
    /** Newest first; sessions in the bin are left out. */
    all: (): ExportedDocument[] =>
      connection
        .sql<Row>(
          `SELECT exported.session, kind, language, course, path, exported_at, content
           FROM exported_document AS exported
           JOIN session ON session.id = exported.session AND session.removed_at IS NULL
           ORDER BY exported_at DESC`,
        )
        .all()
        .map(({ exported_at, ...row }) => ({ ...row, exportedAt: exported_at })),
    record(
      { session, kind, format, language, path }: ExportedSessionFile,
      made: Pick<ExportedDocument, "course" | "exportedAt" | "content">,
    ): void {
      connection
        .sql(
          `INSERT OR REPLACE INTO exported_document
             (session, kind, format, language, course, path, exported_at, content)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(session, kind, format, language, made.course, path, made.exportedAt, made.content);
    },
    /** The last request of a scope (what was exported together) as it was kept; null where there is none. */
    lastRequest(scope: string): { readonly request: unknown; readonly exportedAt: string } | null {
      const row = connection
        .sql<RequestRow>("SELECT request, exported_at FROM export_request WHERE scope = ?")
        .get(scope);
      return row ? { request: JSON.parse(row.request), exportedAt: row.exported_at } : null;
    },
    keepRequest(scope: string, request: ExportRequest, exportedAt: string): void {
      connection
        .sql("INSERT OR REPLACE INTO export_request (scope, request, exported_at) VALUES (?, ?, ?)")
        .run(scope, JSON.stringify(request), exportedAt);
    },
  };
}
