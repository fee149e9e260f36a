import { insertDiagram } from "../../../shared/document/commands/insert-diagram.ts";
import { insertExerciseLines } from "../../../shared/document/commands/insert-exercise-lines.ts";
import { insertPageBreak } from "../../../shared/document/commands/insert-page-break.ts";
import { insertTable } from "../../../shared/document/commands/insert-table.ts";
import { setCallout } from "../../../shared/document/commands/set-callout.ts";
import { toggleList } from "../../../shared/document/commands/toggle-list.ts";
import { toggleQuote } from "../../../shared/document/commands/toggle-quote.ts";
import { turnInto } from "../../../shared/document/commands/turn-into.ts";
import { calloutKinds } from "../../../shared/document/nodes/callout.ts";
import { inDigits, toAsciiDigits } from "../../../shared/language/digits.ts";
import { languages, type Language } from "../../../shared/language/language.ts";
import { diagramKinds, firstData } from "../diagram/first-data.ts";
import type { StudioEditor } from "../studio-editor.ts";
import { editorWords } from "../words.ts";
import { matching } from "./match.ts";
import { offerWords } from "./words.ts";

/** Something that can be set where the caret is. */
export type OfferedCommand = {
  readonly id: string;
  readonly names: Readonly<Record<Language, string>>;
  /** Other words that it is found by. */
  readonly also?: string;
  /** Stands among paragraphs only, not in a cell. */
  readonly isBlock: boolean;
  readonly run: (editor: StudioEditor, language: Language) => void;
};

const named = (nameIn: (language: Language) => string): OfferedCommand["names"] => ({
  en: nameIn("en"),
  bn: nameIn("bn"),
});
const word = (
  key:
    | "paragraph"
    | "bulletedList"
    | "numberedList"
    | "quote"
    | "exerciseLines"
    | "pageBreak"
    | "footnote"
    | "reference"
    | "fact"
    | "link"
    | "image",
) => named((language) => editorWords[language][key]);

const levels = [1, 2, 3, 4] as const;

const commands: readonly OfferedCommand[] = [
  {
    id: "paragraph",
    names: word("paragraph"),
    also: "text",
    isBlock: true,
    run: (editor) => turnInto(editor, "paragraph"),
  },
  ...levels.map((level): OfferedCommand => ({
    id: `heading-${level}`,
    names: named((language) => offerWords[language].heading(inDigits(level, language))),
    also: `h${level} title`,
    isBlock: true,
    run: (editor) => turnInto(editor, level),
  })),
  {
    id: "bulleted",
    names: word("bulletedList"),
    also: "points",
    isBlock: false,
    run: (editor) => toggleList(editor, "bulleted"),
  },
  {
    id: "numbered",
    names: word("numberedList"),
    also: "ordered",
    isBlock: false,
    run: (editor) => toggleList(editor, "numbered"),
  },
  tableOf(3, 3),
  {
    id: "image",
    names: word("image"),
    also: "image photo",
    isBlock: true,
    run: (editor) => editor.caretForm.set("picture"),
  },
  ...calloutKinds.map((kind): OfferedCommand => ({
    id: kind,
    names: named((language) => editorWords[language].callouts[kind]),
    also: "callout box বিশেষ অংশ",
    isBlock: true,
    run: (editor) => setCallout(editor, kind),
  })),
  { id: "quote", names: word("quote"), isBlock: true, run: toggleQuote },
  {
    id: "lines",
    names: word("exerciseLines"),
    also: "exercise answer",
    isBlock: true,
    run: (editor) => insertExerciseLines(editor),
  },
  { id: "page-break", names: word("pageBreak"), isBlock: true, run: insertPageBreak },
  {
    id: "fact",
    names: word("fact"),
    also: "#",
    isBlock: false,
    run: (editor) => editor.insertText("#"),
  },
  {
    id: "reference",
    names: word("reference"),
    also: "[[ slide session handout স্লাইড সেশন হ্যান্ডআউট",
    isBlock: false,
    run: (editor) => editor.insertText("[["),
  },
  {
    id: "footnote",
    names: word("footnote"),
    also: "note",
    isBlock: false,
    run: (editor) => editor.caretForm.set("footnote"),
  },
  {
    id: "link",
    names: word("link"),
    also: "web address",
    isBlock: false,
    run: (editor) => editor.caretForm.set("link"),
  },
  ...diagramKinds.map((kind): OfferedCommand => ({
    id: kind,
    names: named((language) => editorWords[language].diagrams[kind]),
    also: "diagram রেখাচিত্র",
    isBlock: true,
    run: (editor, language) => insertDiagram(editor, firstData(kind, language)),
  })),
];

function tableOf(rows: number, columns: number): OfferedCommand {
  const names = named((language) =>
    offerWords[language].table(inDigits(rows, language), inDigits(columns, language)),
  );
  return { id: "table", names, isBlock: true, run: (editor) => insertTable(editor, rows, columns) };
}

/** A table of the size that a query names, as in 4x5, within what fits a page. */
function tableNamed(query: string): OfferedCommand | undefined {
  const [, rows, columns] = /(\d{1,2})\s*[x×*]\s*(\d{1,2})/.exec(toAsciiDigits(query)) ?? [];
  const size = [Number(rows), Number(columns)] as const;
  const fits = size[0] >= 1 && size[0] <= 50 && size[1] >= 1 && size[1] <= 12;
  return fits ? tableOf(...size) : undefined;
}

/** What a query after / offers, by its names in both languages; in a cell only what a cell holds. */
export function offeredCommands(query: string, isInCell: boolean): readonly OfferedCommand[] {
  const table = isInCell ? undefined : tableNamed(query);
  if (table) return [table];
  const fitting = commands.filter(({ isBlock }) => !(isInCell && isBlock));
  return matching(fitting, query, ({ names, also = "" }) =>
    [...languages.map((language) => names[language]), also].join(" "),
  );
}
