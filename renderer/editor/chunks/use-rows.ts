import { useLayoutEffect, type RefObject } from "react";
import { useSurroundings } from "../surroundings.ts";
import type { Pairing } from "../pairing.ts";
import type { PlacedBlock } from "./blocks-in.ts";

function setRow(element: HTMLElement, row: string): void {
  if (element.style.gridRow !== row) element.style.gridRow = row;
}

/** Puts a chunk and the blocks that are drawn in it into their rows; out of all rows where there are none. */
function place(chunk: HTMLElement, blocks: readonly PlacedBlock[], pairing: Pairing | null): void {
  const rows = blocks.map(({ node }) => pairing?.rows.get(node.id) ?? 1);
  const first = Math.min(...rows);
  setRow(chunk, pairing ? `${first} / ${Math.max(...rows) + 1}` : "");
  for (const [index, element] of Array.from(chunk.children).entries()) {
    const row = (rows[index] ?? first) - first + 1;
    if (element instanceof HTMLElement) setRow(element, pairing ? `${row} / ${row + 1}` : "");
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
