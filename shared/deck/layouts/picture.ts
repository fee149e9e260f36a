import { boxOf } from "../text/text-box.ts";
import { sayLine, wideTitle, type Layouter } from "./layouter.ts";
import { sourceLine } from "./source-line.ts";

export const picture: Layouter<"picture"> = {
  master: "wide",
  titlePlace: wideTitle,
  title: ({ title }, context) => sayLine(context, title),
  pages({ asset, alt, source }, context) {
    const box = boxOf(context.template.places.picture.box);
    return [
      [
        { kind: "picture", box, asset, alt: sayLine(context, alt) },
        ...sourceLine(context, sayLine(context, source)),
      ],
    ];
  },
};
