import type { LetterModel } from "../../../../shared/composition/timetable/letter.ts";
import { letterWords } from "../../../../shared/composition/timetable/letter-words.ts";
import { columns } from "./design.ts";
import { element, value, type Element } from "./element.ts";
import { flow } from "./flow.ts";
import { packDocument, portrait, type DocxSection } from "./pack.ts";
import { paragraphOf, settingOf, styledRuns, wordsParagraph } from "./paragraph.ts";
import type { ParagraphStyleId } from "./paragraph-styles.ts";
import { wordsToRuns } from "./runs.ts";
import { sharesOf, tableOf } from "./table.ts";
import { newWriter, type DocxContext, type Writer } from "./writer.ts";

const centred = () => value("w:jc", "center");
const atRight = () => value("w:jc", "right");
const bare = () => [paragraphOf("TSHairline", [])];

const lineOf = (style: ParagraphStyleId, words: string, writer: Writer, ...rest: Element[]) =>
  paragraphOf(style, wordsToRuns(words, settingOf(style), writer), ...rest);

/** Memo number at the left, the dates at the right, one under the other. */
function memoAndDates({ memo, dates, language }: LetterModel, writer: Writer): Element {
  const { date } = letterWords[language].labels;
  const dated = dates.map((each, index) => (index === 0 ? `${date}: ${each}` : each));
  const left = { children: [wordsParagraph("TSTableText", `${memo}: ………………………`, writer)] };
  const right = { children: dated.map((each) => lineOf("TSTableText", each, writer, atRight())) };
  return tableOf({
    style: "TSLayout",
    grid: sharesOf(columns.all, [50, 50]),
    rows: [{ cells: [left, right] }],
  });
}

function sessionsTable({ table }: LetterModel, writer: Writer): Element {
  const cells = (texts: readonly string[], style: "TSTableHead" | "TSTableText") =>
    texts.map((text) => ({ children: [wordsParagraph(style, text, writer)] }));
  return tableOf({
    style: "TSTable",
    grid: sharesOf(columns.all, [36, 24, 17, 23]),
    rows: [
      { cells: cells(table.head, "TSTableHead"), header: true },
      ...table.rows.map((row) => ({ cells: cells(row, "TSTableText") })),
    ],
    firstRow: true,
    firstColumn: true,
  });
}

function subjectOf({ subject, language }: LetterModel, writer: Writer): Element {
  const label = `${letterWords[language].labels.subject}: `;
  return paragraphOf("BodyText", [
    ...styledRuns("BodyText", "Strong", label, writer),
    ...styledRuns("BodyText", "Strong", subject, writer),
  ]);
}

/** Keeps a line on the page of the one after it: a signature never stands alone. */
const kept = () => element("w:keepNext");
const right = element("w:ind", { "w:left": Math.round(columns.all * 0.55) });

function letterSection(model: LetterModel, writer: Writer): DocxSection {
  writer.language = model.language;
  const body = (words: string) => wordsParagraph("BodyText", words, writer);
  const { enclosures } = model;
  const children = flow([
    lineOf("TSInstitute", model.institute, writer, centred()),
    ...(model.address ? [lineOf("TSContext", model.address, writer, centred())] : []),
    body(""),
    memoAndDates(model, writer),
    body(""),
    ...model.to.map((line) => wordsParagraph("TSTableText", line, writer)),
    body(""),
    subjectOf(model, writer),
    ...[model.salutation, ...model.opening].map(body),
    sessionsTable(model, writer),
    ...[...model.closing, ""].map((line) => lineOf("BodyText", line, writer, kept())),
    lineOf("BodyText", model.farewell, writer, kept(), right),
    lineOf("BodyText", "", writer, kept()),
    ...model.signature.map((line) => lineOf("TSTableText", line, writer, kept(), right)),
    body(""),
    paragraphOf("TSTableText", styledRuns("TSTableText", "Strong", `${enclosures.label}:`, writer)),
    ...enclosures.items.map((item) => wordsParagraph("TSTableText", `– ${item}`, writer)),
  ]);
  return { page: portrait, firstHeader: null, header: bare(), footer: bare(), children };
}

/** An official letter as a Word document, A4: in both languages a letter in each, on pages of their own. */
export async function letterToDocx(
  models: readonly [LetterModel, ...LetterModel[]],
  context: DocxContext,
): Promise<Uint8Array> {
  const [{ language, subject: title, institute: creator }] = models;
  const writer = newWriter(language, context, "plain");
  const sections = models.map((model) => letterSection(model, writer));
  const bilingual = models.length > 1;
  return packDocument(sections, writer, { ...context, title, creator, language, bilingual });
}
