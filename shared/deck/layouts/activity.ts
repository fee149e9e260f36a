import { colourOf } from "../canvas.ts";
import { pointsPerInch, type SceneElement } from "../scene.ts";
import { bulletsOf, heightOf, plain, type ParagraphText } from "../text/paragraph.ts";
import { fittedText, largestFitting } from "../text/sizes.ts";
import { splitToFit } from "../text/split.ts";
import { boxOf, textBox } from "../text/text-box.ts";
import { sizesOf } from "../canvas.ts";
import {
  sayAll,
  sayLine,
  wideTitle,
  type BodyOf,
  type Layouter,
  type SlideContext,
} from "./layouter.ts";
import { minutesSum, timeBar } from "./time-bar.ts";

type Activity = BodyOf<"activity">;

/** Without roles the task has the slide's whole width. */
function taskPart(body: Activity, context: SlideContext, points: readonly string[], size: number) {
  const { task, roles } = context.template.places.activity;
  const box = boxOf(task.box);
  const hasRoles = body.roles.length > 0 || sayLine(context, body.rolesTitle) !== "";
  const right = roles.box[0] + roles.box[2];
  return textBox(context, task, bulletsOf(points), {
    role: "body",
    name: "Task",
    size,
    box: hasRoles ? box : { ...box, width: right - box.x },
  });
}

/** The lowest that the panel of the roles may be, inches. */
const leastPanel = 1.4;

function rolesPart(body: Activity, context: SlideContext): SceneElement[] {
  const title = sayLine(context, body.rolesTitle);
  const roles = sayAll(context, body.roles).map((role): ParagraphText => ({
    ...plain(role),
    after: 3,
  }));
  const head = { ...plain(title, { bold: true, colour: colourOf(context, "area") }), after: 3 };
  const texts = title === "" ? roles : [head, ...roles];
  if (texts.length === 0) return [];
  const place = context.template.places.activity.roles;
  const set = fittedText(context, place, texts, { role: "body", name: "Roles" });
  // A panel of few words ends below them: a large empty one looks as if something were missing.
  const needed = heightOf(set.paragraphs) / pointsPerInch + 2 * set.inset;
  const height = Math.min(set.box.height, Math.max(needed, leastPanel));
  return [{ ...set, box: { ...set.box, height } }];
}

function timingPart(body: Activity, context: SlideContext): SceneElement[] {
  const places = context.template.places.activity;
  const parts = body.timing.map(({ title, minutes }) => ({
    title: sayLine(context, title),
    minutes,
  }));
  if (parts.length === 0) return [];
  const sum = minutesSum(parts, context);
  const bar = boxOf(places.timeline.box);
  const { pieces, legend } = timeBar(context, places.timeline, bar, parts, "numbered");
  const key =
    legend === "" ? [] : [fittedText(context, places.clock, [plain(legend)], { name: "Key" })];
  return [
    {
      kind: "group",
      name: "Timing",
      box: bar,
      pieces: [...pieces],
      alt: sum,
      overflow: 0,
    },
    ...key,
    textBox(context, places.sum, [plain(sum)], { role: "body", name: "Sum of minutes" }),
  ];
}

export const activity: Layouter<"activity"> = {
  master: "wide",
  titlePlace: wideTitle,
  title: ({ title }, context) => sayLine(context, title),
  bodySize(body, context) {
    const range = sizesOf(context, context.template.places.activity.task);
    const points = sayAll(context, body.task);
    const fits = (size: number) => taskPart(body, context, points, size).overflow === 0;
    return { family: "activity", range, single: largestFitting(range, fits) };
  },
  pages(body, context, size) {
    const points = sayAll(context, body.task);
    const rest = [...rolesPart(body, context), ...timingPart(body, context)];
    const parts = splitToFit(points, (part) => taskPart(body, context, part, size).overflow === 0);
    return parts.map((part) =>
      part.length === 0 ? rest : [taskPart(body, context, part, size), ...rest],
    );
  },
};
