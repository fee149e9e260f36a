import { Node, Transforms, type Editor, type Path } from "slate";
import type { VerticalDirection } from "./move-block.ts";

/** Moves the children of a node from one to another over their neighbour on a side, where there is one. */
export function swapNeighbour(
  editor: Editor,
  parent: Path,
  from: number,
  to: number,
  direction: VerticalDirection,
): boolean {
  const [neighbour, target] = direction === "up" ? [from - 1, to] : [to + 1, from];
  if (neighbour < 0 || !Node.has(editor, [...parent, neighbour])) return false;
  Transforms.moveNodes(editor, { at: [...parent, neighbour], to: [...parent, target] });
  return true;
}
