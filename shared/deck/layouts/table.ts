import { sizesOf } from "../canvas.ts";
import { largestFitting } from "../text/sizes.ts";
import { splitToFit } from "../text/split.ts";
import { sayLine, wideTitle, type BodyOf, type Layouter, type SlideContext } from "./layouter.ts";
import { sourceLine } from "./source-line.ts";
import { airy, evenGrid, setTable, type Grid } from "./table-grid.ts";

function gridOf(body: BodyOf<"table">, context: SlideContext): Grid {
  const inLanguage = (cells: BodyOf<"table">["header"]) =>
    cells.map((cell) => sayLine(context, cell));
  return evenGrid(inLanguage(body.header), body.rows.map(inLanguage));
}

const isEmpty = ({ head, rows }: Grid): boolean =>
  rows.length === 0 && head.every((cell) => cell === "");

/** Whether rows of a grid stand on one slide; the whole grid gives the column widths. */
function fits(context: SlideContext, grid: Grid, rows: Grid["rows"], size: number): boolean {
  if (rows.length > context.template.places.table.most) return false;
  return setTable(context, { ...grid, rows }, size, grid, "").overflow === 0;
}

export const table: Layouter<"table"> = {
  master: "wide",
  titlePlace: wideTitle,
  title: ({ title }, context) => sayLine(context, title),
  bodySize(body, context) {
    const grid = gridOf(body, context);
    const range = sizesOf(context, context.template.places.table.body);
    return {
      family: "table",
      range,
      single: largestFitting(range, (size) => fits(context, grid, grid.rows, size)),
    };
  },
  pages(body, context, size) {
    const grid = gridOf(body, context);
    const source = sourceLine(context, sayLine(context, body.source));
    if (isEmpty(grid)) return [source];
    const alt = sayLine(context, body.title);
    const parts = splitToFit(grid.rows, (rows) => fits(context, grid, rows, size));
    return parts.map((rows) => [
      airy(context, setTable(context, { ...grid, rows }, size, grid, alt)),
      ...source,
    ]);
  },
};
