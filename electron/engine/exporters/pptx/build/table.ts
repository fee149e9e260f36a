import type { SceneTable, SceneTableRow } from "../../../../../shared/deck/scene.ts";
import type { Template } from "../../../../../shared/deck/template.ts";
import type { PptxSlide, TableCell } from "../library.ts";
import { placed, textRuns } from "./text.ts";
import { colourName } from "./theme-names.ts";

/** The row's text size, for cells that are empty: they would stand 18 points high otherwise. */
function sizeOf({ cells }: SceneTableRow): number | undefined {
  return cells.flatMap((cell) => cell.paragraphs).flatMap(({ runs }) => runs)[0]?.size;
}

const noLine = { type: "none" } as const;

function cellsOf(row: SceneTableRow, table: SceneTable, template: Template): TableCell[] {
  const rule = {
    type: "solid" as const,
    pt: table.rule.width,
    color: colourName(template, table.rule.colour),
  };
  const { x, y } = table.margin;
  return row.cells.map((cell): TableCell => ({
    text: textRuns(cell.paragraphs, table.face, template) as TableCell[],
    options: {
      ...(cell.fill === null ? {} : { fill: { color: colourName(template, cell.fill) } }),
      margin: [y, x, y, x],
      valign: "middle",
      border: [noLine, noLine, rule, noLine],
      fontSize: sizeOf(row),
    },
  }));
}

/** Puts a native table on a slide. */
export function addTable(
  slide: PptxSlide,
  table: SceneTable,
  template: Template,
  objectName: string,
): void {
  slide.addTable(
    table.rows.map((row) => cellsOf(row, table, template)),
    {
      ...placed(table.box),
      objectName,
      colW: [...table.columns],
      rowH: table.rows.map((row) => row.height),
    },
  );
}
