import { textIn, type Bilingual } from "../../language/bilingual.ts";
import { longDate } from "../../language/dates.ts";
import { inDigits } from "../../language/digits.ts";
import { otherLanguage, type Language } from "../../language/language.ts";
import type { BookModel, BookPart } from "../book/model.ts";
import { composeIssuer, withEdges } from "../frame.ts";
import { label } from "../labels.ts";
import type { EvaluationSource } from "./source.ts";
import { evaluationWord, type EvaluationLabel } from "./words.ts";

/** "3 to 14 March 2026" is left to the reader: both dates are written in full. */
export const datesPhrase = ({ run }: EvaluationSource, language: Language): string =>
  `${longDate(run.firstDate, language)} – ${longDate(run.lastDate, language)}`;

/** The course and the run: "Foundation Training Course · 76th batch". */
export function runPhrase({ run, course }: EvaluationSource, language: Language): string {
  const about = course ? textIn(course.title, language) : "";
  return [about, textIn(run.title, language)].filter(Boolean).join(" · ");
}

type Frame = {
  readonly kind: EvaluationLabel;
  readonly title: Bilingual;
  /** At the right of the masthead, large: the version of a paper. */
  readonly code: string;
  /** At the middle of the foot. */
  readonly foot: string;
  readonly parts: readonly BookPart[];
};

/** Masthead, title and running lines of a paper of a run, around its parts. */
export function paperFrame(source: EvaluationSource, frame: Frame, language: Language): BookModel {
  const { institute } = source;
  const kind = evaluationWord(frame.kind, language);
  const title = textIn(frame.title, language);
  const subtitle = frame.title[otherLanguage(language)];
  return {
    kind: "book",
    language,
    masthead: {
      ...composeIssuer(source, language),
      context: runPhrase(source, language),
      kind,
      code: frame.code,
    },
    title,
    subtitle: subtitle === title ? "" : subtitle,
    cover: null,
    contents: null,
    parts: frame.parts,
    running: withEdges(
      {
        code: kind,
        title,
        right: [textIn(institute.shortName, language), source.course?.code ?? ""]
          .filter(Boolean)
          .join(" · "),
        footerLeft: [kind, inDigits(frame.code, language)].filter(Boolean).join(" · "),
        footerCentre: frame.foot,
        page: { before: label("page", language), between: label("pageOf", language) },
      },
      institute,
      language,
    ),
  };
}
