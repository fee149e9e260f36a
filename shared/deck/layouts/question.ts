import { paragraphsOf, plain } from "../text/paragraph.ts";
import { fittedText } from "../text/sizes.ts";
import { textBox } from "../text/text-box.ts";
import { contentTitle, say, sayLine, type Layouter } from "./layouter.ts";

export const question: Layouter<"question"> = {
  master: "content",
  titlePlace: contentTitle,
  title: ({ title }, context) => sayLine(context, title),
  pages({ question }, context) {
    const places = context.template.places.question;
    const mark = textBox(context, places.mark, [plain("?")], { name: "Question mark" });
    const paragraphs = paragraphsOf(say(context, question));
    if (paragraphs.length === 0) return [[mark]];
    const text = fittedText(context, places.question, paragraphs, {
      role: "body",
      name: "Question",
    });
    return [[mark, text]];
  },
};
