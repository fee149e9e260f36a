import { elementAround } from "../../../shared/document/commands/find.ts";
import {
  insertCrossReference,
  insertFact,
} from "../../../shared/document/commands/insert-inline.ts";
import { assertNever } from "../../../shared/lib/assert-never.ts";
import { textIn } from "../../../shared/language/bilingual.ts";
import { otherLanguage, type Language } from "../../../shared/language/language.ts";
import type { StudioEditor } from "../studio-editor.ts";
import type { Surroundings } from "../surroundings.ts";
import { offeredCommands } from "./commands.ts";
import { offeredFacts } from "./facts.ts";
import { offeredReferences } from "./references.ts";
import type { Offer } from "./with-offers.ts";

/** A line of the menu. */
export type OfferEntry = {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly language: Language;
  readonly detailLanguage: Language;
  readonly run: (editor: StudioEditor, language: Language) => void;
};

/** More than anybody reads; typing on finds the others. */
const most = 60;

/** The lines of the menu that an offer opens, in the language of the text. */
export function offeredEntries(
  editor: StudioEditor,
  { kind, query }: Offer,
  surroundings: Surroundings,
  language: Language,
): readonly OfferEntry[] {
  switch (kind) {
    case "command":
      return commandEntries(editor, query, language);
    case "fact":
      return offeredFacts(surroundings.facts, query)
        .slice(0, most)
        .map((fact) => ({
          id: fact.id,
          name: textIn(fact.name, language),
          detail: textIn(fact.value, language),
          language,
          detailLanguage: language,
          run: (target) => insertFact(target, fact.id),
        }));
    case "reference":
      return offeredReferences(surroundings, query, language)
        .slice(0, most)
        .map(({ target: to, text, title }) => ({
          id: JSON.stringify(to),
          name: text,
          detail: title,
          language,
          detailLanguage: language,
          run: (target) => insertCrossReference(target, to),
        }));
    default:
      return assertNever(kind);
  }
}

function commandEntries(editor: StudioEditor, query: string, language: Language): OfferEntry[] {
  const isInCell = elementAround(editor, ["table-cell"]) !== undefined;
  return offeredCommands(query, isInCell).map(({ id, names, run }) => ({
    id,
    name: names[language],
    detail: names[otherLanguage(language)],
    language,
    detailLanguage: otherLanguage(language),
    run,
  }));
}
