import type { SessionContent } from "../../../shared/curriculum/package.ts";
import type { Session } from "../../../shared/curriculum/session.ts";
import type { Deck } from "../../../shared/deck/deck.ts";
import type { Block, ContentDocument } from "../../../shared/document/nodes/block.ts";
import { compareTranslations, fingerprintOf } from "../../../shared/document/translation.ts";
import { plainText } from "../../../shared/document/plain-text.ts";
import { languages, otherLanguage, type Language } from "../../../shared/language/language.ts";
import type { Connection } from "./connection.ts";
import { bodyOf } from "./recent-texts.ts";
import type { Repositories } from "./repositories.ts";
import type { Saved } from "./rows.ts";

/** The name of a revision that could not be read as it was when somebody went on writing. */
const asFound = "As it was found";

const wordsOf = (block: Block) => ({ block: block.id, text: plainText([block]) });

/**
 * Saves of a session's parts. Each is one transaction that writes the thing, its revision, its words
 * in the index and the session's summary; a failure leaves all of them as they were.
 */
export function saving(connection: Connection, repositories: Repositories) {
  const { curriculum, sessions, documents, decks, revisions, reviews, summaries, search } =
    repositories;

  const sourceLanguage = (): Language => curriculum.get()?.sourceLanguage ?? "en";

  function textOf(session: string, language: Language): ContentDocument {
    return documents.get(session, language)?.document ?? { language, blocks: [] };
  }

  /** Keeps for good what a newer version wrote and this one is about to write over. */
  function keepOriginal(session: string, language: Language) {
    const found = documents.unsound(session, language);
    if (found)
      revisions.keep(
        { session, kind: `text-${language}` },
        found,
        JSON.stringify(found.content),
        asFound,
      );
  }

  function deriveSession(session: Session) {
    summaries.setSession(session);
    for (const language of languages) {
      search.indexTitle(session.id, language, session.title[language]);
    }
  }

  function deriveText(session: string, { language, blocks }: ContentDocument) {
    const words = search.indexBlocks(session, language, blocks.map(wordsOf));
    summaries.setWords(session, language, words);
  }

  /** The same where only some blocks are others than they were. */
  function deriveChanges(session: string, before: ContentDocument, after: ContentDocument) {
    const untouched = new Set(before.blocks);
    const gone = new Set(before.blocks.map(({ id }) => id));
    for (const { id } of after.blocks) gone.delete(id);
    const changed = [
      ...Array.from(gone, (block) => ({ block, text: "" })),
      ...after.blocks.filter((block) => !untouched.has(block)).map(wordsOf),
    ];
    const words = search.changeBlocks(session, after.language, changed);
    summaries.setWords(session, after.language, words);
  }

  function deriveTranslation(session: string, document: ContentDocument) {
    const other = textOf(session, otherLanguage(document.language));
    const texts =
      document.language === "en" ? { en: document, bn: other } : { en: other, bn: document };
    summaries.setTranslation(session, texts, sourceLanguage());
  }

  /** Keeps the blocks that turn stale now as their translations know them. */
  function keepFormerBlocks(session: string, source: ContentDocument, until: string) {
    if (source.language !== sourceLanguage()) return;
    const translation = textOf(session, otherLanguage(source.language)).blocks;
    const stale = new Set(compareTranslations(source.blocks, translation).stale);
    if (stale.size === 0) return;
    const bases = new Map(translation.map(({ id, basis }) => [id, basis]));
    for (const block of textOf(session, source.language).blocks) {
      const basis = stale.has(block.id) ? fingerprintOf(block) : "";
      if (basis && bases.get(block.id) === basis) {
        reviews.keepBlock(session, { basis, block, until });
      }
    }
  }

  function derive({ session, texts, deck }: Omit<SessionContent, "review">) {
    deriveSession(session);
    for (const language of languages) deriveText(session.id, texts[language]);
    summaries.setTranslation(session.id, texts, sourceLanguage());
    summaries.setDeck(session.id, deck);
  }

  return {
    /** Adds a session with its texts and deck at the end of its module; all at version 1. */
    add: (content: SessionContent, savedAt: string): void =>
      connection.transaction(() => {
        const { session, texts, deck, review } = content;
        const first = { version: 1, savedAt };
        sessions.add(session, savedAt);
        revisions.add({ session: session.id, kind: "session" }, first, JSON.stringify(session));
        for (const language of languages) {
          documents.add(session.id, texts[language], savedAt);
          revisions.add(
            { session: session.id, kind: `text-${language}` },
            first,
            bodyOf(texts[language]),
          );
        }
        decks.add(session.id, deck, savedAt);
        reviews.add(session.id, review);
        revisions.add({ session: session.id, kind: "deck" }, first, JSON.stringify(deck));
        derive(content);
      }),
    session: (session: Session, version: number, savedAt: string): Saved =>
      connection.transaction(() => {
        const saved = sessions.save(session, version, savedAt);
        revisions.add({ session: session.id, kind: "session" }, saved, JSON.stringify(session));
        deriveSession(session);
        return saved;
      }),
    document: (
      session: string,
      document: ContentDocument,
      version: number,
      savedAt: string,
    ): Saved =>
      connection.transaction(() => {
        keepOriginal(session, document.language);
        keepFormerBlocks(session, document, savedAt);
        const before = textOf(session, document.language);
        const saved = documents.save(session, document, version, savedAt);
        revisions.add({ session, kind: `text-${document.language}` }, saved, bodyOf(document));
        deriveChanges(session, before, document);
        deriveTranslation(session, document);
        return saved;
      }),
    deck: (session: string, deck: Deck, version: number, savedAt: string): Saved =>
      connection.transaction(() => {
        const saved = decks.save(session, deck, version, savedAt);
        revisions.add({ session, kind: "deck" }, saved, JSON.stringify(deck));
        summaries.setDeck(session, deck);
        return saved;
      }),
    /** Works out the index and the summaries of every session afresh. */
    deriveAll: (): void =>
      connection.transaction(() => {
        for (const { session } of sessions.all()) {
          const texts = { en: textOf(session.id, "en"), bn: textOf(session.id, "bn") };
          derive({ session, texts, deck: decks.get(session.id)?.deck ?? { slides: [] } });
        }
      }),
  };
}
