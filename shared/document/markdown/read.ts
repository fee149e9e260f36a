import type { Nodes, RootContent } from "mdast";
import type { Language } from "../../language/language.ts";
import { idPattern } from "../../lib/ids.ts";
import {
  everyone,
  readers,
  type Audience,
  type Block,
  type ContentDocument,
} from "../nodes/block.ts";
import { basisPattern, defaultId, normaliseBlocks } from "../normalise.ts";
import { repairBlocks } from "../repair.ts";
import { parseMarkdown } from "./processor.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { readNode } from "./read-blocks.ts";
import { readNote } from "./read-inline.ts";
import { report, startReading, type Reading, type ReadingProblem } from "./reading.ts";

/** What a comment before a block says of it. */
type Identity = { readonly id?: string; readonly basis?: string };

/** The top level while it is read: blocks so far, and what the last comment said of the next. */
type Level = { readonly blocks: Block[]; next: Identity; readonly reading: Reading };

const identityComment = /^<!--\s*(?:#(?<id>\S+))?\s*(?:basis=(?<basis>\S+))?\s*-->\s*$/;

function readIdentity(node: Extract<RootContent, { type: "html" }>, level: Level): boolean {
  const { id, basis } = identityComment.exec(node.value)?.groups ?? {};
  if (!id && !basis) return false;
  if (id && !idPattern.test(id)) {
    report(level.reading, node, `"${id}" is no id: lower-case letters, digits, hyphens`);
  }
  if (level.blocks.some((block) => block.id === id)) {
    report(level.reading, node, `the id "${id}" stands twice in the text`);
  }
  level.next = { id, basis };
  return true;
}

function readAudience(node: Nodes, names: readonly string[], reading: Reading): Audience {
  const unknown = names.filter((name) => !readers.some((reader) => reader === name));
  if (unknown.length > 0 || names.length === 0) {
    report(reading, node, `:::for{} names readers: ${readers.join(", ")}`);
  }
  const audience = readers.filter((reader) => names.includes(reader));
  return audience.length > 0 ? audience : everyone;
}

function readTop(nodes: readonly RootContent[], audience: Audience, level: Level): void {
  for (const node of nodes) {
    if (node.type === "html" && readIdentity(node, level)) continue;
    if (node.type === "containerDirective" && node.name === "for") {
      const names = Object.keys(node.attributes ?? {});
      readTop(node.children, readAudience(node, names, level.reading), level);
      continue;
    }
    for (const block of readNode(node, level.reading)) {
      const { id = defaultId(level.blocks.length + 1), basis } = level.next;
      const known = basis !== undefined && basisPattern.test(basis) ? { basis } : {};
      level.blocks.push({ ...block, id, audience, ...known });
      level.next = {};
    }
  }
}

/** Notes that no text calls for are kept as paragraphs at the end. */
function readUncalled(reading: Reading, level: Level): void {
  for (const [identifier, definition] of reading.footnotes) {
    if (reading.called.has(identifier)) continue;
    report(reading, definition, `nothing calls for the note [^${identifier}]`);
    const children = readNote(definition.children, reading);
    const id = defaultId(level.blocks.length + 1);
    level.blocks.push({ type: "paragraph", children, id, audience: everyone });
  }
}

/** Only a table can outgrow what a document holds: in columns, rows and spans. */
function keepWithinLimits(block: Block, reading: Reading): readonly Block[] {
  if (block.type !== "table") return [block];
  const { blocks, problems } = repairBlocks([block]);
  for (const { problem } of problems) reading.problems.push({ line: null, problem });
  return blocks;
}

/**
 * Reads a Markdown text, with or without front matter, in the dialect of the curriculum files. What a
 * document cannot hold is kept as words and told of; lines are counted from the text's first.
 */
export function readMarkdown(
  text: string,
  language: Language,
): { document: ContentDocument; problems: readonly ReadingProblem[] } {
  const { body, lines } = splitFrontMatter(text);
  const root = parseMarkdown(body);
  const reading = startReading(body, root);
  const level: Level = { blocks: [], next: {}, reading };
  readTop(root.children, everyone, level);
  readUncalled(reading, level);
  const blocks = normaliseBlocks(level.blocks.flatMap((block) => keepWithinLimits(block, reading)));
  const problems = reading.problems.map(({ line, problem }) => ({
    line: line === null ? null : line + lines,
    problem,
  }));
  return { document: { language, blocks }, problems };
}

/** The document of a Markdown text; see `readMarkdown` for what could not be kept as it was. */
export const fromMarkdown = (text: string, language: Language): ContentDocument =>
  readMarkdown(text, language).document;
