import type { Inline } from "../document/nodes/inline.ts";
import type { Table, TableCell } from "../document/nodes/table.ts";
import { textIn, type Bilingual } from "../language/bilingual.ts";
import { longDate } from "../language/dates.ts";
import { inDigits } from "../language/digits.ts";
import { otherLanguage, type Language } from "../language/language.ts";
import type { BookModel, BookPart } from "./book/model.ts";
import { composeIssuer, courseName, withEdges } from "./frame.ts";
import { label } from "./labels.ts";
import { minutesPhrase } from "./phrases.ts";
import type { SessionSource } from "./source.ts";

/** A document of a pack: what it is called, and its address from the contents list. */
export type PackedDocument = { readonly name: Bilingual; readonly address: string };

/** A session of a pack with its documents. */
export type PackedSession = {
  readonly source: SessionSource;
  readonly documents: readonly PackedDocument[];
};

/** What a pack holds: modules in their order, and what is of several sessions. */
export type PackedModule = {
  readonly number: string;
  readonly title: Bilingual;
  readonly sessions: readonly PackedSession[];
};
export type PackContents = {
  readonly modules: readonly PackedModule[];
  readonly whole: readonly PackedDocument[];
};

const cell = (...lines: Inline[][]): TableCell => ({
  type: "table-cell",
  children: lines.map((children) => ({ type: "paragraph", children })),
});

/** A line for each document, which opens it. */
const links = (documents: readonly PackedDocument[], language: Language): Inline[][] =>
  documents.map(({ name, address }) => [
    { text: "" },
    { type: "link", url: address, children: [{ text: textIn(name, language) }] },
    { text: "" },
  ]);

function row({ source, documents }: PackedSession, language: Language): Table["children"][number] {
  const { session, placement, number } = source;
  const title = `${inDigits(number, language)}  ${textIn(session.title, language)}`;
  const lesson = placement?.lesson
    ? `${label("lesson", language)} ${inDigits(placement.lesson, language)}`
    : "";
  const minutes = minutesPhrase(placement?.minutes ?? session.minutes, language);
  return {
    type: "table-row",
    children: [
      cell([{ text: title, bold: true }]),
      cell([{ text: [lesson, minutes].filter(Boolean).join(" · ") }]),
      cell(...links(documents, language)),
    ],
  };
}

function table(sessions: readonly PackedSession[], language: Language): BookPart {
  const head = (["session", "slot", "documents"] as const).map((key) =>
    cell([{ text: label(key, language) }]),
  );
  const block: Table = {
    type: "table",
    caption: "",
    headerRow: true,
    headerColumn: false,
    columns: [36, 20, 44],
    children: [
      { type: "table-row", children: head },
      ...sessions.map((each) => row(each, language)),
    ],
  };
  return { kind: "figure", label: "", caption: "", block };
}

const chapter = (number: string, title: string, other = ""): BookPart => ({
  kind: "chapter",
  number,
  title,
  other: other === title ? "" : other,
  onNewPage: false,
});

function modulePart({ number, title, sessions }: PackedModule, language: Language): BookPart[] {
  const words = textIn(title, language);
  return [
    chapter(inDigits(number, language), words, title[otherLanguage(language)]),
    table(sessions, language),
  ];
}

/** The contents list of a pack in one language: its modules, their sessions and every document. */
export function composePackContents(
  { modules, whole }: PackContents,
  first: SessionSource,
  language: Language,
): BookModel {
  const { course, curriculum, institute } = first;
  const named = course?.title ?? curriculum.title;
  const title = textIn(named, language);
  const subtitle = named[otherLanguage(language)];
  const name = textIn(institute.name, language);
  const code = course?.code ?? textIn(curriculum.code, language);
  const kind = label("coursePack", language);
  const facts = `${label("factsAsOf", language)} ${longDate(curriculum.factsAsOf, language)}`;
  const books: readonly BookPart[] = whole.length
    ? [
        chapter("", label("allSessions", language)),
        ...links(whole, language).map((children): BookPart => ({
          kind: "block",
          block: { type: "paragraph", children },
        })),
      ]
    : [];
  return {
    kind: "book",
    language,
    masthead: {
      ...composeIssuer(first, language),
      context: courseName(first, language),
      kind,
      code,
    },
    title,
    subtitle: subtitle === title ? "" : subtitle,
    cover: null,
    contents: null,
    parts: [...books, ...modules.flatMap((module) => modulePart(module, language))],
    running: withEdges(
      {
        code,
        title,
        right: textIn(institute.shortName, language) || name,
        footerLeft: `${code} · ${kind}`,
        footerCentre: facts,
        page: { before: label("page", language), between: label("pageOf", language) },
      },
      institute,
      language,
    ),
  };
}
