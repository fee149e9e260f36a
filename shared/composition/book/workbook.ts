import { textIn } from "../../language/bilingual.ts";
import type { Language } from "../../language/language.ts";
import { composeParts } from "../handout-parts.ts";
import { label } from "../labels.ts";
import { composeOutcomes } from "../outcomes.ts";
import type { HandoutPart } from "../model.ts";
import type { SessionSource } from "../source.ts";
import { byModule } from "./guide.ts";
import type { BookModel, BookPart } from "./model.ts";
import { bookOf, isLongBook, type BookSources } from "./scope.ts";
import { rowOf, sessionHead } from "./session-guide.ts";

const linesForNotes = 8;

const isWork = (part: HandoutPart) =>
  (part.kind === "callout" && ["activity", "case"].includes(part.callout.kind)) ||
  (part.kind === "block" && part.block.type === "exercise-lines");

/** What participants do and keep of a session: outcomes, cases, exercises, points, room for notes. */
function composeSession(source: SessionSource, language: Language): readonly BookPart[] {
  const { session } = source;
  const outcomes = composeOutcomes(source, language);
  const points = session.keyMessages.map((text) => textIn(text, language)).filter(Boolean);
  return [
    sessionHead(source, language),
    ...(outcomes.items.length ? [{ kind: "outcomes", outcomes } as const] : []),
    ...composeParts(source, language, "handout").filter(isWork),
    ...(points.length
      ? [{ kind: "remember", label: label("remember", language), points } as const]
      : []),
    ...rowOf(label("myNotes", language), [label("myNotesWords", language)]),
    { kind: "writing", lines: linesForNotes },
  ];
}

/** The participant's workbook: the work of each session, without the text of the handouts. */
export function composeWorkbook(sources: BookSources, language: Language): BookModel {
  const isLong = isLongBook("workbook", sources.length);
  const compose = (source: SessionSource) => composeSession(source, language);
  const parts = isLong ? byModule(sources, language, compose) : compose(sources[0]);
  return bookOf(sources, { kind: "workbook", language, isLong, parts });
}
