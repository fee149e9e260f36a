import { setChart } from "../charts/set-chart.ts";
import { sizesOf } from "../canvas.ts";
import { largestFitting } from "../text/sizes.ts";
import { boxOf } from "../text/text-box.ts";
import { sayLine, wideTitle, type Layouter } from "./layouter.ts";
import { sourceLine } from "./source-line.ts";

export const chart: Layouter<"chart"> = {
  master: "wide",
  titlePlace: wideTitle,
  title: ({ title }, context) => sayLine(context, title),
  pages(body, context) {
    const { body: place } = context.template.places.chart;
    const data = {
      kind: body.kind ?? "bar",
      figures: body.bars.map(({ label, value, others = [] }) => ({
        label: sayLine(context, label),
        value,
        others,
      })),
      names: (body.series ?? []).map((name) => sayLine(context, name)),
    };
    const at = (size: number) => setChart(context, data, boxOf(place.box), size);
    const range = sizesOf(context, place);
    const size = largestFitting(range, (each) => at(each).overflow === 0) ?? range.minimum;
    return [[at(size), ...sourceLine(context, sayLine(context, body.source))]];
  },
};
