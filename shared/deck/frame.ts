import { inDigits } from "../language/digits.ts";
import { colourOf, type Canvas } from "./canvas.ts";
import { sayLine, type SlideContext } from "./layouts/layouter.ts";
import { sessionCode } from "./layouts/opening.ts";
import { pointsPerInch, type ScenePiece, type SceneText } from "./scene.ts";
import type { Master, Place, TemplateDecoration } from "./template.ts";
import { heightOf, plain } from "./text/paragraph.ts";
import { fittedText } from "./text/sizes.ts";
import { boxOf, textBox } from "./text/text-box.ts";

/** The name of the institute, short where the whole name does not fit on its line. */
function institute(
  context: SlideContext,
  { place, subtitle }: Extract<TemplateDecoration, { kind: "institute" }>,
): ScenePiece[] {
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

function drawDecoration(context: SlideContext, decoration: TemplateDecoration): ScenePiece[] {
  if (decoration.kind === "institute") return institute(context, decoration);
  const colour = colourOf(context, decoration.colour);
  if (decoration.kind === "area") {
    const box = boxOf(decoration.box);
    return [{ kind: "shape", shape: "rectangle", box, fill: colour, line: null, alt: "" }];
  }
  const [[x, y], [toX, toY]] = [decoration.from, decoration.to];
  const box = { x, y, width: toX - x, height: toY - y };
  const line = { colour, width: decoration.width, dash: false };
  return [{ kind: "shape", shape: "line", box, fill: null, line, alt: "" }];
}

/** What a master draws on every slide. */
export const drawMaster = (context: SlideContext, master: Master): ScenePiece[] =>
  master.decoration.flatMap((decoration) => drawDecoration(context, decoration));

/** Drops words at the end until the text stands on one line; the title slide has all of them. */
function shortened(canvas: Canvas, place: Place, text: string, name: string): SceneText {
  const words = text.split(" ");
  for (let count = words.length; count > 1; count -= 1) {
    const shown = count === words.length ? text : `${words.slice(0, count).join(" ")} …`;
    const set = textBox(canvas, place, [plain(shown)], { role: "footer", name });
    const [line] = set.paragraphs;
    const height = heightOf(set.paragraphs) / pointsPerInch;
    if ((line?.lines.length ?? 0) <= 1 && height <= place.box[3]) return { ...set, overflow: 0 };
  }
  return {
    ...textBox(canvas, place, [plain(words[0] ?? "")], { role: "footer", name }),
    overflow: 0,
  };
}

/** The foot of a slide: code and title of the session, and the slide's number. */
export function drawFoot(context: SlideContext, master: Master, number: number): SceneText[] {
  const title = sayLine(context, context.source.session.title);
  const foot = master.footer
    ? [shortened(context, master.footer, `${sessionCode(context)} · ${title}`, "Footer")]
    : [];
  const digits = plain(inDigits(number, context.language));
  const numeral = master.number
    ? [textBox(context, master.number, [digits], { role: "slide-number", name: "Slide number" })]
    : [];
  return [...foot, ...numeral];
}
