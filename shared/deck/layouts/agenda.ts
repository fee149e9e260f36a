import { inDigits } from "../../language/digits.ts";
import { sizesOf } from "../canvas.ts";
import { largestFitting } from "../text/sizes.ts";
import { splitToFit } from "../text/split.ts";
import { word } from "../words.ts";
import { sayLine, wideTitle, type BodyOf, type Layouter, type SlideContext } from "./layouter.ts";
import { airy, evenGrid, setTable, type Grid } from "./table-grid.ts";

/** Number, title and minutes of every item; without any minutes, two columns. */
function gridOf({ items }: BodyOf<"agenda">, context: SlideContext): Grid {
  const { language } = context;
  const minutesOf = (minutes: number | null) =>
    minutes === null ? "" : `${inDigits(minutes, language)} ${word("minutes", language)}`;
  const timed = items.some(({ minutes }) => minutes !== null);
  const said = items
    .map(({ title, minutes }) => ({ title: sayLine(context, title), minutes: minutesOf(minutes) }))
    .filter(({ title }) => title !== "");
  return evenGrid(
    [],
    said.map(({ title, minutes }, index) => [
      inDigits(index + 1, language),
      title,
      ...(timed ? [minutes] : []),
    ]),
  );
}

export const agenda: Layouter<"agenda"> = {
  master: "wide",
  titlePlace: wideTitle,
  title: ({ title }, context) => sayLine(context, title),
  pages(body, context) {
    const grid = gridOf(body, context);
    if (grid.rows.length === 0) return [[]];
    const range = sizesOf(context, context.template.places.bullets.body);
    const alt = sayLine(context, body.title);
    const at = (rows: Grid["rows"], size: number) =>
      setTable(context, { ...grid, rows }, size, grid, alt);
    const single = largestFitting(range, (size) => at(grid.rows, size).overflow === 0);
    const size = single ?? range.minimum;
    const parts = splitToFit(grid.rows, (rows) => at(rows, size).overflow === 0);
    return parts.map((rows) => [airy(context, at(rows, size))]);
  },
};
