import { colours, columns } from "../design.ts";
import { wordsParagraph } from "../paragraph.ts";
import { sharesOf, tableOf, type Cell } from "../table.ts";
import type { Drawer } from "./drawer.ts";

const seam = { size: 24, colour: colours.white } as const;

/** A bar for the parent, and under it a card for each group. */
export const drawClusters: Drawer<"clusters"> = (data, description, writer) => {
  const parent: Cell = {
    children: [wordsParagraph("TSDiagramHeadWhite", data.parent, writer)],
    span: data.groups.length,
    fill: colours.green,
  };
  const groups = data.groups.map((group, index): Cell => ({
    children: [
      wordsParagraph("TSDiagramHead", `${group.number}  ${group.title}`.trim(), writer),
      ...group.items.map((item) => wordsParagraph("TSTableText", item, writer)),
    ],
    fill: colours.tint,
    borders: index > 0 ? { top: seam, left: seam } : { top: seam },
  }));
  const rows = [...(data.parent ? [{ cells: [parent] }] : []), { cells: groups }];
  const grid = sharesOf(
    columns.all,
    data.groups.map(() => 1),
  );
  return [tableOf({ style: "TSDiagram", grid, rows, description })];
};
