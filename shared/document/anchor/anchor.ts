import { Node, type Element, type Path, type Point, type Range } from "slate";
import type { Anchor } from "../../curriculum/review.ts";
import type { Language } from "../../language/language.ts";
import type { Block } from "../nodes/block.ts";

type Span = { readonly start: number; readonly end: number };

const longestQuote = 2_000;

const textsOf = (block: Block) => Array.from(Node.texts(block as Element));

/** The texts of a block one after another, without notes: what an anchor's offsets count in. */
export const runningText = (block: Block): string =>
  textsOf(block)
    .map(([{ text }]) => text)
    .join("");

/**
 * Where the words of an anchor stand in a block's running text: where they stood, or else at the nearest
 * place that says the same. An anchor without words is for the whole block. Null where they are gone.
 */
export function findQuote(text: string, { start, end, quote }: Anchor): Span | null {
  if (quote === "") return { start: 0, end: text.length };
  const length = end - start;
  if (text.startsWith(quote, start)) return { start, end: Math.min(start + length, text.length) };
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at);
  const [nearest] = places.toSorted(
    (one, other) => Math.abs(one - start) - Math.abs(other - start),
  );
  return nearest === undefined ? null : { start: nearest, end: nearest + quote.length };
}

/** The point at an offset of a block's running text; at the border of two texts the earlier for an end. */
function pointAt(block: Block, path: Path, offset: number, edge: keyof Span): Point {
  let left = offset;
  const texts = textsOf(block);
  for (const [index, [{ text }, inner]] of texts.entries()) {
    const isHere = edge === "end" ? left <= text.length : left < text.length;
    if (isHere || index === texts.length - 1) {
      return { path: [...path, ...inner], offset: Math.min(left, text.length) };
    }
    left -= text.length;
  }
  return { path, offset: 0 };
}

/** Where an anchor stands in a text as an editor's range; null where block or words are gone. */
export function rangeOfAnchor(blocks: readonly Block[], anchor: Anchor): Range | null {
  const index = blocks.findIndex(({ id }) => id === anchor.block);
  const block = blocks[index];
  const span = block && findQuote(runningText(block), anchor);
  if (!block || !span) return null;
  return {
    anchor: pointAt(block, [index], span.start, "start"),
    focus: pointAt(block, [index], span.end, "end"),
  };
}

function offsetOf(block: Block, { path, offset }: Point): number {
  let before = 0;
  for (const [{ text }, inner] of textsOf(block)) {
    if (inner.every((part, depth) => part === path[depth + 1])) return before + offset;
    before += text.length;
  }
  return before;
}

/** The anchor of a range (start before end): of its part in the first block. Null where it is nowhere. */
export function anchorOfRange(
  blocks: readonly Block[],
  language: Language,
  { anchor: first, focus: last }: Range,
): Anchor | null {
  const index = first.path[0] ?? -1;
  const block = blocks[index];
  if (!block) return null;
  const text = runningText(block);
  const start = offsetOf(block, first);
  const end = last.path[0] === index ? offsetOf(block, last) : text.length;
  const quote = text.slice(start, Math.min(end, start + longestQuote));
  return { language, block: block.id, start, end, quote };
}
