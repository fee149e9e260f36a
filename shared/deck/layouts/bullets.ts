import { sizesOf } from "../canvas.ts";
import { bulletsOf } from "../text/paragraph.ts";
import { largestFitting } from "../text/sizes.ts";
import { splitToFit } from "../text/split.ts";
import { textBox, withAir } from "../text/text-box.ts";
import { contentTitle, sayAll, sayLine, type Layouter, type SlideContext } from "./layouter.ts";

const body = (context: SlideContext, points: readonly string[], size: number) =>
  textBox(context, context.template.places.bullets.body, bulletsOf(points), {
    role: "body",
    name: "Points",
    size,
  });

export const bullets: Layouter<"bullets"> = {
  master: "content",
  titlePlace: contentTitle,
  title: ({ title }, context) => sayLine(context, title),
  bodySize({ points }, context) {
    const range = sizesOf(context, context.template.places.bullets.body);
    const texts = sayAll(context, points);
    const single = largestFitting(range, (size) => body(context, texts, size).overflow === 0);
    return { family: "bullets", range, single };
  },
  pages({ points }, context, size) {
    const parts = splitToFit(
      sayAll(context, points),
      (part) => body(context, part, size).overflow === 0,
    );
    return parts.map((part) => (part.length === 0 ? [] : [withAir(body(context, part, size))]));
  },
};
