import { sizesOf } from "../canvas.ts";
import type { Box, SceneElement, SceneText } from "../scene.ts";
import { colourOf } from "../canvas.ts";
import type { Place } from "../template.ts";
import { paragraphsOf, plain } from "../text/paragraph.ts";
import { fittedText, largestFitting } from "../text/sizes.ts";
import { splitToFit } from "../text/split.ts";
import { textBox } from "../text/text-box.ts";
import {
  say,
  sayLine,
  wideTitle,
  type BodyOf,
  type Layouter,
  type SlideContext,
} from "./layouter.ts";
import { inOther } from "./opening.ts";

/** How large the reference may stand: "15(d)" as a figure, a long name as text. */
const referenceShares = [1, 0.8, 0.65, 0.5] as const;
/** As many of these are tried for a reference on one line, before it takes two. */
const sharesForOneLine = 2;
/** The other language's reference, beside the first. */
const otherShare = 0.62;

/** Whether no word is cut: a paragraph has at most as many lines as words. */
function isWhole({ runs, lines }: SceneText["paragraphs"][number]): boolean {
  const text = runs.map((run) => run.text).join("");
  return lines.length <= text.trim().split(/[\s\u2013\u2014-]+/).length;
}

const isReference = ({ runs }: SceneText["paragraphs"][number]) => runs.some(({ bold }) => bold);

/** The panel that names the law and the place in it, in both languages' letters. */
function sidePanel(body: BodyOf<"quotation">, context: SlideContext): SceneText {
  const { side, reference } = context.template.places.quotation;
  const scale = reference[context.language].normal / sizesOf(context, side).normal;
  const other = inOther(context, body.reference);
  const at = (share: number): SceneText => {
    const lines = [
      { ...plain(sayLine(context, body.source)), after: 18 },
      plain(sayLine(context, body.reference), { bold: true, scale: scale * share }),
      plain(other, { bold: true, scale: scale * share * otherShare }),
    ];
    const said = lines.filter((line) => line.spans[0]?.text !== "");
    return fittedText(context, side, said, { name: "Source" });
  };
  const panels = referenceShares.map(at);
  const fits = (panel: SceneText) => panel.overflow === 0 && panel.paragraphs.every(isWhole);
  const isShort = ({ paragraphs }: SceneText) =>
    paragraphs.filter(isReference).every(({ lines }) => lines.length === 1);
  const short = panels.slice(0, sharesForOneLine).find((panel) => fits(panel) && isShort(panel));
  return short ?? panels.find(fits) ?? at(referenceShares[3]);
}

const wholeBox = ({ template }: SlideContext): Box => {
  const { quotation, other } = template.places.quotation;
  const [x, y, width] = quotation.box;
  return { x, y, width, height: other.box[1] + other.box[3] - y };
};

function ruleAbove(context: SlideContext): SceneElement {
  const { other, gap } = context.template.places.quotation;
  const [x, y, width] = other.box;
  return {
    kind: "shape",
    shape: "line",
    box: { x, y: y - gap, width, height: 0 },
    fill: null,
    line: { colour: colourOf(context, "rule"), width: 1, dash: false },
    alt: "",
  };
}

type Quote = { readonly text: string; readonly place: Place; readonly name: string };

/** A quotation on slides of its own: as large as it fits, cut between its paragraphs where it must. */
function alone(context: SlideContext, { text, place, name }: Quote): SceneText[] {
  const box = wholeBox(context);
  const range = sizesOf(context, place);
  const at = (texts: readonly ReturnType<typeof plain>[], size: number) =>
    textBox(context, place, texts, { role: "body", name, box, size });
  const paragraphs = paragraphsOf(text);
  const size = largestFitting(range, (each) => at(paragraphs, each).overflow === 0);
  if (size !== null) return [at(paragraphs, size)];
  const parts = splitToFit(paragraphs, (part) => at(part, range.minimum).overflow === 0);
  return parts.map((part) => at(part, range.minimum));
}

export const quotation: Layouter<"quotation"> = {
  master: "wide",
  titlePlace: wideTitle,
  title: ({ title }, context) => sayLine(context, title),
  pages(body, context) {
    const places = context.template.places.quotation;
    const side = sidePanel(body, context);
    const first = {
      text: say(context, body.quotation),
      place: places.quotation,
      name: "Quotation",
    };
    const second = {
      text: inOther(context, body.quotation),
      place: places.other,
      name: "Translation",
    };
    const quotes = [first, second].filter(({ text }) => text !== "");
    const together = quotes.map(({ text, place, name }) =>
      fittedText(context, place, paragraphsOf(text), { role: "body", name }),
    );
    const [quote, other] = together;
    if (quote && other && together.every(({ overflow }) => overflow === 0)) {
      return [[side, quote, ruleAbove(context), other]];
    }
    const pages = quotes.flatMap((each) => alone(context, each)).map((text) => [side, text]);
    return pages.length === 0 ? [[side]] : pages;
  },
};
