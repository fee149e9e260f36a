import { colourOf, faceOf, type Canvas } from "../canvas.ts";
import { pointsPerInch, type Align, type SceneTable, type SceneTableRow } from "../scene.ts";
import { heightOf, plain, setParagraph, type TextStyle } from "../text/paragraph.ts";
import { boxOf } from "../text/text-box.ts";
import { shareWidths, type ColumnNeed } from "./column-widths.ts";

/** A table's cells in one language; every row has as many as the head. */
export type Grid = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** Fills short rows with empty cells, so that every row has all columns. */
export function evenGrid(head: readonly string[], rows: readonly (readonly string[])[]): Grid {
  const count = Math.max(head.length, ...rows.map((row) => row.length), 0);
  const fill = (cells: readonly string[]) =>
    Array.from({ length: count }, (_, index) => cells[index] ?? "");
  return { head: fill(head), rows: rows.map(fill) };
}

const figure = /^[\p{N}\p{P}\p{S}\s]*%?$/u;

/** Columns of figures and marks stand centred; text stands left. */
function aligns({ head, rows }: Grid): Align[] {
  return head.map((_, column) => {
    const cells = rows.map((row) => row[column] ?? "");
    return column > 0 && cells.every((cell) => figure.test(cell)) ? "center" : "left";
  });
}

type CellStyle = Omit<TextStyle, "width" | "align">;

function styleOf(canvas: Canvas, header: boolean, size: number): CellStyle {
  const { body, head } = canvas.template.places.table;
  const headSize = Math.min(head[canvas.language].normal, size);
  return {
    face: faceOf(canvas, body.face),
    size: header ? headSize : size,
    bold: header,
    colour: colourOf(canvas, header ? "paper" : body.colour),
  };
}

function widthOf(canvas: Canvas, text: string, style: CellStyle): number {
  const unbroken = { ...style, width: Number.MAX_SAFE_INTEGER, align: "left" } as const;
  const { runs } = setParagraph(plain(text), unbroken, canvas);
  const { spare } = canvas.template;
  return runs.reduce((sum, run) => {
    const font = { family: style.face.drawn[run.script], bold: run.bold };
    return sum + canvas.measure.width(run.text, font, run.size) * (1 + spare[run.script]);
  }, 0);
}

/** What keeps a rounding from breaking a word that was measured to fit. */
const roundingRoom = 1;

function columnNeeds(canvas: Canvas, grid: Grid, size: number): ColumnNeed[] {
  const margins = canvas.template.places.table.margin.x * 2 * pointsPerInch + roundingRoom;
  return grid.head.map((_, column) => {
    const cells = [grid.head, ...grid.rows].map((row, index) => ({
      text: row[column] ?? "",
      style: styleOf(canvas, index === 0, size),
    }));
    // A head may stand on two lines; what the column holds decides its width.
    const wanted = cells.map(
      ({ text, style }, index) => widthOf(canvas, text, style) / (index === 0 ? 2 : 1),
    );
    const words = cells.flatMap(({ text, style }) =>
      text.split(/\s+/).map((word) => widthOf(canvas, word, style)),
    );
    const least = Math.max(...words);
    return { wanted: Math.max(least, ...wanted) + margins, least: least + margins };
  });
}

function tableRow(
  canvas: Canvas,
  cells: readonly string[],
  {
    header,
    size,
    columns,
    align,
  }: { header: boolean; size: number; columns: readonly number[]; align: readonly Align[] },
): SceneTableRow {
  const { margin } = canvas.template.places.table;
  const style = styleOf(canvas, header, size);
  const paragraphs = cells.map((cell, index) => {
    const width = ((columns[index] ?? 0) - 2 * margin.x) * pointsPerInch;
    return setParagraph(plain(cell), { ...style, width, align: align[index] ?? "left" }, canvas);
  });
  const heights = paragraphs.map((paragraph) => heightOf([paragraph]));
  return {
    header,
    height: Math.max(...heights) / pointsPerInch + 2 * margin.y,
    cells: paragraphs.map((paragraph) => ({
      paragraphs: [paragraph],
      fill: header ? colourOf(canvas, "area") : null,
    })),
  };
}

/** Sets a table at one size: column widths by content, rows as high as their text. */
export function setTable(
  canvas: Canvas,
  grid: Grid,
  size: number,
  widths: Grid,
  alt: string,
): SceneTable {
  const { body, margin } = canvas.template.places.table;
  const box = boxOf(body.box);
  const needs = columnNeeds(canvas, widths, size);
  const columns = shareWidths(needs, box.width * pointsPerInch).map((each) => each / pointsPerInch);
  const align = aligns(widths);
  const hasHead = grid.head.some((cell) => cell !== "");
  const rows = [
    ...(hasHead ? [tableRow(canvas, grid.head, { header: true, size, columns, align })] : []),
    ...grid.rows.map((row) => tableRow(canvas, row, { header: false, size, columns, align })),
  ];
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  return {
    kind: "table",
    box: { ...box, height },
    face: faceOf(canvas, body.face),
    columns,
    rows,
    margin: { x: margin.x, y: margin.y },
    rule: { colour: colourOf(canvas, "rule"), width: 0.75, dash: false },
    overflow: Math.max(0, height - box.height),
    alt,
  };
}

/** What stays free between an airy table and the line that names its source, inches. */
const sourceGap = 0.08;
/** A table of so few rows, its head counted, stands this much airier. */
const fewRows = 4;
const moreForFew = 1.3;

/** Gives the rows of a table air, evenly, where the slide has room. */
export function airy(canvas: Canvas, table: SceneTable): SceneTable {
  const { body, margin } = canvas.template.places.table;
  const free = body.box[3] - sourceGap - table.box.height;
  const roomy = margin.roomy * (table.rows.length <= fewRows ? moreForFew : 1);
  const more = Math.min(roomy - margin.y, free / (2 * table.rows.length));
  if (more <= 0) return table;
  return {
    ...table,
    margin: { x: margin.x, y: margin.y + more },
    box: { ...table.box, height: table.box.height + 2 * more * table.rows.length },
    rows: table.rows.map((row) => ({ ...row, height: row.height + 2 * more })),
  };
}
