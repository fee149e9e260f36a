import type { Language } from "../../../../shared/language/language.ts";

/** What a cell says. A text stays a text, whatever it begins with: no cell ever becomes a formula. */
export type CellValue =
  | { readonly type: "empty" }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "number"; readonly number: number }
  | { readonly type: "minutes"; readonly minutes: number }
  /** A day, YYYY-MM-DD. */
  | { readonly type: "date"; readonly date: string }
  /** A time of day in minutes from midnight, 0 to 1,439. */
  | { readonly type: "time"; readonly minutes: number };

/** Fills by what they say on paper; level 1 to 5 are the shades of a heat map, hatched is a gap. */
export type Fill = "tint" | "level1" | "level2" | "level3" | "level4" | "level5" | "hatched";

type CellStyle = {
  readonly bold?: boolean;
  /** Points; 10 where it is left out. */
  readonly size?: number;
  readonly fill?: Fill;
  /** Where the words stand; numbers stand right and words left where it is left out. */
  readonly align?: "left" | "centre" | "right";
  /** Long words go on in the next line of the same cell. */
  readonly wrap?: boolean;
  /** A line under the cell: thin between rows, strong under a head. */
  readonly line?: "thin" | "strong";
};

export type CellSetting = CellStyle & {
  /** How many columns and rows the cell covers; 1 where it is left out. */
  readonly columns?: number;
  readonly rows?: number;
};

export type Cell = CellSetting & { readonly value: CellValue };

export type Row = {
  readonly cells: readonly Cell[];
  /** Points; the height that the words need where it is left out. */
  readonly height?: number;
};

/** A sheet prints on A4 and as wide as the page; its header rows stay in sight and are on every page. */
export type Sheet = {
  readonly name: string;
  /** The width of each column in characters. */
  readonly widths: readonly number[];
  readonly headerRows: number;
  /** Columns at the left that stay in sight; none where it is left out. */
  readonly headerColumns?: number;
  /** Across where it is left out. */
  readonly page?: "landscape" | "portrait";
  readonly rows: readonly Row[];
};

export type Workbook = {
  readonly title: string;
  /** Who issues it. */
  readonly creator: string;
  /** Digits of numbers, names of months and words of the page's foot follow it. */
  readonly language: Language;
  /** When it was made. */
  readonly date: Date;
  readonly sheets: readonly Sheet[];
};

const empty: CellValue = { type: "empty" };

/** A cell without words, which may still have a fill or a line. */
export const emptyCell = (setting: CellSetting = {}): Cell => ({ ...setting, value: empty });

/** A cell of words. */
export const textCell = (text: string, setting: CellSetting = {}): Cell => ({
  ...setting,
  value: { type: "text", text },
});

/** A cell with a number; an empty one where the number is not finite. */
export const numberCell = (number: number, setting: CellSetting = {}): Cell => ({
  ...setting,
  value: Number.isFinite(number) ? { type: "number", number } : empty,
});

/** A cell with minutes, to count with; null is shown as a dash. */
export const minutesCell = (minutes: number | null, setting: CellSetting = {}): Cell =>
  minutes === null || !Number.isFinite(minutes)
    ? textCell("–", { align: "right", ...setting })
    : { ...setting, value: { type: "minutes", minutes } };

/** A cell with a day, YYYY-MM-DD. */
export const dateCell = (date: string, setting: CellSetting = {}): Cell => ({
  ...setting,
  value: { type: "date", date },
});

/** A cell with a time of day in minutes from midnight; what runs past midnight starts again at 0:00. */
export const timeCell = (minutes: number, setting: CellSetting = {}): Cell => ({
  ...setting,
  value: { type: "time", minutes: ((minutes % 1_440) + 1_440) % 1_440 },
});
