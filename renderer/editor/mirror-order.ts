import { Transforms } from "slate";
import { pairBlocks } from "./pairing.ts";
import { blocksOf, type StudioEditor } from "./studio-editor.ts";

type Ids = readonly string[];

/** True where the same blocks stand in another order. */
export function isReordered(before: Ids, after: Ids): boolean {
  if (before.length !== after.length || before.join() === after.join()) return false;
  const known = new Set(before);
  return after.every((id) => known.has(id));
}

/** Moves, from a place to a place, that bring ids into the order of others; ids of their own follow along. */
export function movesToOrder(ids: Ids, leading: Ids): readonly (readonly [number, number])[] {
  const own = new Set(ids);
  const wanted = Array.from(pairBlocks(leading, ids).rows.keys()).filter((id) => own.has(id));
  const current = [...ids];
  const moves: (readonly [number, number])[] = [];
  for (let place = 0; place < wanted.length; place += 1) {
    while (current[place] !== wanted[place]) {
      const wentDown = current[place + 1] === wanted[place];
      const from = wentDown ? place : current.indexOf(wanted[place] ?? "");
      const to = wentDown ? wanted.indexOf(current[place] ?? "") : place;
      current.splice(to, 0, ...current.splice(from, 1));
      moves.push([from, to]);
    }
  }
  return moves;
}

/** A block that is moved takes its counterpart along, so that both languages tell the same in one order. */
export function mirrorOrder(from: StudioEditor, to: StudioEditor): void {
  const ids = (editor: StudioEditor) => blocksOf(editor).map(({ id }) => id);
  for (const [at, place] of movesToOrder(ids(to), ids(from))) {
    Transforms.moveNodes(to, { at: [at], to: [place] });
  }
}
