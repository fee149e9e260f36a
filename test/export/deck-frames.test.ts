import fc from "fast-check";
import { expect, test } from "vitest";
import type { SlideBody } from "../../shared/deck/deck.ts";
import {
  pointsPerInch,
  slideSize,
  type Box,
  type Scene,
  type SceneElement,
  type SceneParagraph,
  type SceneText,
} from "../../shared/deck/scene.ts";
import { heightOf } from "../../shared/deck/text/paragraph.ts";
import { languages } from "../../shared/language/language.ts";
import { awkwardText } from "./awkward-text.ts";
import { both, deckOf, measure, scenesOf } from "./deck-tools.ts";

/** Hundredths of an inch: what a rounding may hide. */
const tolerance = 0.02;

type Framed = {
  readonly paragraphs: readonly SceneParagraph[];
  readonly face: SceneText["face"];
  /** Inches that a line has, without what its bullet takes, and that the text has in height. */
  readonly width: number;
  readonly height: number;
  readonly told: number;
};

const framedText = ({ paragraphs, face, box, inset, overflow }: SceneText): Framed => ({
  paragraphs,
  face,
  width: box.width - 2 * inset,
  height: box.height - 2 * inset,
  told: overflow,
});

/** Every text of an element with the frame that it has to stay in. */
function framesIn(element: SceneElement): Framed[] {
  if (element.kind === "text") return [framedText(element)];
  if (element.kind === "group") {
    return element.pieces.flatMap((piece) => (piece.kind === "text" ? [framedText(piece)] : []));
  }
  if (element.kind !== "table") return [];
  return element.rows.flatMap((row) =>
    row.cells.map(({ paragraphs }, column) => ({
      paragraphs,
      face: element.face,
      width: (element.columns[column] ?? 0) - 2 * element.margin.x,
      height: row.height - 2 * element.margin.y,
      told: element.overflow,
    })),
  );
}

function widest({ paragraphs, face }: Framed): number {
  const widths = paragraphs.flatMap(({ lines, bullet }) =>
    lines.map((line) =>
      line.reduce(
        (sum, { text, script, bold, size }) =>
          sum + measure.width(text, { family: face.drawn[script], bold }, size),
        bullet?.indent ?? 0,
      ),
    ),
  );
  return Math.max(0, ...widths) / pointsPerInch;
}

/** A line of one sign that is wider than its frame cannot be broken any more. */
const isOneSign = ({ paragraphs }: Framed): boolean =>
  paragraphs.some(({ lines }) =>
    lines.some((line) => Array.from(line.map(({ text }) => text).join("")).length <= 4),
  );

const isOnSlide = ({ x, y, width, height }: Box): boolean =>
  x >= -tolerance &&
  y >= -tolerance &&
  x + width <= slideSize.width + tolerance &&
  y + height <= slideSize.height + tolerance;

function expectInFrames(scene: Scene): void {
  for (const element of scene.elements) {
    if (!("overflow" in element) || element.overflow === 0) {
      expect(isOnSlide(element.kind === "text" ? element.box : element.box)).toBe(true);
    }
    for (const frame of framesIn(element)) {
      // A column that is left nothing but its margins holds no text either.
      if (widest(frame) === 0) continue;
      if (!isOneSign(frame)) expect(widest(frame)).toBeLessThanOrEqual(frame.width + tolerance);
      const over = heightOf(frame.paragraphs) / pointsPerInch - frame.height;
      if (frame.told === 0) expect(over).toBeLessThanOrEqual(tolerance);
      else expect(scene.overflow).toBeGreaterThanOrEqual(frame.told);
    }
  }
}

const bodies = (content: string): SlideBody[] => {
  const say = both(content);
  const plain = both("plain");
  return [
    { layout: "bullets", title: say, points: [say, plain, say] },
    {
      layout: "agenda",
      title: say,
      items: [
        { title: say, minutes: 90 },
        { title: plain, minutes: null },
      ],
    },
    { layout: "section", title: say, text: say },
    { layout: "question", title: plain, question: say },
    { layout: "remember", title: say, points: [say, plain] },
    { layout: "closing", title: say, points: [say] },
    {
      layout: "two-columns",
      title: say,
      columns: [
        { title: say, points: [say, plain] },
        { title: plain, points: [plain] },
      ],
    },
    {
      layout: "table",
      title: plain,
      header: [say, plain],
      rows: [
        [say, plain],
        [plain, say],
      ],
      source: say,
    },
    { layout: "quotation", title: plain, source: say, reference: plain, quotation: say },
    {
      layout: "activity",
      title: plain,
      task: [say],
      rolesTitle: plain,
      roles: [say],
      timing: [
        { title: say, minutes: 5 },
        { title: plain, minutes: 30 },
      ],
    },
  ];
};

/** Ten times what a slide wants to hold is enough to overflow every layout. */
const text = awkwardText.map((each) => each.slice(0, 500).toWellFormed());

test("no text leaves its frame, whatever it is, unless the slide says that it overflows", () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...languages), (content, language) => {
      for (const scene of scenesOf(deckOf(...bodies(content)), language)) expectInFrames(scene);
    }),
    { numRuns: 25 },
  );
});
