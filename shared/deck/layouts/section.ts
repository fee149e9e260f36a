import { paragraphsOf } from "../text/paragraph.ts";
import { fittedText } from "../text/sizes.ts";
import { say, sayLine, type Layouter } from "./layouter.ts";

export const section: Layouter<"section"> = {
  master: "section",
  titlePlace: ({ places }) => places.section.title,
  title: ({ title }, context) => sayLine(context, title),
  pages({ text }, context) {
    const paragraphs = paragraphsOf(say(context, text));
    if (paragraphs.length === 0) return [[]];
    const place = context.template.places.section.text;
    return [[fittedText(context, place, paragraphs, { role: "body", name: "Text" })]];
  },
};
