import { isValidElement, type ReactNode } from "react";
import type { Block } from "../../../shared/document/nodes/block.ts";

/** One block of a chunk: what it is and where it stands in the text, from 0. */
export type PlacedBlock = { readonly node: Block; readonly index: number };

type ChunkNode = { readonly children: readonly (PlacedBlock | ChunkNode)[] };

const leavesOf = ({ children }: ChunkNode): readonly PlacedBlock[] =>
  children.flatMap((child) => ("node" in child ? [child] : leavesOf(child)));

/**
 * The blocks of a chunk, those of chunks within it included: blocks that come later are put into chunks of
 * their own between the others. slate-react gives a chunk its drawn children only; which blocks these stand
 * for is in the properties of that one element (`ancestor`), and chunks.spec.ts fails should it move.
 */
export function blocksIn(children: ReactNode): readonly PlacedBlock[] {
  if (!isValidElement<{ ancestor: ChunkNode }>(children)) return [];
  return leavesOf(children.props.ancestor);
}
