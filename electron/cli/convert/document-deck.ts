import type { SessionSource } from "../../../shared/composition/source.ts";
import { draftText } from "../../../shared/deck/draft/draft-deck.ts";
import type { Deck } from "../../../shared/deck/deck.ts";
import type { Block } from "../../../shared/document/nodes/block.ts";
import { plainText } from "../../../shared/document/plain-text.ts";
import { bilingual } from "../../../shared/language/bilingual.ts";

/** The title of a text: its first heading of the first level, or what it is called otherwise. */
export function titleOf(blocks: readonly Block[], otherwise: string): string {
  const first = blocks.find((block) => block.type === "heading" && block.level === 1);
  return first ? plainText([first]) : otherwise;
}

/** A text's deck: its title, then the slides that drafting makes of it. */
export function deckOf(source: SessionSource): Deck {
  const text = bilingual();
  const title = { layout: "section", title: source.session.title, text } as const;
  const first = { id: "title", body: title, notes: bilingual(), minutes: null, hidden: false };
  return { slides: [first, ...draftText(source)] };
}
