import { inOther, openingParts, sessionLines } from "./opening.ts";
import { sayLine, type Layouter } from "./layouter.ts";

export const title: Layouter<"title"> = {
  master: "opening",
  titlePlace: ({ places }) => places.opening.title,
  title: (_body, context) => sayLine(context, context.source.session.title),
  pages(_body, context) {
    const subtitle = inOther(context, context.source.session.title);
    return [openingParts(context, "opening", subtitle, sessionLines(context))];
  },
};
