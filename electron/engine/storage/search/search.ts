import { countWords } from "../../../../shared/document/words.ts";
import { searchForm } from "../../../../shared/language/normalise.ts";
import type { Language } from "../../../../shared/language/language.ts";
import type { Connection, SqlRow } from "../connection.ts";
import { excerptOf, type ExcerptPart } from "./excerpt.ts";
import { soundingWords } from "./sounding.ts";
import { matchExpression } from "./words.ts";

export type Found = {
  readonly session: string;
  readonly language: Language;
  readonly block: string | null;
  readonly excerpt: readonly ExcerptPart[];
};

type Entry = SqlRow & {
  readonly id: number;
  readonly block: string;
  readonly text: string;
  readonly words: number;
};
type FoundRow = SqlRow & {
  readonly session: string;
  readonly language: Language;
  readonly block: string;
  readonly text: string;
};

const titleBlock = "";

/** The full-text index over titles and blocks in both languages. */
export function searchRepository(connection: Connection) {
  const entriesOf = (session: string, language: Language) =>
    connection
      .sql<Entry>(
        "SELECT id, block, text, words FROM search_entry WHERE session = ? AND language = ?",
      )
      .all(session, language);
  const putIntoIndex = (id: number, text: string) =>
    connection
      .sql("INSERT INTO search_index (rowid, text) VALUES (?, ?)")
      .run(id, searchForm(text));

  function add(session: string, language: Language, block: string, text: string): number {
    const words = countWords(text);
    const { id } = connection
      .sql(
        "INSERT INTO search_entry (session, language, block, text, words) VALUES (?, ?, ?, ?, ?)",
      )
      .run(session, language, block, text, words);
    putIntoIndex(id, text);
    return words;
  }

  function change(entry: Entry, text: string): number {
    if (entry.text === text) return entry.words;
    const words = countWords(text);
    connection
      .sql("UPDATE search_entry SET text = ?, words = ? WHERE id = ?")
      .run(text, words, entry.id);
    connection.sql("DELETE FROM search_index WHERE rowid = ?").run(entry.id);
    putIntoIndex(entry.id, text);
    return words;
  }

  const entry = (session: string, language: Language, block: string) =>
    connection
      .sql<Entry>(
        `SELECT id, block, text, words FROM search_entry
         WHERE session = ? AND language = ? AND block = ?`,
      )
      .get(session, language, block);
  const remove = (id: number) => connection.sql("DELETE FROM search_entry WHERE id = ?").run(id);

  /** Makes the entries of a kind what `texts` say; touches only those that differ. Gives all words. */
  function replace(
    session: string,
    language: Language,
    known: readonly Entry[],
    texts: readonly { readonly block: string; readonly text: string }[],
  ): number {
    const byBlock = new Map(known.map((entry) => [entry.block, entry]));
    let words = 0;
    for (const { block, text } of texts) {
      const known = byBlock.get(block);
      byBlock.delete(block);
      words += known ? change(known, text) : add(session, language, block, text);
    }
    for (const { id } of byBlock.values()) remove(id);
    return words;
  }

  const sounds = soundingWords(connection);

  const matches = (expression: string, words: string, limit: number): Found[] =>
    connection
      .sql<FoundRow>(
        `SELECT entry.session, entry.language, entry.block, entry.text
         FROM search_index
         JOIN search_entry AS entry ON entry.id = search_index.rowid
         JOIN session ON session.id = entry.session AND session.removed_at IS NULL
         WHERE search_index MATCH ?
         ORDER BY entry.block <> '', search_index.rank
         LIMIT ?`,
      )
      .all(expression, limit)
      .map(({ session, language, block, text }) => ({
        session,
        language,
        block: block === titleBlock ? null : block,
        excerpt: excerptOf(text, words),
      }));

  return {
    /**
     * Makes the index of some of a text's blocks what they say now (one that is gone says nothing), and
     * gives how many words the whole text has: a save must not wait for a whole text.
     */
    changeBlocks(
      session: string,
      language: Language,
      changed: readonly { readonly block: string; readonly text: string }[],
    ): number {
      for (const { block, text } of changed) {
        const known = entry(session, language, block);
        if (text === "" && known) remove(known.id);
        else if (known) change(known, text);
        else if (text !== "") add(session, language, block, text);
      }
      const [sum] = connection
        .sql<SqlRow & { words: number }>(
          `SELECT coalesce(sum(words), 0) AS words FROM search_entry
           WHERE session = ? AND language = ? AND block <> ?`,
        )
        .all(session, language, titleBlock);
      return sum?.words ?? 0;
    },
    /** Indexes the blocks of a text as if it were new, and gives how many words they have together. */
    indexBlocks(
      session: string,
      language: Language,
      blocks: readonly { readonly block: string; readonly text: string }[],
    ): number {
      const known = entriesOf(session, language).filter(({ block }) => block !== titleBlock);
      const worded = blocks.filter(({ text }) => text !== "");
      return replace(session, language, known, worded);
    },
    /** Indexes a session's title in one language. */
    indexTitle(session: string, language: Language, title: string): void {
      const known = entriesOf(session, language).filter(({ block }) => block === titleBlock);
      replace(session, language, known, title ? [{ block: titleBlock, text: title }] : []);
    },
    /**
     * Everything that holds all words of the query: titles first, then blocks by rank; after it what holds
     * Bangla words that sound like the query's Latin letters.
     */
    find(query: string, limit: number): Found[] {
      const expression = matchExpression(query);
      if (!expression) return [];
      const found = matches(expression, query, limit);
      if (found.length === limit) return found;
      const sounding = sounds(query);
      if (sounding.length === 0) return found;
      const any = sounding.map((words) => `(${words.map((word) => `"${word}"`).join(" OR ")})`);
      const words = sounding.flat().join(" ");
      return [...found, ...matches(any.join(" AND "), words, limit - found.length)];
    },
  };
}
