import { inDigits } from "../../../../../shared/language/digits.ts";
import { colours } from "../design.ts";
import { wordsParagraph } from "../paragraph.ts";
import { sharesOf, tableOf, type Cell } from "../table.ts";
import { digitsOf } from "../writer.ts";
import { wordsOrNothing, type Drawer } from "./drawer.ts";

/** Parts narrower than this share of the bar keep their number only. */
const narrow = 0.08;

/** A bar whose parts are as wide as their minutes, and the sum written out under it. */
export const drawTimeline: Drawer<"timeline"> = (data, description, writer) => {
  const weights = data.parts.map(({ minutes }) => minutes);
  const sum = weights.reduce((total, minutes) => total + minutes, 0);
  const cells = data.parts.map((part, index): Cell => {
    const minutes = inDigits(part.minutes, digitsOf(writer));
    const words = part.minutes / sum < narrow ? minutes : `${part.title} ${minutes}`;
    return {
      children: [wordsParagraph("TSBarText", words, writer)],
      fill: index % 2 === 0 ? colours.paleGreen : colours.tint,
    };
  });
  const table = tableOf({
    style: "TSBar",
    grid: sharesOf(writer.columns.text, weights),
    rows: [{ cells }],
    indent: writer.textIndent,
    description,
  });
  return [table, ...wordsOrNothing("TSTimelineSum", data.sum, writer)];
};
