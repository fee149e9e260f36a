import { listToParagraphs } from "../list.ts";
import { wordsParagraph } from "../paragraph.ts";
import { sharesOf, tableOf } from "../table.ts";
import type { Drawer } from "./drawer.ts";

/** Two headed columns of points side by side. */
export const drawComparison: Drawer<"comparison"> = (data, description, writer) => {
  const heads = data.columns.map(({ title }) => ({
    children: [wordsParagraph("TSTableHead", title, writer)],
  }));
  const points = data.columns.map((column) => ({
    children: column.points.flatMap((point) =>
      listToParagraphs(
        {
          type: "list",
          style: "bulleted",
          children: [
            {
              type: "list-item",
              children: [{ type: "list-item-text", children: [{ text: point }] }],
            },
          ],
        },
        writer,
        { place: "cell", style: "TSTableText" },
      ),
    ),
  }));
  const table = tableOf({
    style: "TSTable",
    grid: sharesOf(writer.columns.text, [1, 1]),
    rows: [{ cells: heads, header: true }, { cells: points }],
    firstRow: true,
    indent: writer.textIndent,
    description,
  });
  return [table];
};
