import { colourOf, type Canvas } from "./canvas.ts";
import { sayLine, type SlideContext } from "./layouts/layouter.ts";
import type { SceneDecoration, SceneShape } from "./scene.ts";
import type { Master, TemplateDecoration, TemplateRule } from "./template.ts";
import { assertNever } from "../lib/assert-never.ts";
import { plain } from "./text/paragraph.ts";
import { fittedText } from "./text/sizes.ts";
import { boxOf, textBox } from "./text/text-box.ts";

type DecorationOf<Kind extends TemplateDecoration["kind"]> = Extract<
  TemplateDecoration,
  { kind: Kind }
>;

/** The logo to print: the template's own, else the institute's; empty where there is none. */
const logoOf = ({ template, source }: SlideContext) => template.logo || source.institute.logo;

/** The name of the institute, short where the whole name does not fit on its line. */
function institute(context: SlideContext, decoration: DecorationOf<"institute">) {
  const { besideLogo, subtitle } = decoration;
  const hasLogo = besideLogo !== null && logoOf(context) !== "";
  const place = hasLogo ? { ...decoration.place, box: besideLogo } : decoration.place;
  const { name, shortName, subtitle: second } = context.source.institute;
  const lines = [plain(sayLine(context, name), { bold: subtitle })];
  if (subtitle) {
    const more = sayLine(context, second);
    const texts = more === "" ? lines : [...lines, plain(more)];
    return [fittedText(context, place, texts, { name: "Institute" })];
  }
  const whole = textBox(context, place, lines, { name: "Institute" });
  const short = sayLine(context, shortName);
  if (whole.overflow === 0 || short === "") return [whole];
  return [textBox(context, place, [plain(short)], { name: "Institute" })];
}

/** A line of the template as a shape. */
export function ruleShape(canvas: Canvas, { from, to, colour, width }: TemplateRule): SceneShape {
  const [[x, y], [toX, toY]] = [from, to];
  return {
    kind: "shape",
    shape: "line",
    box: { x, y, width: toX - x, height: toY - y },
    fill: null,
    line: { colour: colourOf(canvas, colour), width, dash: false },
    alt: "",
  };
}

function rectangle(
  context: SlideContext,
  { box, fill, line }: { box: DecorationOf<"area">["box"] } & Pick<SceneShape, "fill" | "line">,
): SceneShape {
  return { kind: "shape", shape: "rectangle", box: boxOf(box), fill, line, alt: "" };
}

/** Air around a logo on its ground, inches. */
const logoMargin = 0.06;

function logo(context: SlideContext, { box, ground }: DecorationOf<"logo">): SceneDecoration[] {
  const asset = logoOf(context);
  if (asset === "") return [];
  const { x, y, width, height } = boxOf(box);
  const margin = ground === null ? 0 : logoMargin;
  const inner = {
    x: x + margin,
    y: y + margin,
    width: width - 2 * margin,
    height: height - 2 * margin,
  };
  const alt = sayLine(context, context.source.institute.name);
  const under =
    ground === null
      ? []
      : [rectangle(context, { box, fill: colourOf(context, ground), line: null })];
  return [...under, { kind: "picture", box: inner, asset, alt }];
}

function drawDecoration(context: SlideContext, decoration: TemplateDecoration): SceneDecoration[] {
  switch (decoration.kind) {
    case "institute":
      return institute(context, decoration);
    case "area":
      return [
        rectangle(context, {
          box: decoration.box,
          fill: colourOf(context, decoration.colour),
          line: null,
        }),
      ];
    case "frame": {
      const line = {
        colour: colourOf(context, decoration.colour),
        width: decoration.width,
        dash: false,
      };
      return [rectangle(context, { box: decoration.box, fill: null, line })];
    }
    case "rule":
      return [ruleShape(context, decoration)];
    case "logo":
      return logo(context, decoration);
    default:
      return assertNever(decoration);
  }
}

/** What a master draws on every slide. */
export const drawMaster = (context: SlideContext, master: Master): SceneDecoration[] =>
  master.decoration.flatMap((decoration) => drawDecoration(context, decoration));
