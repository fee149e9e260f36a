import { inDigits } from "../../language/digits.ts";
import { colourOf, sizesOf } from "../canvas.ts";
import type { SceneElement } from "../scene.ts";
import { plain } from "../text/paragraph.ts";
import { largestFitting } from "../text/sizes.ts";
import { textBox } from "../text/text-box.ts";
import { contentTitle, sayAll, sayLine, type Layouter, type SlideContext } from "./layouter.ts";
import { rowBox, rowParts } from "./rows.ts";

type Row = { readonly number: number; readonly text: string };

function textPart(context: SlideContext, row: Row, index: number, count: number, size: number) {
  const places = context.template.places.remember;
  return textBox(context, places.text, [plain(row.text)], {
    role: "body",
    name: `Point ${row.number}`,
    size,
    box: rowBox(places.text.box, places, index, count),
  });
}

/** Numerals shrink with their rows. */
function numeralPart(context: SlideContext, row: Row, index: number, count: number) {
  const places = context.template.places.remember;
  const box = rowBox(places.number.box, places, index, count);
  const share = box.height / places.number.box[3];
  return textBox(
    context,
    places.number,
    [plain(inDigits(row.number, context.language), { scale: share })],
    {
      name: `Number ${row.number}`,
      box,
    },
  );
}

function ruleUnder(context: SlideContext, index: number, count: number): SceneElement {
  const places = context.template.places.remember;
  const box = rowBox(places.text.box, places, index, count);
  const next = rowBox(places.text.box, places, index + 1, count);
  const x = places.number.box[0];
  const y = (box.y + box.height + next.y) / 2;
  return {
    kind: "shape",
    shape: "line",
    box: { x, y, width: box.x + box.width - x, height: 0 },
    fill: null,
    line: { colour: colourOf(context, "rule"), width: 1, dash: false },
    alt: "",
  };
}

const fits = (context: SlideContext, rows: readonly Row[], size: number) =>
  rows.every((row, index) => textPart(context, row, index, rows.length, size).overflow === 0);

function drawRows(context: SlideContext, rows: readonly Row[], size: number): SceneElement[] {
  const count = rows.length;
  return rows.flatMap((row, index) => [
    numeralPart(context, row, index, count),
    textPart(context, row, index, count, size),
    ...(index < count - 1 ? [ruleUnder(context, index, count)] : []),
  ]);
}

export const remember: Layouter<"remember"> = {
  master: "content",
  titlePlace: contentTitle,
  title: ({ title }, context) => sayLine(context, title),
  pages({ points }, context) {
    const places = context.template.places.remember;
    const range = sizesOf(context, places.text);
    const rows = sayAll(context, points).map((text, index) => ({ number: index + 1, text }));
    const parts = rowParts(rows, places.most, (part) => fits(context, part, range.minimum));
    const size = largestFitting(range, (each) => parts.every((part) => fits(context, part, each)));
    return parts.map((part) => drawRows(context, part, size ?? range.minimum));
  },
};
