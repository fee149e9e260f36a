import type { AssetReader } from "../../../../shared/composition/source.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { columns, type FaceName } from "./design.ts";
import type { Element } from "./element.ts";
import { newRelationships, type Relationships } from "./relationships.ts";

/** What writing a document needs from outside. */
export type DocxContext = {
  readonly assets: AssetReader;
  /** The folder of the Bangla fonts that are embedded. */
  readonly fontsFolder: string;
  /** Written as the moment of making; the present moment where absent. */
  readonly date?: Date;
};

/** Where a list stands: in the text column, or inside a cell. */
export type ListPlace = "text" | "cell";
/** A numbered list that counts from one; its position in the array is part of its number. */
export type NumberedList = { readonly place: ListPlace; readonly language: Language };

/** What a document gathers while its parts are written: each part only adds. */
export type Writer = {
  /** The language of the part that is being written: its digits and labels. */
  language: Language;
  /** Where the text column begins: right of the labels, or at the margin, in twips. */
  readonly textIndent: number;
  readonly assets: AssetReader;
  readonly faces: Set<`${FaceName}-${"regular" | "bold"}` | "digits">;
  /** The paragraph of each footnote, in the order of their numbers. */
  readonly footnotes: Element[];
  /** What the body, and what the footnotes, refer to outside their own part. */
  readonly body: Relationships;
  readonly notes: Relationships;
  readonly lists: NumberedList[];
  drawings: number;
};

/** An empty writer for a document that begins in this language, with or without a label column. */
export const newWriter = (
  language: Language,
  { assets }: DocxContext,
  labelColumn: boolean,
): Writer => ({
  language,
  textIndent: labelColumn ? columns.label : 0,
  assets,
  faces: new Set(),
  footnotes: [],
  body: newRelationships(),
  notes: newRelationships(),
  lists: [],
  drawings: 0,
});

/** The next number for a drawing; no two drawings of a document share one. */
export function nextDrawing(writer: Writer): number {
  writer.drawings += 1;
  return writer.drawings;
}
