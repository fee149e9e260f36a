import { textIn } from "../../language/bilingual.ts";
import { longDate } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { weeksOf } from "../../planning/timetable/calendar.ts";
import type { BookModel, BookPart } from "../book/model.ts";
import { composeIssuer, withEdges } from "../frame.ts";
import { label } from "../labels.ts";
import { runName } from "./held.ts";
import type { TimetablePaperSource } from "./source.ts";
import { weekTable } from "./week.ts";
import { timetablePaperWords } from "./words.ts";

const newPage: BookPart = {
  kind: "block",
  block: { type: "page-break", children: [{ text: "" }] },
};

/** The timetable of a run as it will print, in one language: a table a week, A4 across. */
export function composeTimetable(
  source: TimetablePaperSource,
  asOf: string,
  language: Language,
): BookModel {
  const { run, course, institute } = source;
  const words = timetablePaperWords[language];
  const title = course?.title ?? run.title;
  const name = runName(source, language);
  const shown = textIn(title, language);
  return {
    kind: "book",
    across: true,
    language,
    masthead: {
      ...composeIssuer({ institute }, language),
      context: `${longDate(run.firstDate, language)} – ${longDate(run.lastDate, language)}`,
      kind: words.timetable,
      code: name,
    },
    title: shown,
    subtitle: "",
    cover: null,
    contents: null,
    parts: weeksOf(run)
      .map((week, index) => weekTable(source, week, index, language))
      .filter((parts) => parts.length > 0)
      .flatMap((parts, index) => (index === 0 ? parts : [newPage, ...parts])),
    running: withEdges(
      {
        code: name,
        title: shown,
        right: textIn(institute.shortName, language),
        footerLeft: [words.timetable, name].filter(Boolean).join(" · "),
        footerCentre: words.asOf(longDate(asOf, language)),
        page: { before: label("page", language), between: label("pageOf", language) },
      },
      institute,
      language,
    ),
  };
}
