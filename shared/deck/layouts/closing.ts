import { plain } from "../text/paragraph.ts";
import { inOther, openingParts } from "./opening.ts";
import { sayAll, sayLine, type Layouter } from "./layouter.ts";

export const closing: Layouter<"closing"> = {
  master: "closing",
  titlePlace: ({ places }) => places.closing.title,
  title: ({ title }, context) => sayLine(context, title),
  pages({ title, points }, context) {
    const lines = sayAll(context, points).map((point) => ({ ...plain(point), after: 6 }));
    return [openingParts(context, "closing", inOther(context, title), lines)];
  },
};
