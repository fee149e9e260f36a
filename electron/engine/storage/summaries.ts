import type { Session, SessionStatus } from "../../../shared/curriculum/session.ts";
import type { Deck } from "../../../shared/deck/deck.ts";
import type { Block, ContentDocument } from "../../../shared/document/nodes/block.ts";
import { plainText } from "../../../shared/document/plain-text.ts";
import { compareTranslations } from "../../../shared/document/translation.ts";
import type { Bilingual } from "../../../shared/language/bilingual.ts";
import { remembered } from "../../../shared/lib/remembered.ts";
import { otherLanguage, type Language } from "../../../shared/language/language.ts";
import { scheduleOf, startOf } from "../../../shared/planning/schedule.ts";
import type { Connection, SqlRow } from "./connection.ts";
import { parse, type JsonOf } from "./rows.ts";

/** What lists show of a session without reading its texts. Times in minutes. */
export type StoredSummary = {
  readonly id: string;
  readonly module: string;
  readonly title: Bilingual;
  readonly status: SessionStatus;
  readonly minutes: number;
  readonly plannedMinutes: number;
  readonly words: { readonly en: number; readonly bn: number };
  readonly sourceBlocks: number;
  readonly staleBlocks: number;
  readonly missingBlocks: number;
  /** The first block whose translation is older than its source; null where there is none. */
  readonly firstStale: string | null;
  readonly slides: number;
  readonly changedAt: string;
};

type Row = SqlRow & {
  readonly id: string;
  readonly module: string;
  readonly title: JsonOf<Bilingual>;
  readonly status: SessionStatus;
  readonly minutes: number;
  readonly planned_minutes: number;
  readonly words_en: number;
  readonly words_bn: number;
  readonly source_blocks: number;
  readonly stale_blocks: number;
  readonly missing_blocks: number;
  readonly first_stale: string | null;
  readonly slides: number;
  readonly changed_at: string;
};

const summaryOf = (row: Row): StoredSummary => ({
  id: row.id,
  module: row.module,
  title: parse(row.title),
  status: row.status,
  minutes: row.minutes,
  plannedMinutes: row.planned_minutes,
  words: { en: row.words_en, bn: row.words_bn },
  sourceBlocks: row.source_blocks,
  staleBlocks: row.stale_blocks,
  missingBlocks: row.missing_blocks,
  firstStale: row.first_stale,
  slides: row.slides,
  changedAt: row.changed_at,
});

const isWorded = remembered((block: Block) => plainText([block]) !== "");

/** How many blocks have words to translate. */
const wordedBlocks = (blocks: readonly Block[]) => blocks.filter(isWorded).length;

export type Texts = { readonly en: ContentDocument; readonly bn: ContentDocument };

/** Session summaries, kept up at every save. A summary is begun by `setSession`. */
export function summaryRepository(connection: Connection) {
  return {
    all: (): StoredSummary[] =>
      connection
        .sql<Row>(
          `SELECT session.id, session.module, summary.*,
             max(session.saved_at, deck.saved_at, en.saved_at, bn.saved_at) AS changed_at
           FROM session
           JOIN module ON module.id = session.module
           JOIN session_summary AS summary ON summary.session = session.id
           JOIN deck ON deck.session = session.id
           JOIN document AS en ON en.session = session.id AND en.language = 'en'
           JOIN document AS bn ON bn.session = session.id AND bn.language = 'bn'
           WHERE session.removed_at IS NULL
           ORDER BY module.position, session.position, session.id`,
        )
        .all()
        .map(summaryOf),
    setSession(session: Session): void {
      connection
        .sql(
          `INSERT INTO session_summary (
             session, title, status, minutes, planned_minutes, words_en, words_bn,
             source_blocks, stale_blocks, missing_blocks, slides
           ) VALUES (?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0)
           ON CONFLICT (session) DO UPDATE SET title = excluded.title, status = excluded.status,
             minutes = excluded.minutes, planned_minutes = excluded.planned_minutes`,
        )
        .run(
          session.id,
          JSON.stringify(session.title),
          session.status,
          session.minutes,
          scheduleOf(session.activities, startOf(session)).total,
        );
    },
    setWords: (session: string, language: Language, words: number): void =>
      void connection
        .sql(`UPDATE session_summary SET words_${language} = ? WHERE session = ?`)
        .run(words, session),
    setTranslation(session: string, texts: Texts, source: Language): void {
      const from = texts[source].blocks;
      const { stale, missing } = compareTranslations(from, texts[otherLanguage(source)].blocks);
      connection
        .sql(
          `UPDATE session_summary SET
             source_blocks = ?, stale_blocks = ?, missing_blocks = ?, first_stale = ?
           WHERE session = ?`,
        )
        .run(wordedBlocks(from), stale.length, missing.length, stale[0] ?? null, session);
    },
    setDeck: (session: string, deck: Deck): void =>
      void connection
        .sql("UPDATE session_summary SET slides = ? WHERE session = ?")
        .run(deck.slides.length, session),
  };
}
