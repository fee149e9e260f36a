import { longDate } from "../language/dates.ts";
import { inDigits } from "../language/digits.ts";
import type { Canvas } from "./canvas.ts";
import { sayLine, type SlideContext } from "./layouts/layouter.ts";
import { sessionCode } from "./layouts/opening.ts";
import { pointsPerInch, type SceneText } from "./scene.ts";
import type { Master, Place } from "./template.ts";
import { heightOf, plain } from "./text/paragraph.ts";
import { textBox } from "./text/text-box.ts";

const footText = (canvas: Canvas, place: Place, text: string): SceneText =>
  textBox(canvas, place, [plain(text)], { role: "footer", name: "Footer" });

function isOneLine({ paragraphs }: SceneText, place: Place): boolean {
  const height = heightOf(paragraphs) / pointsPerInch;
  return (paragraphs[0]?.lines.length ?? 0) <= 1 && height <= place.box[3];
}

/** Drops words of the title until the foot stands on one line; the title slide has all of them. */
function shortened(canvas: Canvas, place: Place, [code, title, course]: readonly string[]) {
  const words = (title ?? "").split(" ");
  const whole = (shown: string) => [code, shown, course].filter((part) => part).join(" · ");
  for (let count = words.length; count > 0; count -= 1) {
    const shown = count === words.length ? title : `${words.slice(0, count).join(" ")} …`;
    const set = footText(canvas, place, whole(shown ?? ""));
    if (isOneLine(set, place)) return { ...set, overflow: 0 };
  }
  return { ...footText(canvas, place, code ?? ""), overflow: 0 };
}

/** The foot of a slide: code and title of the session, course, date, and the slide's number. */
export function drawFoot(context: SlideContext, master: Master, number: number): SceneText[] {
  const { source, language } = context;
  const parts = [
    sessionCode(context),
    sayLine(context, source.session.title),
    source.course?.code ?? "",
  ];
  const date = longDate(source.curriculum.factsAsOf, language);
  return [
    ...(master.footer ? [shortened(context, master.footer, parts)] : []),
    ...(master.date
      ? [textBox(context, master.date, [plain(date)], { role: "date", name: "Date" })]
      : []),
    ...(master.number
      ? [
          textBox(context, master.number, [plain(inDigits(number, language))], {
            role: "slide-number",
            name: "Slide number",
          }),
        ]
      : []),
  ];
}
