import type { textBookKinds } from "../../contract/export-choices.ts";
import type { BookKind } from "../../contract/export.ts";
import type { Bilingual } from "../../language/bilingual.ts";
import type { Language } from "../../language/language.ts";
import { composeGuide } from "./guide.ts";
import { composeGuideline } from "./guideline.ts";
import type { BookModel } from "./model.ts";
import { scopeTitle, type BookSources } from "./scope.ts";
import { composeAnswers, composeTest } from "./tests.ts";
import { composeWorkbook } from "./workbook.ts";

export type TextBookKind = (typeof textBookKinds)[number];

const composers: Readonly<
  Record<TextBookKind, (sources: BookSources, language: Language) => BookModel>
> = {
  guideline: composeGuideline,
  guide: composeGuide,
  workbook: composeWorkbook,
  test: composeTest,
  answers: composeAnswers,
};

/** Whether a book of so many sessions has a cover and contents with page numbers. */
export { isLongBook } from "./scope.ts";

/** What sessions become together, in one language. */
export const composeBook = (
  kind: TextBookKind,
  sources: BookSources,
  language: Language,
): BookModel => composers[kind](sources, language);

/** The title of a book of these sessions, as a file is named by it. */
export const bookName = (kind: BookKind, sources: BookSources): Bilingual =>
  scopeTitle(sources, kind, "short");
