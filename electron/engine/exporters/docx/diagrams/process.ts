import { inDigits } from "../../../../../shared/language/digits.ts";
import { halfBar } from "../boxes.ts";
import { colours } from "../design.ts";
import { wordsParagraph } from "../paragraph.ts";
import { sharesOf, tableOf, type Cell } from "../table.ts";
import { digitsOf } from "../writer.ts";
import { wordsOrNothing, type Drawer } from "./drawer.ts";

/** Up to four steps stand in a row where there is room; more stand one under the other. */
const most = 4;

/** Steps in their order, each numbered, with a thick bar at its side. */
export const drawProcess: Drawer<"process"> = (data, description, writer) => {
  const across = writer.columns.label > 0 && data.steps.length <= most;
  const cells = data.steps.map((step, index): Cell => {
    const title = `${inDigits(index + 1, digitsOf(writer))}  ${step.title}`;
    return {
      children: [
        wordsParagraph("TSDiagramHead", title, writer),
        ...wordsOrNothing("TSTableText", step.text, writer),
      ],
      fill: colours.tint,
      borders: {
        left: { size: 36, colour: colours.green },
        bottom: across ? undefined : { size: 12, colour: colours.white },
      },
    };
  });
  const width = writer.columns.text - halfBar;
  const grid = across
    ? sharesOf(
        width,
        data.steps.map(() => 1),
      )
    : [width];
  const rows = across ? [{ cells }] : cells.map((cell) => ({ cells: [cell] }));
  return [
    tableOf({ style: "TSDiagram", grid, rows, indent: writer.textIndent + halfBar, description }),
  ];
};
