import { inDigits } from "../../language/digits.ts";
import { colourOf, faceOf, sizesOf } from "../canvas.ts";
import { pointsPerInch, type SceneChart } from "../scene.ts";
import { heightOf, plain, setParagraph } from "../text/paragraph.ts";
import { largestFitting } from "../text/sizes.ts";
import { boxOf } from "../text/text-box.ts";
import { sayLine, wideTitle, type BodyOf, type Layouter, type SlideContext } from "./layouter.ts";
import { sourceLine } from "./source-line.ts";

/** Space between a label and the axis, points. */
const labelGap = 12;

/** A number with its thousands apart, as it stands at the end of its bar. */
const valueWords = (value: number, context: SlideContext) =>
  inDigits(value.toLocaleString("en-IN", { maximumFractionDigits: 2 }), context.language);

function setChart(body: BodyOf<"chart">, context: SlideContext, size: number): SceneChart {
  const { body: place, value, labelShare } = context.template.places.chart;
  const box = boxOf(place.box);
  const labelWidth = box.width * labelShare;
  const style = { face: faceOf(context, "text"), bold: false, colour: colourOf(context, "ink") };
  const width = labelWidth * pointsPerInch - labelGap;
  const label = (text: string) =>
    setParagraph(plain(text), { ...style, size, align: "right", width }, context);
  const figure = (text: string) =>
    setParagraph(
      plain(text, { bold: true }),
      { ...style, size: value[context.language].normal, align: "left", width: 200 },
      context,
    );
  const bars = body.bars.map((bar) => ({
    label: sayLine(context, bar.label),
    text: label(sayLine(context, bar.label)),
    value: bar.value,
    valueText: figure(valueWords(bar.value, context)),
  }));
  const band = box.height / bars.length;
  const over = bars.map((bar) => heightOf([bar.text]) / pointsPerInch - band);
  return {
    kind: "chart",
    box,
    face: style.face,
    bars,
    labelWidth,
    colour: colourOf(context, "area"),
    otherColour: colourOf(context, "soft"),
    axis: colourOf(context, "area"),
    overflow: Math.max(0, ...over),
    alt: bars.map((bar) => `${bar.label}: ${valueWords(bar.value, context)}`).join("; "),
  };
}

export const chart: Layouter<"chart"> = {
  master: "wide",
  titlePlace: wideTitle,
  title: ({ title }, context) => sayLine(context, title),
  pages(body, context) {
    const range = sizesOf(context, context.template.places.chart.body);
    const size = largestFitting(range, (each) => setChart(body, context, each).overflow === 0);
    return [
      [
        setChart(body, context, size ?? range.minimum),
        ...sourceLine(context, sayLine(context, body.source)),
      ],
    ];
  },
};
