import { textIn, type Bilingual } from "../../language/bilingual.ts";
import { longDate } from "../../language/dates.ts";
import { otherLanguage, type Language } from "../../language/language.ts";
import type { BookModel, BookPart } from "../book/model.ts";
import { composeIssuer, withEdges } from "../frame.ts";
import { label } from "../labels.ts";
import type { SessionSource } from "../source.ts";
import type { MapSource } from "./source.ts";
import { mapPaperWords } from "./words.ts";

type MapFrame = {
  readonly kind: "map" | "insert";
  readonly title: Bilingual;
  /** What stands under the institute: the course with its size, or the curriculum. */
  readonly context: string;
  /** The course's code; empty where the paper is of all. */
  readonly code: string;
  readonly parts: readonly BookPart[];
};

/** Masthead, title and running lines of a paper of the map, around its parts. */
export function mapFrame(
  { institute }: Pick<SessionSource, "institute">,
  { asOf }: MapSource,
  { kind, title: both, context, code, parts }: MapFrame,
  language: Language,
): BookModel {
  const name = mapPaperWords[language][kind];
  const title = textIn(both, language);
  const subtitle = both[otherLanguage(language)];
  return {
    kind: "book",
    language,
    masthead: { ...composeIssuer({ institute }, language), context, kind: name, code },
    title,
    subtitle: subtitle === title ? "" : subtitle,
    cover: null,
    contents: null,
    parts,
    running: withEdges(
      {
        code,
        title,
        right: textIn(institute.shortName, language),
        footerLeft: [name, code].filter(Boolean).join(" · "),
        footerCentre: mapPaperWords[language].asOf(longDate(asOf, language)),
        page: { before: label("page", language), between: label("pageOf", language) },
      },
      institute,
      language,
    ),
  };
}
