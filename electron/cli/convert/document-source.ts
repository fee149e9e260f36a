import type { SessionSource } from "../../../shared/composition/source.ts";
import { emptySession } from "../../../shared/curriculum/empty-session.ts";
import { openProfile } from "../../../shared/curriculum/institute.ts";
import { usualTemplate } from "../../../shared/deck/templates/own-template.ts";
import type { ContentDocument } from "../../../shared/document/nodes/block.ts";
import { bilingual } from "../../../shared/language/bilingual.ts";
import { deckOf } from "./document-deck.ts";

const empty = bilingual();

/** A text as a session of its own, without a curriculum around it: what a deck is laid out from. */
export function documentSource(document: ContentDocument, title: string): SessionSource {
  const { language } = document;
  const named = language === "en" ? bilingual(title) : bilingual("", title);
  const id = "text";
  const module = { id, title: empty, purpose: empty, placeable: true, topics: [], number: "" };
  const source: SessionSource = {
    session: emptySession(id, id, named),
    texts: {
      en: language === "en" ? document : { language: "en", blocks: [] },
      bn: language === "bn" ? document : { language: "bn", blocks: [] },
    },
    deck: { slides: [] },
    curriculum: {
      id,
      title: named,
      shortTitle: named,
      code: empty,
      sourceLanguage: language,
      objective: empty,
      specificObjectives: [],
      outcomes: [],
      howToUse: empty,
      factsAsOf: new Date().toISOString().slice(0, 10),
    },
    institute: { name: empty, shortName: empty, subtitle: empty, ...openProfile },
    template: usualTemplate,
    module,
    number: "",
    course: null,
    placement: null,
    facts: [],
    glossary: [],
    sessions: new Map(),
  };
  return { ...source, deck: deckOf(source) };
}
