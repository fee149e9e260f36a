import { useLayoutEffect, type RefObject } from "react";
import { useSurroundings } from "../surroundings.ts";
import type { Pairing } from "../pairing.ts";
import type { PlacedBlock } from "./blocks-in.ts";

type Rows = { readonly first: number; readonly last: number };

/** The rows of chunks that are in the page: a chunk within another one counts from that one's first. */
const rowsOf = new WeakMap<Element, Rows>();

function setRow(element: HTMLElement, row: string): void {
  if (element.style.gridRow !== row) element.style.gridRow = row;
}

function placeChunk(chunk: HTMLElement): void {
  const rows = rowsOf.get(chunk);
  const before = (rowsOf.get(chunk.parentElement ?? chunk)?.first ?? 1) - 1;
  setRow(chunk, rows ? `${rows.first - before} / ${rows.last + 1 - before}` : "");
}

function placeWithin(element: HTMLElement, pairing: Pairing | null, first: number): void {
  const id = element.dataset["block"];
  if (id === undefined) return placeChunk(element);
  const row = (pairing?.rows.get(id) ?? first) - first + 1;
  setRow(element, pairing ? `${row} / ${row + 1}` : "");
}

/** Puts a chunk and what is drawn in it into their rows; out of all rows where there are none. */
function place(chunk: HTMLElement, blocks: readonly PlacedBlock[], pairing: Pairing | null): void {
  const rows = blocks.map(({ node }) => pairing?.rows.get(node.id) ?? 1);
  const first = Math.min(...rows);
  if (pairing) rowsOf.set(chunk, { first, last: Math.max(...rows) });
  else rowsOf.delete(chunk);
  placeChunk(chunk);
  for (const element of chunk.children) {
    if (element instanceof HTMLElement) placeWithin(element, pairing, first);
  }
}

/**
 * Keeps blocks in the rows of their counterparts where two languages are side by side. A new block moves
 * every row after it, so rows are set in the page itself: nothing is drawn anew for them.
 */
export function useRows(
  chunk: RefObject<HTMLElement | null>,
  blocks: readonly PlacedBlock[],
  isSideBySide: boolean,
): void {
  const { state } = useSurroundings().texts;
  useLayoutEffect(() => {
    const put = () => {
      if (chunk.current) place(chunk.current, blocks, isSideBySide ? state.get().pairing() : null);
    };
    put();
    return isSideBySide ? state.subscribe(put) : undefined;
  });
}
