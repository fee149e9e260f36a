import { isValidElement, type ReactNode } from "react";
import type { Block } from "../../../shared/document/nodes/block.ts";

/** One block of a chunk: what it is and where it stands in the text, from 0. */
export type PlacedBlock = { readonly node: Block; readonly index: number };

/** A chunk as slate-react keeps it: the same object for as long as it is there, brought up to date in place. */
export type ChunkNode = { readonly children: readonly (PlacedBlock | ChunkNode)[] };

/** What slate-react gives a chunk to draw: one element, in whose properties the chunk is found. */
type DrawnChunk = {
  readonly ancestor: ChunkNode;
  readonly root: { readonly modifiedChunks: ReadonlySet<ChunkNode> };
};

const propertiesOf = (children: ReactNode): DrawnChunk | null =>
  isValidElement<DrawnChunk>(children) ? children.props : null;

const nothing: ChunkNode = { children: [] };

/** The chunk that is drawn by its children. long-text.spec.ts fails should slate-react move it. */
export const chunkOf = (children: ReactNode): ChunkNode =>
  propertiesOf(children)?.ancestor ?? nothing;

/** True where a chunk's children would draw what they drew before, whatever changed around it. */
export function isSameChunk(before: ReactNode, after: ReactNode): boolean {
  const [known, given] = [propertiesOf(before), propertiesOf(after)];
  if (!known || !given || given.root.modifiedChunks.has(given.ancestor)) return false;
  return Object.entries(given).every(([name, value]) => known[name as keyof DrawnChunk] === value);
}

/** The blocks of a chunk in their order, those of chunks within it included. */
export const blocksIn = ({ children }: ChunkNode): readonly PlacedBlock[] =>
  children.flatMap((child) => ("node" in child ? [child] : blocksIn(child)));

/** The first or the last block of a chunk; it is looked up only on the way there. */
export function edgeOf({ children }: ChunkNode, edge: 0 | -1): PlacedBlock | undefined {
  const child = children.at(edge);
  return child === undefined || "node" in child ? child : edgeOf(child, edge);
}
