import type { Image } from "../nodes/image.ts";
import type { Inline } from "../nodes/inline.ts";
import type { PageBreak } from "../nodes/page-break.ts";
import type { Table } from "../nodes/table.ts";
import type { Text } from "../nodes/text.ts";
import type { StyleSheet } from "./style.ts";
import type { HtmlNode } from "./node.ts";

/** What is taken of one page at most. */
export const limits = {
  nodes: 400_000,
  characters: 2_000_000,
  depth: 120,
  pictures: 200,
  rows: 500,
  columns: 50,
  cells: 2_500,
} as const;

/** A run of words that remembers whether its font was a legacy one. */
export type Run = Text & { isLegacy?: true };

/** What could not be taken as it was; the words of everything else came. */
export type HtmlProblem =
  | { readonly kind: "cut-off" }
  | { readonly kind: "pictures-left-out"; readonly count: number }
  | {
      readonly kind: "table-reduced";
      readonly rows: number;
      readonly columns: number;
      readonly keptRows: number;
      readonly keptColumns: number;
    };

/** Where a picture's bytes are: in the page itself, in a file beside it, or on a server. */
export type PictureSource =
  | { readonly kind: "data"; readonly mediaType: string; readonly base64: string }
  | { readonly kind: "file" }
  | { readonly kind: "remote" };
export type HtmlPicture = { readonly source: PictureSource; readonly alt: string };

/** The state of one reading: what there is to look up, what is left of the limits, what was found. */
export type Reading = {
  readonly sheet: StyleSheet;
  readonly notes: ReadonlyMap<string, HtmlNode>;
  /** Elements that hold notes, which are not part of the running text. */
  readonly noteElements: ReadonlySet<HtmlNode>;
  readonly pictures: HtmlPicture[];
  readonly problems: HtmlProblem[];
  nodes: number;
  characters: number;
  lists: number;
};

/** Says once that the end of a page was not taken. */
export function cutOff(reading: Reading): void {
  if (!reading.problems.some(({ kind }) => kind === "cut-off")) {
    reading.problems.push({ kind: "cut-off" });
  }
}

/** The picture that stands in the tree until its bytes are stored; its asset is its number. */
export const pictureAsset = (index: number): string => `picture-${index}`;

/** One of the pieces that a page falls into: a line of words in some role, or a whole block. */
export type Part =
  | { readonly kind: "paragraph" | "quote"; readonly line: Inline[] }
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3 | 4; readonly line: Inline[] }
  | ListLine
  | { readonly kind: "block"; readonly block: PartBlock };

export type PartBlock = Table | Image | PageBreak;

/** A line of a list: how deep, of what style, and of which list. */
export type ListLine = {
  readonly kind: "item";
  readonly level: number;
  readonly style: "bulleted" | "numbered";
  readonly list: string;
  readonly line: Inline[];
};
