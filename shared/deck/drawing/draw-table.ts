import { pointsPerInch, type SceneTable } from "../scene.ts";
import { heightOf } from "../text/paragraph.ts";
import { drawOverflow, drawParagraphs } from "./draw-text.ts";
import type { Mark } from "./mark.ts";
import { hash, toPoints } from "./units.ts";

/** A table's fills, texts in the middle of their cells, and the rule under every row. */
export function drawTable(table: SceneTable): Mark[] {
  const box = toPoints(table.box);
  const marginX = table.margin.x * pointsPerInch;
  let y = box.y;
  const rows = table.rows.flatMap((row): Mark[] => {
    const height = row.height * pointsPerInch;
    const top = y;
    let x = box.x;
    y += height;
    const cells = row.cells.flatMap((cell, index): Mark[] => {
      const width = (table.columns[index] ?? 0) * pointsPerInch;
      const left = x;
      x += width;
      const ground: Mark[] = cell.fill
        ? [
            {
              kind: "rectangle",
              x: left,
              y: top,
              width,
              height,
              fill: hash(cell.fill),
              stroke: null,
            },
          ]
        : [];
      const free = height - heightOf(cell.paragraphs);
      const inner = { x: left + marginX, y: top + free / 2, width: width - 2 * marginX, height };
      return [...ground, ...drawParagraphs(cell.paragraphs, table.face, inner)];
    });
    const stroke = { ...table.rule, colour: hash(table.rule.colour) };
    const rule: Mark = { kind: "line", x1: box.x, y1: y, x2: box.x + box.width, y2: y, stroke };
    return [...cells, rule];
  });
  const fitting = { ...box, height: box.height - table.overflow * pointsPerInch };
  return [...rows, ...drawOverflow(fitting, table.overflow)];
}
