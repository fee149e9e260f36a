import type { DiagramData } from "../../document/nodes/diagram.ts";
import { inDigits } from "../../language/digits.ts";
import { colourOf, type Canvas } from "../canvas.ts";
import type { Box, ScenePiece } from "../scene.ts";
import { timeBar, type TimePart } from "../layouts/time-bar.ts";
import { plain } from "../text/paragraph.ts";
import { word } from "../words.ts";
import { equalTexts, type DiagramText } from "./pieces.ts";

type Timeline = Extract<DiagramData, { kind: "timeline" }>;

const barTop = 0.35;
const barHeight = 0.85;
const columnsFrom = 8;

/** Every part with its minutes, under the bar; many parts stand in two columns. */
function list(canvas: Canvas, parts: readonly TimePart[], area: Box): DiagramText[] {
  const columns = parts.length > columnsFrom ? 2 : 1;
  const perColumn = Math.ceil(parts.length / columns);
  const top = area.y + barTop + barHeight + 0.3;
  const width = area.width / columns;
  return Array.from({ length: columns }, (_, column) => ({
    name: columns === 1 ? "Parts" : `Parts ${column + 1}`,
    place: "text",
    box: {
      x: area.x + column * width,
      y: top,
      width: width - 0.2,
      height: area.y + area.height - top - 0.6,
    },
    paragraphs: parts.slice(column * perColumn, (column + 1) * perColumn).map((part, row) => ({
      spans: [
        {
          text: `${inDigits(column * perColumn + row + 1, canvas.language)}  `,
          bold: true,
          colour: colourOf(canvas, "area"),
        },
        {
          text: `${part.title}: ${inDigits(part.minutes, canvas.language)} ${word("minutes", canvas.language)}`,
        },
      ],
      after: 5,
    })),
  }));
}

/** Parts of a session in proportion to their minutes, what they are, and their sum. */
export function drawTimeline(canvas: Canvas, timeline: Timeline, area: Box): ScenePiece[] {
  const bar = { ...area, y: area.y + barTop, height: barHeight };
  const place = canvas.template.places.activity.timeline;
  const sum: DiagramText = {
    name: "Sum",
    place: "head",
    anchor: "bottom",
    box: { x: area.x, y: area.y + area.height - 0.55, width: area.width, height: 0.5 },
    paragraphs: [plain(timeline.sum)],
    colour: colourOf(canvas, "accent"),
  };
  return [
    ...timeBar(canvas, place, bar, timeline.parts, "place").pieces,
    ...equalTexts(canvas, list(canvas, timeline.parts, area)),
    ...(timeline.sum.trim() === "" ? [] : equalTexts(canvas, [sum])),
  ];
}
