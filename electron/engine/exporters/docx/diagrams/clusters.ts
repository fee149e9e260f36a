import { colours } from "../design.ts";
import { wordsParagraph } from "../paragraph.ts";
import { sharesOf, tableOf, type Cell } from "../table.ts";
import type { Drawer } from "./drawer.ts";

const seam = { size: 24, colour: colours.white } as const;

/** A bar for the parent, and under it a card for each group, side by side where there is room. */
export const drawClusters: Drawer<"clusters"> = (data, description, writer) => {
  const across = writer.columns.label > 0;
  const parent: Cell = {
    children: [wordsParagraph("TSDiagramHeadWhite", data.parent, writer)],
    span: across ? data.groups.length : 1,
    fill: colours.green,
  };
  const groups = data.groups.map((group, index): Cell => ({
    children: [
      wordsParagraph("TSDiagramHead", `${group.number}  ${group.title}`.trim(), writer),
      ...group.items.map((item) => wordsParagraph("TSTableText", item, writer)),
    ],
    fill: colours.tint,
    borders: across && index > 0 ? { top: seam, left: seam } : { top: seam },
  }));
  const cards = across ? [{ cells: groups }] : groups.map((group) => ({ cells: [group] }));
  const rows = [...(data.parent ? [{ cells: [parent] }] : []), ...cards];
  const grid = sharesOf(writer.columns.all, across ? data.groups.map(() => 1) : [1]);
  return [tableOf({ style: "TSDiagram", grid, rows, description })];
};
