import type { CrossReference, FactReference } from "../document/nodes/inline.ts";
import { textIn } from "../language/bilingual.ts";
import { inDigits } from "../language/digits.ts";
import type { Language } from "../language/language.ts";
import { label } from "./labels.ts";
import type { SessionSource } from "./source.ts";

/** What references are resolved against; a session that does not yet stand anywhere has none of it. */
export type ReferenceSource = Pick<SessionSource, "facts" | "sessions" | "addressOf"> & {
  readonly session: { readonly id: string };
  readonly deck: SessionSource["deck"];
};

/** A reference to something that is not there prints its id in brackets: visible, and never lost. */
const unknown = (id: string) => `[${id}]`;

/** The value of a fact in the language of the document. */
export function factText(
  { fact: id }: FactReference,
  facts: ReferenceSource["facts"],
  language: Language,
): string {
  const fact = facts.find((each) => each.id === id);
  return (fact && textIn(fact.value, language)) || unknown(id);
}

/** The words for a reference to another part: "Session 8.2", "Handout 8.2", "Slide 7". */
export function crossReferenceText(
  { target }: CrossReference,
  source: ReferenceSource,
  language: Language,
): string {
  const session = source.sessions.get(target.session);
  if (!session) return unknown(target.session);
  const number = inDigits(session.number, language);
  if (target.kind !== "slide") return `${label(target.kind, language)} ${number}`;
  if (target.session !== source.session.id) return `${label("slidesOf", language)} ${number}`;
  const position = source.deck.slides.findIndex((slide) => slide.id === target.slide);
  if (position < 0) return unknown(target.slide);
  return `${label("slide", language)} ${inDigits(position + 1, language)}`;
}
