import { columnPages, columnsSize, type Columns } from "./columns.ts";
import {
  sayAll,
  sayLine,
  wideTitle,
  type BodyOf,
  type Layouter,
  type SlideContext,
} from "./layouter.ts";

function columnsIn({ columns }: BodyOf<"two-columns">, context: SlideContext): Columns {
  const inLanguage = (column: (typeof columns)[number]) => ({
    title: sayLine(context, column.title),
    points: sayAll(context, column.points),
  });
  return [inLanguage(columns[0]), inLanguage(columns[1])];
}

export const twoColumns: Layouter<"two-columns"> = {
  master: "wide",
  titlePlace: wideTitle,
  title: ({ title }, context) => sayLine(context, title),
  bodySize: (body, context) => columnsSize(context, columnsIn(body, context)),
  pages: (body, context, size) => columnPages(context, columnsIn(body, context), size),
};
