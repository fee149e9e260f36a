import { crossReferenceText } from "../../../shared/composition/references.ts";
import { voidChildren, type CrossReference } from "../../../shared/document/nodes/inline.ts";
import { bilingual, textIn, type Bilingual } from "../../../shared/language/bilingual.ts";
import type { Language } from "../../../shared/language/language.ts";
import type { Surroundings } from "../surroundings.ts";
import { matching } from "./match.ts";

export type Target = CrossReference["target"];

/** Something to refer to: what the text will say, and what it is called. */
export type OfferedReference = {
  readonly target: Target;
  readonly text: string;
  readonly title: string;
  readonly words: string;
};

/** The slides of this session, then every session and its handout, that a query finds. */
export function offeredReferences(
  { references }: Surroundings,
  query: string,
  language: Language,
): readonly OfferedReference[] {
  const { session, sessions, deck } = references;
  const offered = (target: Target, title: Bilingual): OfferedReference => {
    const element = { type: "cross-reference", target, children: voidChildren() } as const;
    const textOf = (each: Language) => crossReferenceText(element, references, each);
    return {
      target,
      text: textOf(language),
      title: textIn(title, language),
      words: [textOf("en"), textOf("bn"), title.en, title.bn].join(" "),
    };
  };
  const all = [
    ...deck.slides.map(({ id, body }) =>
      offered(
        { kind: "slide", session: session.id, slide: id },
        "title" in body ? body.title : (sessions.get(session.id)?.title ?? bilingual()),
      ),
    ),
    ...Array.from(sessions, ([id, { title }]) => offered({ kind: "session", session: id }, title)),
    ...Array.from(sessions, ([id, { title }]) => offered({ kind: "handout", session: id }, title)),
  ];
  return matching(all, query, ({ words }) => words);
}
