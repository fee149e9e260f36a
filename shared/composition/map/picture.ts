/** A picture of rectangles and words in pixels: drawn on screen, saved as SVG or PNG, printed. */
export type PictureMark =
  | {
      readonly kind: "box";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** RRGGBB with its sign, or `hatched`: hatching on white stands for what is missing. */
      readonly fill: string;
    }
  | {
      readonly kind: "words";
      readonly x: number;
      /** The base line. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly bold: boolean;
      readonly anchor: "start" | "middle" | "end";
      readonly fill: string;
    };

export type Picture = {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly PictureMark[];
};

const ink = "#1C2321";
export const grey = "#55635D";
/** The fill of what is missing. */
export const hatched = "hatched";
export const pictureFaces = "Inter, 'Noto Sans Bengali', Nikosh, Calibri, sans-serif";
/** Pixels between the lines of the hatching, and their colour. */
export const hatch = { distance: 7, colour: "#C2CBC7" } as const;

/** The five shades of a heat map, from the least, and the colour of words on each. */
export const heatShades = [
  { fill: "#E9F0ED", ink },
  { fill: "#C9DBD4", ink },
  { fill: "#9DBDB0", ink },
  { fill: "#3D7564", ink: "#FFFFFF" },
  { fill: "#0B4F3C", ink: "#FFFFFF" },
] as const;

/** The most minutes of each shade but the last, which has no end. */
export type HeatSteps = readonly [number, number, number, number];
const sessionSteps: HeatSteps = [20, 30, 45, 60];

/** Steps for minutes of this size: those of single sessions, or fifths of the most in quarters of an hour. */
export function heatSteps(most: number): HeatSteps {
  if (most <= 90) return sessionSteps;
  const step = Math.ceil(most / 75) * 15;
  return [step, 2 * step, 3 * step, 4 * step];
}

/** The shade of some minutes, from 0; null where there are none. */
export function heatLevel(minutes: number, steps: HeatSteps): number | null {
  if (minutes <= 0) return null;
  const level = steps.findIndex((upTo) => minutes <= upTo);
  return level < 0 ? steps.length : level;
}

type WordsMark = Extract<PictureMark, { kind: "words" }>;

/** Words in a picture; 13 px, from the left and in ink where nothing else is said. */
export const words = (
  x: number,
  y: number,
  text: string,
  look: Partial<Omit<WordsMark, "kind" | "x" | "y" | "text">> = {},
): WordsMark => ({
  kind: "words",
  x,
  y,
  text,
  size: 13,
  bold: false,
  anchor: "start",
  fill: ink,
  ...look,
});

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign);

function markSvg(mark: PictureMark): string {
  if (mark.kind === "box") {
    const { x, y, width, height } = mark;
    const fill = mark.fill === hatched ? "url(#hatch)" : mark.fill;
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
  }
  const weight = mark.bold ? ' font-weight="700"' : "";
  return `<text x="${mark.x}" y="${mark.y}" font-size="${mark.size}"${weight} text-anchor="${mark.anchor}" fill="${mark.fill}">${escaped(mark.text)}</text>`;
}

/** The picture as an SVG file that needs nothing else; its title is what a screen reader says. */
export function pictureSvg({ title, width, height, marks }: Picture): string {
  const pattern = `<pattern id="hatch" width="${hatch.distance}" height="${hatch.distance}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V${hatch.distance}" stroke="${hatch.colour}" stroke-width="3"/></pattern>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${pictureFaces}"><title>${escaped(title)}</title><defs>${pattern}</defs><rect width="${width}" height="${height}" fill="#FFFFFF"/>${marks.map(markSvg).join("")}</svg>\n`;
}
