import type { ContentDocument } from "../../../shared/document/nodes/block.ts";
import { repairDocument } from "../../../shared/document/repair.ts";
import type { Language } from "../../../shared/language/language.ts";
import type { Connection, SqlRow } from "./connection.ts";
import { bodyOf, recentTexts } from "./recent-texts.ts";
import { checkVersion, parse, type JsonOf, type Saved } from "./rows.ts";

type Stamp = SqlRow & { readonly version: number; readonly saved_at: string };
type Row = Stamp & { readonly body: JsonOf<ContentDocument> };
export type StoredDocument = Saved & {
  readonly document: ContentDocument;
  /** Blocks that could not be read as they are stored. */
  readonly reduced: number;
};

/**
 * The text of each session in each language. A row that holds what this version does not know, as a
 * newer one wrote it, is read as far as it can be: an unknown block becomes a paragraph of its words.
 */
export function documentRepository(connection: Connection) {
  const find = (session: string, language: Language) =>
    connection
      .sql<Row>("SELECT body, version, saved_at FROM document WHERE session = ? AND language = ?")
      .get(session, language);
  const versionOf = (session: string, language: Language) =>
    connection
      .sql<Stamp>("SELECT version, saved_at FROM document WHERE session = ? AND language = ?")
      .get(session, language);
  /** Rows that are known to be sound, because they were read or written here before. */
  const sound = new Map<string, number>();
  const isSound = (session: string, language: Language, version: number) =>
    sound.get(`${session} ${language}`) === version;
  const recent = recentTexts();
  function keepInMind(session: string, document: ContentDocument, version: number) {
    const key = `${session} ${document.language}`;
    sound.set(key, version);
    recent.set(key, version, document);
  }

  function read({ body, version }: Row, session: string, language: Language) {
    const stored = parse(body);
    const known = isSound(session, language, version);
    const { document, repaired, reduced } = known
      ? { document: stored, repaired: false, reduced: 0 }
      : repairDocument(stored, language);
    if (!repaired) keepInMind(session, document, version);
    return { document, reduced };
  }

  return {
    get(session: string, language: Language): StoredDocument | null {
      const saved = versionOf(session, language);
      if (!saved) return null;
      const kept = recent.get(`${session} ${language}`, saved.version);
      if (kept) {
        return { document: kept, reduced: 0, version: saved.version, savedAt: saved.saved_at };
      }
      const row = find(session, language);
      if (!row) return null;
      const { version, saved_at: savedAt } = row;
      return { ...read(row, session, language), version, savedAt };
    },
    /** What is stored, as it is, where `get` has to put it right; null for what is sound. */
    unsound(session: string, language: Language): (Saved & { readonly content: unknown }) | null {
      const version = versionOf(session, language)?.version;
      if (version === undefined || isSound(session, language, version)) return null;
      const row = find(session, language);
      if (!row) return null;
      read(row, session, language);
      if (isSound(session, language, version)) return null;
      return { content: parse(row.body), version, savedAt: row.saved_at };
    },
    /** Adds a document in its normal form. */
    add(session: string, document: ContentDocument, savedAt: string): void {
      connection
        .sql(
          `INSERT INTO document (session, language, body, version, saved_at)
           VALUES (?, ?, ?, 1, ?)`,
        )
        .run(session, document.language, bodyOf(document), savedAt);
      keepInMind(session, document, 1);
    },
    /** Saves a document in its normal form. Throws NOT_FOUND, and CONFLICT where `version` is not the stored one. */
    save(session: string, document: ContentDocument, version: number, savedAt: string): Saved {
      const { language } = document;
      const thing = { kind: "document", id: `${session} ${language}` };
      checkVersion(versionOf(session, language), version, thing);
      connection
        .sql(
          `UPDATE document SET body = ?, version = ?, saved_at = ?
           WHERE session = ? AND language = ?`,
        )
        .run(bodyOf(document), version + 1, savedAt, session, language);
      keepInMind(session, document, version + 1);
      return { version: version + 1, savedAt };
    },
  };
}
