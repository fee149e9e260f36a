import { toAsciiDigits } from "../language/digits.ts";
import { readAnswer } from "./answer-key.ts";
import { readCells } from "./cells.ts";
import type { Occasion, PaperVersion, Participant, Sheet, Test } from "./model.ts";
import { paperOf, versionFor, type PaperItem } from "./paper.ts";
import type { PasteFault } from "./pasted.ts";

export type PasteSetting = {
  readonly test: Test;
  readonly occasion: Occasion;
  readonly participants: readonly Participant[];
};
export type PastedAnswers = {
  readonly sheets: readonly Sheet[];
  readonly faults: readonly PasteFault[];
};

const plain = (text: string) =>
  toAsciiDigits(text.normalize("NFC")).trim().replace(/\s+/g, " ").toLowerCase();

/** Participants by code and by name. */
function finder(participants: readonly Participant[]) {
  const known = new Map<string, Participant>();
  for (const one of participants) if (one.name) known.set(plain(one.name), one);
  for (const one of participants) known.set(plain(one.code), one);
  return (text: string) => known.get(plain(text));
}

const versionIn = (text: string | undefined): PaperVersion | null => {
  const sign = text?.trim().toUpperCase();
  return sign === "A" || sign === "B" ? sign : null;
};

/** A row as it is meant: whose it is, which paper, and the answers with the column of the first. */
type Row = {
  readonly who: string | null;
  readonly version: PaperVersion | null;
  readonly answers: readonly string[];
  readonly from: number;
};

const isRun = (text: string, items: number) =>
  items > 1 && text.length === items && /^[\p{L}\p{M}\d.–-]+$/u.test(text);

/** A run of letters without separators as its answers: "ABCD" or "কখগঘ". */
const spreadRun = (text: string) => Array.from(text.normalize("NFC").replace(/\s+/g, ""));

type Layout = { readonly items: number; readonly hasVersions: boolean; readonly named: boolean };

function rowOf(cells: readonly string[], { items, hasVersions, named }: Layout): Row {
  const [first = "", second = ""] = cells;
  if (cells.length === 1 && isRun(first, items)) {
    return { who: null, version: null, answers: spreadRun(first), from: 1 };
  }
  const last = cells.at(-1) ?? "";
  if (items > 1 && cells.length <= 3 && isRun(last.replace(/\s+/g, ""), items)) {
    const version = cells.length === 3 ? versionIn(second) : null;
    return { who: first, version, answers: spreadRun(last), from: cells.length };
  }
  if (!named) return { who: null, version: null, answers: cells, from: 1 };
  const version = hasVersions && cells.length === items + 2 ? versionIn(second) : null;
  const from = version ? 2 : 1;
  return { who: first, version, answers: cells.slice(from), from: from + 1 };
}

/**
 * Whether rows begin with who it is: one is longer than the answers are, or all are shorter and most begin
 * with a participant, so that the first column of a table that lacks some is not read as answers.
 */
function isNamed(
  rows: readonly (readonly string[])[],
  items: number,
  isKnown: (text: string) => boolean,
): boolean {
  if (rows.some((cells) => cells.length > items)) return true;
  const [head, ...others] = rows.map(([first = ""]) => first);
  const firsts = head !== undefined && isKnown(head) ? [head, ...others] : others;
  return (
    rows.every((cells) => cells.length < items && cells.length > 1) &&
    new Set(firsts).size === firsts.length &&
    firsts.filter(isKnown).length > firsts.length / 2
  );
}

/** A head row names columns: it has no answers that could be read, and nobody by its first cell. */
function isHead(row: Row, isKnown: boolean): boolean {
  const read = row.answers.map(readAnswer);
  return !isKnown && row.answers.length > 0 && !read.some((each) => typeof each === "number");
}

/** The answers of a row in the test's own order; what cannot be read stays blank and is told. */
function answersOf(row: Row, paper: readonly PaperItem[], line: number, faults: PasteFault[]) {
  const answers: (number | null)[] = paper.map(() => null);
  if (row.answers.length < paper.length) {
    faults.push({ row: line, column: 0, text: row.who ?? "", problem: "too-few-cells" });
  }
  row.answers.forEach((text, place) => {
    const column = row.from + place;
    const item = paper[place];
    if (!item) {
      if (text) faults.push({ row: line, column, text, problem: "too-many-cells" });
      return;
    }
    const read = readAnswer(text);
    if (read === null) return;
    if (read === "unreadable") {
      faults.push({ row: line, column, text, problem: "unreadable" });
      return;
    }
    const option = item.options[read];
    if (option === undefined) {
      faults.push({ row: line, column, text, problem: "outside-options" });
      return;
    }
    answers[item.index] = option;
  });
  return answers;
}

/**
 * Reads answers pasted from a spreadsheet or a CSV file: a row a participant, first who it is (code or
 * name), with two papers perhaps which (A, B), then the letters or numbers in the order of that paper,
 * each in a cell or all in one. Where no row has a cell more than there are items and no column names the
 * participants, the rows are those of the participants in their order.
 * A head row is passed over. Nothing is guessed: what cannot be read is told and stays blank.
 */
export function readPastedAnswers(text: string, setting: PasteSetting): PastedAnswers {
  const { test, occasion, participants } = setting;
  const { rows, isCut } = readCells(text);
  const find = finder(participants);
  const faults: PasteFault[] = [];
  const sheets = new Map<string, Sheet>();
  const papers = { A: paperOf(test, "A"), B: paperOf(test, "B") } as const;
  const items = test.items.length;
  const named = isNamed(rows, items, (text) => find(text) !== undefined);
  let next = 0;
  rows.forEach((cells, index) => {
    const line = index + 1;
    const row = rowOf(cells, { items, hasVersions: test.versions > 1, named });
    const known = row.who === null ? undefined : find(row.who);
    if (index === 0 && isHead(row, known !== undefined)) return;
    const participant = row.who === null ? participants[next] : known;
    if (row.who === null) next += 1;
    if (!participant) {
      const problem = row.who === null ? "more-rows-than-participants" : "unknown-participant";
      faults.push({ row: line, column: 0, text: row.who ?? "", problem });
      return;
    }
    if (sheets.has(participant.id)) {
      faults.push({ row: line, column: 0, text: row.who ?? "", problem: "participant-twice" });
      return;
    }
    const place = participants.indexOf(participant);
    const version = row.version ?? versionFor(test, place);
    const answers = answersOf(row, papers[version], line, faults);
    sheets.set(participant.id, {
      test: test.id,
      participant: participant.id,
      occasion,
      version,
      answers,
    });
  });
  if (isCut) faults.push({ row: 0, column: 0, text: "", problem: "cut" });
  return { sheets: [...sheets.values()], faults };
}
