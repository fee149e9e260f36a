import type { BlockNode } from "../nodes/block.ts";
import type { Paragraph } from "../nodes/paragraph.ts";
import { assertNever } from "../../lib/assert-never.ts";
import { nestLines } from "./lists.ts";
import type { ListLine, Part } from "./reading.ts";

const isItem = (part: Part | undefined): part is ListLine => part?.kind === "item";

/** The neighbours from a place on for which something holds. */
function run(
  parts: readonly Part[],
  from: number,
  holds: (part: Part) => boolean,
): readonly Part[] {
  let end = from;
  for (let part = parts[end]; part && holds(part); part = parts[end]) end += 1;
  return parts.slice(from, end);
}

/** Blocks from the lines and blocks that a page falls into: lines of lists are nested, quotations joined. */
export function partsToBlocks(parts: readonly Part[]): BlockNode[] {
  const blocks: BlockNode[] = [];
  for (let index = 0; index < parts.length;) {
    const part = parts[index];
    if (!part) break;
    const same = run(parts, index, ({ kind }) => kind === part.kind);
    if (isItem(part)) blocks.push(...nestLines(same.filter(isItem)));
    else if (part.kind === "quote") blocks.push(quoteOf(same));
    else blocks.push(...same.flatMap(blockOf));
    index += same.length;
  }
  return blocks;
}

function quoteOf(parts: readonly Part[]): BlockNode {
  const children = parts.flatMap((part): Paragraph[] =>
    "line" in part ? [{ type: "paragraph", children: part.line }] : [],
  );
  return { type: "quote", source: "", children };
}

function blockOf(part: Part): BlockNode[] {
  switch (part.kind) {
    case "paragraph":
    case "quote":
      return [{ type: "paragraph", children: part.line }];
    case "heading":
      return [{ type: "heading", level: part.level, children: part.line }];
    case "item":
      return nestLines([part]);
    case "block":
      return [part.block];
    default:
      return assertNever(part);
  }
}
