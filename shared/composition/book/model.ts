import type { Language } from "../../language/language.ts";
import type { HandoutModel, HandoutPart, Masthead, PlanText, Running } from "../model.ts";

/** What the facilitator says, asks or does in a step, or what the participants do. */
export type Voice = "say" | "ask" | "do" | "participants";

/** A part of a book: the parts of a handout, and what only books have. All words are in their language. */
export type BookPart =
  | HandoutPart
  /** Stands in the contents, most on a page of their own; `other` is its title in the other language. */
  | {
      readonly kind: "chapter";
      readonly number: string;
      readonly title: string;
      readonly other: string;
      readonly onNewPage: boolean;
    }
  /** A session inside a chapter: stands in the contents; `note` is the line under its title. */
  | {
      readonly kind: "session";
      readonly number: string;
      readonly title: string;
      readonly note: string;
    }
  | { readonly kind: "outcomes"; readonly outcomes: HandoutModel["outcomes"] }
  /** A label and paragraphs or points beside it, under a thin rule. */
  | {
      readonly kind: "row";
      readonly label: string;
      readonly paragraphs: readonly string[];
      readonly asList: boolean;
    }
  /** A step of a session as its facilitator follows it. */
  | {
      readonly kind: "step";
      readonly time: string;
      /** "20 min", "L&D": under the time. */
      readonly notes: readonly string[];
      readonly title: string;
      readonly lines: readonly {
        readonly voice: Voice;
        readonly label: string;
        readonly text: string;
      }[];
    }
  /** A framed box with a label: a misconception and its answer. */
  | {
      readonly kind: "frame";
      readonly label: string;
      readonly lead: string;
      readonly text: string;
    }
  /** Keys and values in two columns of pairs; a value is empty where the pen fills it in. */
  | {
      readonly kind: "fields";
      readonly pairs: readonly { readonly key: string; readonly value: string }[];
    }
  /** A test item: four options at most stand two and two; `lines` are for an answer in words. */
  | {
      readonly kind: "item";
      readonly number: string;
      readonly stem: string;
      readonly note: string;
      readonly options: readonly {
        readonly letter: string;
        readonly text: string;
        readonly right: boolean;
      }[];
      /** Why the answer is right; empty on the paper itself. */
      readonly reason: string;
    }
  /** A few figures side by side, large, with words under each. */
  | {
      readonly kind: "facts";
      readonly facts: readonly { readonly figure: string; readonly words: string }[];
    }
  /** Numbers by row and column as shades, each with its number; a row without any is hatched and says so. */
  | {
      readonly kind: "heat";
      readonly label: string;
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly HeatLine[];
      readonly legend: readonly { readonly level: number; readonly words: string }[];
      readonly none: string;
    }
  /** A table of plain words, in a cell a line under the other; widths in percent of the page's. */
  | {
      readonly kind: "grid";
      readonly caption?: { readonly label: string; readonly text: string };
      /** Columns of numbers, which stand at the right, counted from 0. */
      readonly numbers?: readonly number[];
      /** Whether the last row sums up. */
      readonly total?: boolean;
      /** Small letters, for a table that has to stay on one page. */
      readonly dense?: true;
      /** Empty cells into which the one above goes on: row and column, from 0. */
      readonly joined?: readonly (readonly [row: number, column: number])[];
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly widths: readonly number[];
    }
  /** Circles to fill in: for each question its number and the letters of its options. */
  | {
      readonly kind: "bubbles";
      /** Columns that are read from top to bottom. */
      readonly columns: number;
      readonly entries: readonly { readonly number: string; readonly letters: readonly string[] }[];
    }
  /** Statements to rate: each with a circle for every point of the scale; `ends` stand over it. */
  | {
      readonly kind: "scale";
      readonly head: string;
      readonly ends: readonly string[];
      readonly points: readonly string[];
      readonly groups: readonly {
        readonly title: string;
        readonly rows: readonly { readonly number: string; readonly text: string }[];
      }[];
    }
  /** A question with lines for the pen beside it. */
  | { readonly kind: "asked"; readonly label: string; readonly lines: number }
  /** Bars over the whole width, one a series in each row; share 0 to 1, null where there is no figure. */
  | {
      readonly kind: "bars";
      readonly caption: string;
      readonly series: readonly string[];
      readonly rows: readonly {
        readonly label: string;
        readonly values: readonly { readonly share: number | null; readonly text: string }[];
      }[];
    }
  /** Lines for the pen over the whole width. */
  | { readonly kind: "writing"; readonly lines: number }
  /** An empty place for a text that is not written here, as high as most of a page. */
  | { readonly kind: "place" }
  /** Lines to sign on, each over its role in both languages; never over a name. */
  | { readonly kind: "signatures"; readonly roles: readonly PlanText[] };

/** A row of a heat map: its level is 0 to 4 where a cell has a number; "total" and "group" rows have no shades. */
export type HeatLine = {
  readonly title: string;
  readonly look: "row" | "group" | "gap" | "total";
  readonly cells: readonly { readonly text: string; readonly level: number | null }[];
  readonly total: string;
};

/** A book as it will print: several sessions together, with cover and contents where it is long. */
export type BookModel = {
  readonly kind: "book";
  /** On A4 across; upright where it is left out. */
  readonly across?: true;
  readonly language: Language;
  readonly masthead: Masthead;
  readonly title: string;
  /** The title in the other language; empty where there is none. */
  readonly subtitle: string;
  /** Lines at the foot of a cover; null where the masthead stands over the first page instead. */
  readonly cover: readonly string[] | null;
  /** The word over the contents; null where there are none. */
  readonly contents: string | null;
  readonly parts: readonly BookPart[];
  readonly running: Running;
};
