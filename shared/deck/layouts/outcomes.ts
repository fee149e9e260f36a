import { bloomWord } from "../../composition/labels.ts";
import type { Outcome } from "../../curriculum/session.ts";
import { inDigits } from "../../language/digits.ts";
import { colourOf, sizesOf } from "../canvas.ts";
import { rectangle } from "../diagrams/pieces.ts";
import type { SceneElement } from "../scene.ts";
import { plain, type ParagraphText } from "../text/paragraph.ts";
import { largestFitting } from "../text/sizes.ts";
import { textBox } from "../text/text-box.ts";
import { sayLine, wideTitle, type Layouter, type SlideContext } from "./layouter.ts";
import { rowBox, rowParts } from "./rows.ts";

type Row = { readonly number: number; readonly outcome: Outcome };

const rowsOf = ({ source }: SlideContext): Row[] =>
  source.session.outcomes.map((outcome, index) => ({ number: index + 1, outcome }));

/** In English the verb comes first and stands on a line of its own; in Bangla it ends the sentence. */
function paragraphs(context: SlideContext, { outcome }: Row): ParagraphText[] {
  const text = sayLine(context, outcome.text);
  const [verb = "", ...rest] = text.split(" ");
  if (context.language !== "en" || rest.length === 0) return [plain(text)];
  const { verb: verbSize, text: place } = context.template.places.outcomes;
  const scale = verbSize.en.normal / place.size.en.normal;
  const colour = colourOf(context, "area");
  return [
    plain(verb.charAt(0).toUpperCase() + verb.slice(1), { bold: true, colour, scale }),
    plain(rest.join(" ")),
  ];
}

function textPart(context: SlideContext, row: Row, index: number, count: number, size: number) {
  const places = context.template.places.outcomes;
  return textBox(context, places.text, paragraphs(context, row), {
    role: "body",
    name: `Outcome ${row.number}`,
    size,
    box: rowBox(places.text.box, places, index, count),
  });
}

function drawRow(
  context: SlideContext,
  row: Row,
  index: number,
  count: number,
  size: number,
): SceneElement[] {
  const places = context.template.places.outcomes;
  const number = inDigits(row.number, context.language);
  return [
    textBox(context, places.number, [plain(number)], {
      name: `Number ${row.number}`,
      box: rowBox(places.number.box, places, index, count),
    }),
    rectangle(rowBox(places.ground, places, index, count), colourOf(context, "tint")),
    textPart(context, row, index, count, size),
    textBox(context, places.level, [plain(bloomWord(row.outcome.bloom, context.language))], {
      name: `Level ${row.number}`,
      box: rowBox(places.level.box, places, index, count),
    }),
  ];
}

const fits = (context: SlideContext, rows: readonly Row[], size: number) =>
  rows.every((row, index) => textPart(context, row, index, rows.length, size).overflow === 0);

export const outcomes: Layouter<"outcomes"> = {
  master: "wide",
  titlePlace: wideTitle,
  title: ({ title }, context) => sayLine(context, title),
  pages(_body, context) {
    const places = context.template.places.outcomes;
    const range = sizesOf(context, places.text);
    const parts = rowParts(rowsOf(context), places.most, (part) =>
      fits(context, part, range.minimum),
    );
    const size = largestFitting(range, (each) => parts.every((part) => fits(context, part, each)));
    return parts.map((part) =>
      part.flatMap((row, index) =>
        drawRow(context, row, index, part.length, size ?? range.minimum),
      ),
    );
  },
};
