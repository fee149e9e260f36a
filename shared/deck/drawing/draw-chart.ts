import { pointsPerInch, type SceneChart } from "../scene.ts";
import { heightOf } from "../text/paragraph.ts";
import { drawParagraphs } from "./draw-text.ts";
import type { Mark } from "./mark.ts";
import { hash, toPoints } from "./units.ts";

/** A bar's share of its band; the rest is gap (PowerPoint: gapWidth 40). */
const barShare = 1 / 1.4;
/** Room at the end of the longest bar for its value, points. */
const valueRoom = 60;
const labelGap = 12;

/** A bar chart: labels to the left of the axis, one bar each, its value at its end. */
export function drawChart(chart: SceneChart): Mark[] {
  const box = toPoints(chart.box);
  const axis = box.x + chart.labelWidth * pointsPerInch;
  const room = box.x + box.width - axis - valueRoom;
  const largest = Math.max(0, ...chart.bars.map(({ value }) => value));
  const band = box.height / chart.bars.length;
  const bars = chart.bars.flatMap((bar, index): Mark[] => {
    const top = box.y + band * index;
    const width = largest > 0 ? (room * Math.max(0, bar.value)) / largest : 0;
    const height = band * barShare;
    const fill = hash(bar.value === largest ? chart.colour : chart.otherColour);
    const centred = (tall: number) => top + (band - tall) / 2;
    const labelBox = {
      x: box.x,
      y: centred(heightOf([bar.text])),
      width: axis - box.x - labelGap,
      height: band,
    };
    const valueBox = {
      x: axis + width + 6,
      y: centred(heightOf([bar.valueText])),
      width: valueRoom,
      height: band,
    };
    return [
      { kind: "rectangle", x: axis, y: centred(height), width, height, fill, stroke: null },
      ...drawParagraphs([bar.text], chart.face, labelBox),
      ...drawParagraphs([bar.valueText], chart.face, valueBox),
    ];
  });
  const stroke = { colour: hash(chart.axis), width: 1, dash: false };
  return [...bars, { kind: "line", x1: axis, y1: box.y, x2: axis, y2: box.y + box.height, stroke }];
}
