import type { AssetReader } from "../../../../shared/composition/source.ts";
import type { Look, PrintForm } from "../../../../shared/contract/export.ts";
import type { MarginChoice } from "../../../../shared/curriculum/page-choices.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { columns, oneColumn, type Columns, type FaceName } from "./design.ts";
import type { Element } from "./element.ts";
import { newRelationships, type Relationships } from "./relationships.ts";

/** What writing a document needs from outside. */
export type DocxContext = {
  readonly assets: AssetReader;
  /** The folder of the Bangla fonts that are embedded. */
  readonly fontsFolder: string;
  /** Written as the moment of making; the present moment where absent. */
  readonly date?: Date;
  /** As usual where absent. */
  readonly look?: Look;
};

/** Where a list stands: in the text column, or inside a cell. */
export type ListPlace = "text" | "cell";
/** A numbered list that counts from one; its position in the array is part of its number. */
export type NumberedList = { readonly place: ListPlace; readonly digits: Language };

/** What a document gathers while its parts are written: each part only adds. */
export type Writer = {
  /** The language of the part that is being written: its labels, and its digits where none are chosen. */
  language: Language;
  readonly chosenDigits: Language | null;
  readonly print: PrintForm;
  readonly margins: MarginChoice;
  /** Narrower while two languages stand beside each other. */
  columns: Columns;
  /** Where the text column begins: right of the labels, or at the margin, in twips. */
  readonly textIndent: number;
  readonly assets: AssetReader;
  readonly faces: Set<`${FaceName}-${"regular" | "bold"}` | "digits">;
  /** The paragraph of each footnote, in the order of their numbers. */
  readonly footnotes: Element[];
  /** What the body, the footnotes and the heads refer to outside their own part. */
  readonly body: Relationships;
  readonly notes: Relationships;
  readonly heads: Relationships;
  readonly lists: NumberedList[];
  drawings: number;
};

/** Where the parts of a document stand: beside their labels, under them, from the margin on, or so on A4 across. */
export type Layout = "labels" | "stacked" | "plain" | "across";

function columnsOf(layout: Layout, isLarge: boolean): Writer["columns"] {
  if (layout === "across") return oneColumn(columns.landscape);
  return layout === "stacked" || isLarge ? oneColumn(columns.all) : columns;
}

/**
 * An empty writer for a document that begins in this language. Large letters leave no room for a label
 * column.
 */
export const newWriter = (
  language: Language,
  { assets, look = {} }: DocxContext,
  layout: Layout,
): Writer => ({
  language,
  chosenDigits: look.digits ?? null,
  print: look.print ?? "colour",
  margins: look.margins ?? "even",
  columns: columnsOf(layout, look.print === "large"),
  textIndent: layout === "labels" && look.print !== "large" ? columns.label : 0,
  assets,
  faces: new Set(),
  footnotes: [],
  body: newRelationships("picture"),
  notes: newRelationships("picture"),
  heads: newRelationships("logo"),
  lists: [],
  drawings: 0,
});

/** The next number for a drawing; no two drawings of a document share one. */
export function nextDrawing(writer: Writer): number {
  writer.drawings += 1;
  return writer.drawings;
}

/** Whose digits the part that is being written takes. */
export const digitsOf = ({ chosenDigits, language }: Writer): Language => chosenDigits ?? language;
