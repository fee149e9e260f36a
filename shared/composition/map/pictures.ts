import { bloomLevels, type BloomLevel } from "../../curriculum/bloom.ts";
import { inDigits } from "../../language/digits.ts";
import type { Language } from "../../language/language.ts";
import {
  grey,
  hatched,
  heatLevel,
  heatShades,
  heatSteps,
  words,
  type HeatSteps,
  type Picture,
  type PictureMark,
} from "./picture.ts";

export type PictureContext = {
  readonly language: Language;
  readonly title: string;
  readonly none: string;
};
export type HeatRow = { readonly name: string; readonly minutes: readonly number[] };
/** Words of the key: "to 20", "over 60". */
export type HeatKey = {
  readonly upTo: (minutes: string) => string;
  readonly over: (minutes: string) => string;
};

const side = 16;
const top = 44;
const rowHeight = 30;
const nameWidth = 300;
const cellWidth = 92;

const titleOf = (title: string): PictureMark => words(side, 26, title, { size: 15, bold: true });

/** Cuts a name to what fits beside the numbers; the whole name is in the tables. */
function fitted(name: string, room: number): string {
  const letters = [...new Intl.Segmenter("bn").segment(name)].map(({ segment }) => segment);
  return letters.length <= room ? name : `${letters.slice(0, room - 1).join("")}…`;
}

function heatCell(
  minutes: number,
  x: number,
  y: number,
  steps: HeatSteps,
  { language }: PictureContext,
): PictureMark[] {
  const level = heatLevel(minutes, steps);
  const middle = x + cellWidth / 2;
  if (level === null) return [words(middle, y + 19, "–", { anchor: "middle", fill: grey })];
  const shade = heatShades[level];
  return [
    {
      kind: "box",
      x: x + 1,
      y: y + 1,
      width: cellWidth - 2,
      height: rowHeight - 2,
      fill: shade?.fill ?? "",
    },
    words(middle, y + 20, inDigits(minutes, language), {
      anchor: "middle",
      bold: true,
      fill: shade?.ink ?? grey,
    }),
  ];
}

/** The key of the shades under a heat map. */
function heatLegend(
  y: number,
  key: HeatKey,
  steps: HeatSteps,
  { language, none }: PictureContext,
): PictureMark[] {
  const shades = heatShades.flatMap(({ fill }, index): PictureMark[] => {
    const x = side + index * 108;
    const upTo = steps[index];
    const last = inDigits(steps[3], language);
    const text = upTo === undefined ? key.over(last) : key.upTo(inDigits(upTo, language));
    return [
      { kind: "box", x, y, width: 26, height: 16, fill },
      words(x + 32, y + 13, text, { size: 12, fill: grey }),
    ];
  });
  const x = side + heatShades.length * 108;
  return [
    ...shades,
    { kind: "box", x, y, width: 26, height: 16, fill: hatched },
    words(x + 32, y + 13, none, { size: 12, fill: grey }),
  ];
}

/** Minutes by row and course as shades with their numbers; a row that no course has is hatched and says so. */
export function heatMap(
  rows: readonly HeatRow[],
  courses: readonly string[],
  key: HeatKey,
  context: PictureContext,
): Picture {
  const width = Math.max(680, side * 2 + nameWidth + courses.length * cellWidth);
  const steps = heatSteps(Math.max(0, ...rows.flatMap(({ minutes }) => minutes)));
  const columnAt = (index: number) => side + nameWidth + index * cellWidth;
  const heads = courses.map((code, index) =>
    words(columnAt(index) + cellWidth / 2, top + 14, code, {
      anchor: "middle",
      bold: true,
      size: 12,
    }),
  );
  const lines = rows.flatMap(({ name, minutes }, index): PictureMark[] => {
    const y = top + 22 + index * rowHeight;
    const label = words(side, y + 19, fitted(name, 42));
    if (minutes.some((each) => each > 0)) {
      return [
        label,
        ...minutes.flatMap((each, at) => heatCell(each, columnAt(at), y, steps, context)),
      ];
    }
    const across = courses.length * cellWidth - 2;
    const middle = columnAt(0) + across / 2;
    return [
      label,
      {
        kind: "box",
        x: columnAt(0) + 1,
        y: y + 1,
        width: across,
        height: rowHeight - 2,
        fill: hatched,
      },
      { kind: "box", x: middle - 34, y: y + 5, width: 68, height: rowHeight - 10, fill: "#FFFFFF" },
      words(middle, y + 19, context.none, { anchor: "middle", size: 12 }),
    ];
  });
  const foot = top + 22 + rows.length * rowHeight + 14;
  const marks = [
    titleOf(context.title),
    ...heads,
    ...lines,
    ...heatLegend(foot, key, steps, context),
  ];
  return { title: context.title, width, height: foot + 30, marks };
}

