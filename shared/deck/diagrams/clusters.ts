import type { DiagramData } from "../../document/nodes/diagram.ts";
import { normaliseText } from "../../language/normalise.ts";
import { inDigits } from "../../language/digits.ts";
import { colourOf, type Canvas } from "../canvas.ts";
import { pointsPerInch, type Box, type ScenePiece, type SceneText } from "../scene.ts";
import { heightOf, plain } from "../text/paragraph.ts";
import { largestFitting } from "../text/sizes.ts";
import { diagramText, equalTexts, rectangle, straightLine, type DiagramText } from "./pieces.ts";

type Clusters = Extract<DiagramData, { kind: "clusters" }>;
type Group = Clusters["groups"][number];

const barHeight = 0.5;
const linkHeight = 0.19;
const gap = 0.146;
const capHeight = 0.07;
const inset = 0.16;

/** Boxes of the cards, side by side under the bar. */
function cardBoxes(area: Box, count: number): Box[] {
  const width = (area.width - gap * (count - 1)) / count;
  const y = area.y + barHeight + linkHeight;
  return Array.from({ length: count }, (_, index) => ({
    x: area.x + index * (width + gap),
    y,
    width,
    height: area.y + area.height - y,
  }));
}

const inside = (card: Box, y: number, height: number): Box => ({
  x: card.x + inset,
  y,
  width: card.width - 2 * inset,
  height,
});

const figureHeight = 0.86;
const nameHeight = 1.5;

function figureText(canvas: Canvas, group: Group, card: Box, index: number): DiagramText {
  return {
    name: `Figure ${index + 1}`,
    place: "figure",
    box: inside(card, card.y + capHeight + 0.06, figureHeight),
    anchor: "middle",
    paragraphs: [plain(inDigits(group.number, canvas.language))],
  };
}

function nameText(group: Group, card: Box, index: number, top: number): DiagramText {
  return {
    name: `Cluster ${index + 1}`,
    place: "head",
    box: inside(card, top, nameHeight),
    paragraphs: [plain(group.title)],
  };
}

function itemsText(group: Group, card: Box, index: number, top: number): DiagramText {
  return {
    name: `Examples ${index + 1}`,
    place: "text",
    box: inside(card, top, card.y + card.height - top - 0.1),
    paragraphs: group.items
      .filter((item) => normaliseText(item).trim() !== "")
      .map((item) => ({ ...plain(item), after: 3 })),
  };
}

const bottomOf = (texts: readonly SceneText[], top: number) =>
  top + Math.max(0, ...texts.map((text) => heightOf(text.paragraphs))) / pointsPerInch;

function bar(canvas: Canvas, { parent }: Clusters, area: Box): ScenePiece {
  return diagramText(canvas, {
    name: "Parent",
    place: "head",
    box: { ...area, height: barHeight },
    paragraphs: [plain(parent, { scale: 0.9 })],
    anchor: "middle",
    align: "center",
    colour: colourOf(canvas, "paper"),
    fill: colourOf(canvas, "area"),
  });
}

/** A parent and its groups: a bar, a card for each group with its number, name and examples. */
export function drawClusters(canvas: Canvas, clusters: Clusters, area: Box): ScenePiece[] {
  const cards = cardBoxes(area, clusters.groups.length);
  const top = area.y + barHeight + linkHeight + capHeight;
  const numbered = clusters.groups.some((group) => group.number !== "");
  const nameTop = top + (numbered ? 0.06 + figureHeight : 0.14);
  const each = <Part>(draw: (group: Group, card: Box, index: number) => Part): Part[] =>
    clusters.groups.flatMap((group, index) =>
      cards[index] ? [draw(group, cards[index], index)] : [],
    );
  const wordsAt = (size: number) => {
    const names = each((group, card, index) =>
      diagramText(canvas, nameText(group, card, index, nameTop), size),
    );
    const top = bottomOf(names, nameTop) + 0.14;
    const items = each((group, card, index) => itemsText(group, card, index, top));
    return [...names, ...equalTexts(canvas, items)];
  };
  const range = canvas.template.places.diagram.head.size[canvas.language];
  const fits = (size: number) => wordsAt(size).every(({ overflow }) => overflow === 0);
  const words = wordsAt(largestFitting(range, fits) ?? range.minimum);
  const figures = each((group, card, index) => figureText(canvas, group, card, index));
  const middle = (card: Box): Box => ({
    x: card.x + card.width / 2,
    y: area.y + barHeight,
    width: 0,
    height: linkHeight,
  });
  return [
    ...cards.map((card) => straightLine(canvas, middle(card), "area", 1.5)),
    bar(canvas, clusters, area),
    ...cards.map((card) => rectangle(card, colourOf(canvas, "tint"))),
    ...cards.map((card) => rectangle({ ...card, height: capHeight }, colourOf(canvas, "area"))),
    ...(numbered ? equalTexts(canvas, figures) : []),
    ...words,
  ];
}
