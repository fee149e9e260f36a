import { label } from "../../../../shared/composition/labels.ts";
import type { PlanModel, PlanStep, PlanText } from "../../../../shared/composition/model.ts";
import { toAsciiDigits } from "../../../../shared/language/digits.ts";
import {
  emptyCell,
  minutesCell,
  textCell,
  timeCell,
  type Cell,
  type CellSetting,
  type Row,
  type Sheet,
} from "./workbook.ts";
import { writeWorkbook } from "./write-workbook.ts";

const head: CellSetting = { bold: true, fill: "tint", line: "strong", wrap: true };
const body: CellSetting = { line: "thin", wrap: true };
const centre: CellSetting = { ...body, align: "centre" };
const foot: CellSetting = { bold: true, fill: "tint", wrap: true };

/** The first language, and under it the second. */
const words = ({ first, second }: PlanText): string => [first, second].filter(Boolean).join("\n");

/** Minutes as a number to count with; as words where they are none. */
function minutes(text: string, setting: CellSetting): Cell {
  const number = Number(toAsciiDigits(text));
  return text.trim() && Number.isFinite(number)
    ? minutesCell(number, setting)
    : textCell(text, setting);
}

/** "11:08" as a time of day; as words where it is none. */
function time(text: string, setting: CellSetting): Cell {
  const [, hours, rest] = /^(\d{1,2}):(\d{2})$/.exec(toAsciiDigits(text)) ?? [];
  return hours && rest
    ? timeCell(Number(hours) * 60 + Number(rest), setting)
    : textCell(text, setting);
}

type Column = {
  readonly name: string;
  /** Characters. */
  readonly width: number;
  readonly cell: (step: PlanStep) => Cell;
};

function columnsOf({ form, heads }: PlanModel): readonly Column[] {
  const text = (
    key: Exclude<keyof PlanStep, "number" | "start" | "end" | "minutes" | "method" | "title">,
    width: number,
  ): Column => ({
    name: words(heads[key]),
    width,
    cell: (step) => textCell(words(step[key]), body),
  });
  const topic: Column = {
    name: words(heads.topic),
    width: form === "full" ? 20 : 26,
    cell: ({ title }) => textCell(words(title), { ...body, bold: true }),
  };
  const first: readonly Column[] = [
    { name: words(heads.number), width: 6, cell: ({ number }) => textCell(number, body) },
    { name: words(heads.time), width: 9, cell: ({ start }) => time(start, centre) },
    { name: "", width: 9, cell: ({ end }) => time(end, centre) },
    { name: words(heads.minutes), width: 9, cell: (step) => minutes(step.minutes, centre) },
    topic,
    text("content", form === "full" ? 24 : 44),
    { name: words(heads.method), width: 10, cell: ({ method }) => textCell(method, body) },
  ];
  if (form === "plain") return [...first, text("materials", 24)];
  return [
    ...first,
    text("facilitatorDoes", 26),
    text("participantsDo", 24),
    text("materials", 16),
    text("references", 14),
    text("responsible", 14),
    text("assessment", 16),
  ];
}

/** Start and end stand under one head. */
function headRow(columns: readonly Column[]): Row {
  const cells = columns.flatMap(({ name }, index) => {
    if (index === 2) return [];
    return [textCell(name, index === 1 ? { ...head, columns: 2 } : head)];
  });
  return { cells };
}

function totalRow({ total }: PlanModel, columns: readonly Column[]): Row {
  const rest = { ...foot, columns: columns.length - 4 };
  return {
    cells: [
      emptyCell(foot),
      emptyCell(foot),
      time(total.end, { ...foot, align: "centre" }),
      minutes(total.minutes, { ...foot, align: "centre" }),
      textCell(words(total.words), rest),
    ],
  };
}

function stepsSheet(model: PlanModel): Sheet {
  const columns = columnsOf(model);
  const steps = model.steps.map((step): Row => ({ cells: columns.map(({ cell }) => cell(step)) }));
  const widths = columns.map(({ width }) => width);
  const rows = [headRow(columns), ...steps, totalRow(model, columns)];
  return {
    name: label("plan", model.language),
    widths,
    headerRows: 1,
    rows,
  };
}

/** What stands around the table on paper: whose session it is, what to cut and stretch, who signs. */
function detailsSheet(model: PlanModel): Sheet {
  const { masthead, title, header, ifShort, ifLong, notesAfter, signatures } = model;
  const pair = (key: string, value: string): Row => ({
    cells: [textCell(key, { ...body, bold: true }), textCell(value, body)],
  });
  const issuer = [masthead.institute, masthead.instituteSecond].filter(Boolean).join("\n");
  const kind = [masthead.kind, masthead.kindSecond].filter(Boolean).join(" · ");
  const widths = [28, 70];
  const rows = [
    { cells: [textCell(masthead.code, head), textCell(words(title), { ...head, size: 14 })] },
    pair(kind, issuer),
    ...header.map(({ key, value }) => pair(words(key), words(value))),
    pair(words(ifShort.label), words(ifShort.text)),
    pair(words(ifLong.label), words(ifLong.text)),
    pair(words(notesAfter.label), words(notesAfter.text)),
    ...signatures.map((role) => pair(words(role), "")),
  ];
  return {
    name: label("planDetails", model.language),
    widths,
    headerRows: 1,
    page: "portrait",
    rows,
  };
}

/** A session plan as a workbook: its steps with minutes to count with, and what stands around them. */
export const planToXlsx = (model: PlanModel, date: Date): Uint8Array =>
  writeWorkbook({
    title: `${model.masthead.code} ${model.title.first}`,
    creator: model.masthead.institute,
    language: model.language,
    date,
    sheets: [stepsSheet(model), detailsSheet(model)],
  });
