import type { Scene, SceneElement, SceneParagraph } from "../../../shared/deck/scene.ts";

/** Height of a body line on a slide, inches: 20 points with the usual line spacing. */
const lineInches = 0.36;

/** How a slide's text fits: on how many slides, the title's lines, the smallest text, and what runs over. */
export type Fit = {
  readonly slides: number;
  readonly titleLines: number;
  /** Points, without foot and sources; null where a slide has no such text. */
  readonly smallest: number | null;
  readonly linesOver: number;
};

/** The lines by which a text of so many inches runs over; none where it fits. */
export const linesOver = (inches: number): number =>
  inches > 0 ? Math.max(1, Math.ceil(inches / lineInches)) : 0;

function bodyParagraphs(element: SceneElement): readonly SceneParagraph[] {
  if (element.kind === "text") return element.role === "body" ? element.paragraphs : [];
  if (element.kind === "table") {
    const rows = element.rows.filter(({ header }) => !header);
    return rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
  }
  if (element.kind === "chart") return element.bars.map(({ text }) => text);
  if (element.kind !== "group") return [];
  return element.pieces.flatMap((piece) => (piece.kind === "text" ? piece.paragraphs : []));
}

const titleLinesOf = ({ elements }: Scene): number =>
  Math.max(
    0,
    ...elements.map((element) =>
      element.kind === "text" && element.role === "title"
        ? (element.paragraphs[0]?.lines.length ?? 0)
        : 0,
    ),
  );

/** How the slides that one slide of the deck gives fit; null before they are laid out. */
export function fitOf(scenes: readonly Scene[]): Fit | null {
  if (scenes.length === 0) return null;
  const runs = scenes
    .flatMap(({ elements }) => elements.flatMap(bodyParagraphs))
    .flatMap((paragraph) => paragraph.runs);
  return {
    slides: scenes.length,
    titleLines: Math.max(...scenes.map(titleLinesOf)),
    smallest: runs.length === 0 ? null : Math.min(...runs.map(({ size }) => size)),
    linesOver: linesOver(Math.max(...scenes.map(({ overflow }) => overflow))),
  };
}