export type BloomFigures = Readonly<
  Record<BloomLevel, { readonly minutes: number; readonly outcomes: number }>
>;

/** The six levels as a pyramid, the lowest at the foot; a level without minutes is hatched. */
export function bloomPyramid(
  figures: BloomFigures,
  names: Readonly<Record<BloomLevel, string>>,
  sentence: (minutes: string, outcomes: string) => string,
  context: PictureContext,
): Picture {
  const width = 680;
  const middle = 250;
  const height = 44;
  const steps = bloomLevels.toReversed().flatMap((level, index): PictureMark[] => {
    const y = top + index * (height + 4);
    const wide = 120 + index * 64;
    const { minutes, outcomes } = figures[level];
    const has = minutes > 0;
    const shade = heatShades[[1, 1, 2, 2, 3, 3][index] ?? 2];
    const number = (value: number) => inDigits(value, context.language);
    return [
      {
        kind: "box",
        x: middle - wide / 2,
        y,
        width: wide,
        height,
        fill: has ? (shade?.fill ?? "") : hatched,
      },
      ...(has
        ? []
        : [
            {
              kind: "box" as const,
              x: middle - 56,
              y: y + 9,
              width: 112,
              height: 26,
              fill: "#FFFFFF",
            },
          ]),
      words(middle, y + 27, names[level], {
        anchor: "middle",
        bold: true,
        fill: has ? (shade?.ink ?? grey) : "#1C2321",
      }),
      words(500, y + 27, has ? sentence(number(minutes), number(outcomes)) : context.none, {
        size: 12,
      }),
    ];
  });
  const bottom = top + bloomLevels.length * (height + 4) + 12;
  return { title: context.title, width, height: bottom, marks: [titleOf(context.title), ...steps] };
}

/** Minutes of each row as a bar with its number; a row without minutes is hatched. */
export function minuteBars(
  rows: readonly { readonly name: string; readonly minutes: number }[],
  context: PictureContext,
): Picture {
  const width = 760;
  const room = width - side * 2 - nameWidth - 70;
  const most = Math.max(1, ...rows.map(({ minutes }) => minutes));
  const lines = rows.flatMap(({ name, minutes }, index): PictureMark[] => {
    const y = top + index * rowHeight;
    const x = side + nameWidth;
    const long = minutes > 0 ? Math.max(3, (minutes / most) * room) : 60;
    return [
      words(side, y + 19, fitted(name, 42)),
      {
        kind: "box",
        x,
        y: y + 5,
        width: long,
        height: rowHeight - 10,
        fill: minutes > 0 ? (minutes === most ? "#0B4F3C" : "#6B9A89") : hatched,
      },
      words(
        x + long + 8,
        y + 19,
        minutes > 0 ? inDigits(minutes, context.language) : context.none,
        { bold: minutes > 0 },
      ),
    ];
  });
  const height = top + rows.length * rowHeight + 12;
  return { title: context.title, width, height, marks: [titleOf(context.title), ...lines] };
}
