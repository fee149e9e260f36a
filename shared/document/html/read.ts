import { bijoyToUnicode } from "../../language/bijoy.ts";
import { everyone, type Block, type BlockNode } from "../nodes/block.ts";
import { normaliseBlocks } from "../normalise.ts";
import { walk } from "../walk.ts";
import { partsToBlocks } from "./assemble.ts";
import { readParts } from "./flow.ts";
import type { HtmlNode } from "./node.ts";
import { findNotes } from "./notes.ts";
import type { HtmlPicture, HtmlProblem, Reading, Run } from "./reading.ts";
import { readStyleSheet } from "./style.ts";

export type HtmlReading = {
  /** The page as blocks. A picture's asset is its number until its bytes are stored. */
  readonly blocks: readonly BlockNode[];
  readonly pictures: readonly HtmlPicture[];
  readonly problems: readonly HtmlProblem[];
  /** The same blocks with the words in legacy Bangla fonts as Unicode; null where there are none. */
  readonly converted: readonly BlockNode[] | null;
};

function newReading(root: HtmlNode): Reading {
  const notes = findNotes(root);
  return {
    sheet: readStyleSheet(root),
    notes,
    noteElements: new Set(notes.values()),
    pictures: [],
    problems: [],
    nodes: 0,
    characters: 0,
    lists: 0,
  };
}

function hasLegacyWords(blocks: readonly BlockNode[]): boolean {
  let found = false;
  walk(blocks, (node) => {
    if ("text" in node && (node as Run).isLegacy && /\S/.test(node.text)) found = true;
    return !found;
  });
  return found;
}

/** Makes the words of legacy fonts Unicode, in place. */
function convertLegacy(blocks: readonly BlockNode[]): readonly BlockNode[] {
  walk(blocks, (node) => {
    if ("text" in node && (node as Run).isLegacy) node.text = bijoyToUnicode(node.text);
  });
  return blocks;
}

const identified = (block: BlockNode): Block => ({ ...block, id: "", audience: everyone });

function normalised(blocks: readonly BlockNode[]): BlockNode[] {
  if (blocks.length === 0) return [];
  return normaliseBlocks(blocks.map(identified)).map((block) => {
    const { id: _, audience: __, ...node } = block;
    return node;
  });
}

/**
 * A parsed page as blocks: only what a document can hold comes out, whatever goes in. Nothing is
 * fetched; scripts, forms, styles and what is hidden are left behind.
 */
export function readHtml(root: HtmlNode): HtmlReading {
  const reading = newReading(root);
  const blocks = partsToBlocks(readParts(root, reading));
  const asTheyStand = normalised(blocks);
  return {
    blocks: asTheyStand,
    pictures: reading.pictures,
    problems: reading.problems,
    converted: hasLegacyWords(blocks) ? normalised(convertLegacy(blocks)) : null,
  };
}
