import { everyone, type Audience, type Block, type ContentDocument } from "../nodes/block.ts";
import { defaultId, normaliseBlocks } from "../normalise.ts";
import { attributes, escapeStart } from "./escape.ts";
import { writeNodes } from "./write-blocks.ts";
import type { Writing } from "./write-inline.ts";
import { container } from "./write-table.ts";

/** What a comment has to say of a block before it; nothing where its id is that of its place. */
function identityComment(block: Block, position: number): string {
  const id = block.id === defaultId(position) ? "" : `#${block.id} `;
  const basis = block.basis === undefined ? "" : `basis=${block.basis} `;
  return id === "" && basis === "" ? "" : `<!-- ${id}${basis}-->\n`;
}

type Written = { readonly audience: Audience; readonly text: string };

/** Blocks that follow each other and have the same readers stand in one container. */
function writeAudiences(blocks: readonly Written[]): string[] {
  const parts: string[] = [];
  for (let index = 0; index < blocks.length;) {
    const audience = blocks[index]?.audience ?? everyone;
    const rest = blocks.slice(index);
    const other = rest.findIndex((block) => block.audience.join() !== audience.join());
    const together = other < 0 ? rest : rest.slice(0, other);
    const text = together.map((block) => block.text).join("\n\n");
    const isForAll = audience.length === everyone.length;
    parts.push(isForAll ? text : container("for", attributes(...audience), text));
    index += together.length;
  }
  return parts;
}

const isBlank = (text: string): boolean => text === "::empty";

/**
 * A document as Markdown in the dialect of the curriculum files, without front matter. What is written
 * reads back as the same document (in its normal form).
 */
export function toMarkdown(document: ContentDocument): string {
  const blocks = normaliseBlocks(document.blocks);
  const writing: Writing = { notes: [] };
  const texts = writeNodes(blocks, writing);
  const written = blocks.map((block, index) => ({
    audience: block.audience,
    text: `${identityComment(block, index + 1)}${texts[index] ?? ""}`,
  }));
  const parts = writeAudiences(written);
  if (parts.length === 1 && isBlank(parts[0] ?? "")) return "";
  const notes = writing.notes.map((note, index) => `[^${index + 1}]: ${escapeStart(note)}`);
  return `${[...parts, ...notes].join("\n\n")}\n`;
}
