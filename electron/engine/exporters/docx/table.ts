import { colours } from "./design.ts";
import { element, value, type Element } from "./element.ts";
import { closed } from "./flow.ts";
import type { TableStyleId } from "./table-styles.ts";

type Side = "top" | "left" | "bottom" | "right";
/** A border in eighths of a point; null takes away the style's own. */
type Border = { readonly size: number; readonly colour: string } | null;

export type Cell = {
  /** Paragraphs and tables; a cell without any gets an empty paragraph, which Word asks for. */
  readonly children: readonly Element[];
  /** Grid columns that the cell covers; 1 where absent. */
  readonly span?: number;
  /** First row of a cell that covers several, or one of its further rows. */
  readonly merge?: "restart" | "continue";
  readonly fill?: string;
  /** Stripes on white: what is missing. */
  readonly hatched?: boolean;
  readonly borders?: Partial<Record<Side, Border>>;
  /** Cell margins that differ from the table's, in twips. */
  readonly margins?: Partial<Record<Side, number>>;
  readonly anchor?: "center" | "bottom";
};
export type Row = {
  readonly cells: readonly Cell[];
  /** Repeated at the head of every page. */
  readonly header?: boolean;
  /** Least height in twips. */
  readonly height?: number;
};
export type TableOptions = {
  readonly style: TableStyleId;
  /** Column widths in twips. */
  readonly grid: readonly number[];
  readonly rows: readonly Row[];
  /** What the style's head row and first column apply to. */
  readonly firstRow?: boolean;
  readonly firstColumn?: boolean;
  /** Distance from the left margin in twips. */
  readonly indent?: number;
  /** What a screen reader says of the table. */
  readonly description?: string;
};

const sides = ["top", "left", "bottom", "right"] as const;

function bordersOf(borders: Cell["borders"]): Element | null {
  if (!borders) return null;
  const lines = sides.flatMap((side) => {
    const border = borders[side];
    if (border === undefined) return [];
    if (border === null) return [value(`w:${side}`, "nil")];
    const { size, colour } = border;
    return [
      element(`w:${side}`, { "w:val": "single", "w:sz": size, "w:space": 0, "w:color": colour }),
    ];
  });
  return element("w:tcBorders", {}, ...lines);
}

function marginsOf(margins: Cell["margins"]): Element | null {
  if (!margins) return null;
  const widths = sides.flatMap((side) => {
    const width = margins[side];
    return width === undefined ? [] : [element(`w:${side}`, { "w:w": width, "w:type": "dxa" })];
  });
  return element("w:tcMar", {}, ...widths);
}

function shadeOf({ fill, hatched }: Cell): Element | null {
  if (hatched) {
    return element("w:shd", { "w:val": "diagStripe", "w:color": colours.stripe, "w:fill": "auto" });
  }
  return fill ? element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": fill }) : null;
}

function cellOf(cell: Cell, width: number): Element {
  const { span = 1, merge, anchor } = cell;
  const properties = element(
    "w:tcPr",
    {},
    element("w:tcW", { "w:w": width, "w:type": "dxa" }),
    span > 1 ? value("w:gridSpan", span) : null,
    merge ? value("w:vMerge", merge) : null,
    bordersOf(cell.borders),
    shadeOf(cell),
    marginsOf(cell.margins),
    anchor ? value("w:vAlign", anchor) : null,
  );
  return element(
    "w:tc",
    {},
    properties,
    ...(cell.children.length ? closed(cell.children) : [element("w:p")]),
  );
}

function rowOf({ cells, header, height }: Row, grid: readonly number[]): Element {
  const properties = element(
    "w:trPr",
    {},
    element("w:cantSplit"),
    height ? element("w:trHeight", { "w:val": height, "w:hRule": "atLeast" }) : null,
    header ? element("w:tblHeader") : null,
  );
  let column = 0;
  const written = cells.map((cell) => {
    const from = column;
    column += cell.span ?? 1;
    return cellOf(
      cell,
      grid.slice(from, column).reduce((sum, width) => sum + width, 0),
    );
  });
  return element("w:tr", {}, properties, ...written);
}

/** The flags of `w:tblLook` once more as the bit mask that older readers use: no bands of colour. */
function lookMask({ firstRow, firstColumn }: TableOptions): string {
  const mask = 0x0600 + (firstRow ? 0x0020 : 0) + (firstColumn ? 0x0080 : 0);
  return mask.toString(16).toUpperCase().padStart(4, "0");
}

/** A table of fixed widths whose rows never split over pages. */
export function tableOf(options: TableOptions): Element {
  const { style, grid, rows, indent, description } = options;
  const width = grid.reduce((sum, each) => sum + each, 0);
  const look = {
    "w:val": lookMask(options),
    "w:firstRow": options.firstRow ? 1 : 0,
    "w:lastRow": 0,
    "w:firstColumn": options.firstColumn ? 1 : 0,
    "w:lastColumn": 0,
    "w:noHBand": 1,
    "w:noVBand": 1,
  };
  return element(
    "w:tbl",
    {},
    element(
      "w:tblPr",
      {},
      value("w:tblStyle", style),
      element("w:tblW", { "w:w": width, "w:type": "dxa" }),
      indent ? element("w:tblInd", { "w:w": indent, "w:type": "dxa" }) : null,
      element("w:tblLayout", { "w:type": "fixed" }),
      element("w:tblLook", look),
      description ? value("w:tblDescription", description) : null,
    ),
    element("w:tblGrid", {}, ...grid.map((each) => element("w:gridCol", { "w:w": each }))),
    ...rows.map((row) => rowOf(row, grid)),
  );
}

/** Shares of a width as whole twips that add up to it exactly. */
export function sharesOf(width: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let used = 0;
  let reached = 0;
  return weights.map((weight) => {
    reached += weight;
    const edge = Math.round((width * reached) / sum);
    const share = edge - used;
    used = edge;
    return share;
  });
}
