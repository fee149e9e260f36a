import { useLayoutEffect, type RefObject } from "react";
import { useSurroundings } from "../surroundings.ts";
import type { Pairing } from "../pairing.ts";
import { blocksIn, edgeOf, type ChunkNode } from "./chunk-node.ts";

type Rows = { readonly first: number; readonly last: number };

/** The rows of chunks that are in the page: a chunk within another one counts from that one's first. */
const rowsOf = new WeakMap<Element, Rows>();

function setRow(element: HTMLElement, row: string): void {
  if (element.style.gridRow !== row) element.style.gridRow = row;
}

/** The first row of the chunk around one; a layer, which has no box, is looked through. */
function firstAround({ parentElement }: HTMLElement): number {
  if (!parentElement?.hasAttribute("data-slate-chunk")) return 1;
  return rowsOf.get(parentElement)?.first ?? firstAround(parentElement);
}

function placeChunk(chunk: HTMLElement, pairing: Pairing): void {
  const rows = rowsOf.get(chunk);
  if (!rows) return placeAll(chunk, pairing, 1);
  const before = firstAround(chunk) - 1;
  setRow(chunk, `${rows.first - before} / ${rows.last + 1 - before}`);
}

function placeWithin(element: HTMLElement, pairing: Pairing, first: number): void {
  const id = element.dataset["block"];
  if (id === undefined) return placeChunk(element, pairing);
  const row = (pairing.rows.get(id) ?? first) - first + 1;
  setRow(element, `${row} / ${row + 1}`);
}

function placeAll(box: HTMLElement, pairing: Pairing, first: number): void {
  for (const element of box.children) {
    if (element instanceof HTMLElement) placeWithin(element, pairing, first);
  }
}

/** A chunk that only keeps a place takes the rows from its first block to its last. */
function rowsFrom(chunk: ChunkNode, { rows }: Pairing, isDrawn: boolean): Rows {
  const edges = [edgeOf(chunk, 0), edgeOf(chunk, -1)].flatMap((edge) => edge ?? []);
  const blocks = isDrawn ? blocksIn(chunk) : edges;
  const numbers = blocks.map(({ node }) => rows.get(node.id) ?? 1);
  return { first: Math.min(...numbers), last: Math.max(...numbers) };
}

/** Takes a chunk out of all rows. */
function release(box: HTMLElement): void {
  rowsOf.delete(box);
  for (const element of [box, ...box.children]) {
    if (element instanceof HTMLElement) setRow(element, "");
  }
}

/** Puts a chunk and what is drawn in it into their rows. */
function place(box: HTMLElement, chunk: ChunkNode, pairing: Pairing, isDrawn: boolean): void {
  const rows = rowsFrom(chunk, pairing, isDrawn);
  rowsOf.set(box, rows);
  placeChunk(box, pairing);
  placeAll(box, pairing, rows.first);
}

type How = {
  readonly isSideBySide: boolean;
  readonly isDrawn: boolean;
  /** A drawn layer has no box: what is in it is placed in the rows around it. */
  readonly isLayer: boolean;
};

/**
 * Keeps blocks in the rows of their counterparts where two languages are side by side. A new block moves
 * every row after it, so rows are set in the page itself: nothing is drawn anew for them.
 */
export function useRows(
  box: RefObject<HTMLElement | null>,
  chunk: ChunkNode,
  { isSideBySide, isDrawn, isLayer }: How,
): void {
  const { state } = useSurroundings().texts;
  const isPlaced = isSideBySide && !(isLayer && isDrawn);
  useLayoutEffect(() => {
    const element = box.current;
    if (!isPlaced || !element) return undefined;
    return () => release(element);
  }, [box, isPlaced]);
  useLayoutEffect(() => {
    if (!isPlaced) return undefined;
    const put = () => {
      if (box.current) place(box.current, chunk, state.get().pairing(), isDrawn);
    };
    put();
    return state.subscribe(put);
  });
}
