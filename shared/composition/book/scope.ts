import type { BookKind } from "../../contract/export.ts";
import { textIn, type Bilingual } from "../../language/bilingual.ts";
import { longDate } from "../../language/dates.ts";
import { inDigits } from "../../language/digits.ts";
import { otherLanguage, type Language } from "../../language/language.ts";
import { composeIssuer, withEdges } from "../frame.ts";
import { label, type LabelKey } from "../labels.ts";
import type { BookModel, BookPart } from "./model.ts";
import type { SessionSource } from "../source.ts";

/** The sessions of a book in their order; there is at least one. */
export type BookSources = readonly [SessionSource, ...SessionSource[]];

/** The curriculum's title for a book of all; its short one where room is short, as in a file's name. */
type Length = "full" | "short";

/** What a book is about: one session, the sessions of one module, of a course, or of the curriculum. */
export function scopeTitle(sources: BookSources, kind: BookKind, length: Length): Bilingual {
  const [first, ...rest] = sources;
  const { course, curriculum, module, session } = first;
  const whole = length === "full" ? curriculum.title : curriculum.shortTitle;
  const isModule = rest.every((each) => each.module.id === module.id);
  if (kind === "map") return curriculum.shortTitle;
  if (kind === "insert") return course?.title ?? whole;
  if (kind === "guideline") return isModule ? module.title : whole;
  if (rest.length === 0) return session.title;
  return isModule ? module.title : (course?.title ?? whole);
}

/** A guideline, and a guide or workbook of several sessions, has a cover and contents. */
export const isLongBook = (kind: BookKind, sessions: number): boolean =>
  kind === "guideline" || (sessions > 1 && (kind === "guide" || kind === "workbook"));

/** What each kind is called on paper. */
const labels = {
  guideline: "guideline",
  guide: "guide",
  workbook: "workbook",
  test: "testPaper",
  answers: "answerKey",
  map: "map",
  insert: "insert",
} as const satisfies Record<BookKind, LabelKey>;

type BookFrame = {
  readonly kind: BookKind;
  readonly language: Language;
  readonly isLong: boolean;
  readonly parts: readonly BookPart[];
};

/** A book's title, masthead or cover, contents, and running head and foot, around its parts. */
export function bookOf(sources: BookSources, frame: BookFrame): BookModel {
  const { kind, language, isLong, parts } = frame;
  const named = scopeTitle(sources, kind, "full");
  const [{ institute, curriculum, course, number }] = sources;
  const title = textIn(named, language);
  const subtitle = named[otherLanguage(language)];
  const issuer = composeIssuer({ institute }, language);
  const name = issuer.institute;
  const about = textIn(course?.title ?? curriculum.shortTitle, language);
  const facts = `${label("factsAsOf", language)} ${longDate(curriculum.factsAsOf, language)}`;
  const code = label(labels[kind], language);
  const isOne = sources.length === 1;
  return {
    kind: "book",
    language,
    masthead: {
      ...issuer,
      context: about,
      kind: code,
      code: isOne
        ? `${textIn(curriculum.code, language)} ${inDigits(number, language)}`.trim()
        : "",
    },
    title,
    subtitle: subtitle === title ? "" : subtitle,
    cover: isLong ? [code, about, name, issuer.address, facts].filter(Boolean) : null,
    contents: isLong ? label("contents", language) : null,
    parts,
    running: withEdges(
      {
        code,
        title,
        right: textIn(institute.shortName, language) || name,
        footerLeft: code,
        footerCentre: facts,
        page: { before: label("page", language), between: label("pageOf", language) },
      },
      institute,
      language,
    ),
  };
}
