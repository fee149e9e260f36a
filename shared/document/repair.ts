import type { Language } from "../language/language.ts";
import { blockSchema, everyone, type Block, type ContentDocument } from "./nodes/block.ts";
import { normaliseBlocks } from "./normalise.ts";
import { exceedsLimits } from "./normalise/limit-grid.ts";
import { oneLine } from "./normalise/text.ts";
import type { TableRow } from "./nodes/table.ts";
import { partTable } from "./part-table.ts";

/** A block that could not be kept as it was, by its place from 0; its words are kept. */
export type RepairProblem = { readonly index: number; readonly problem: string };

const silent: ReadonlySet<string> = new Set(["type", "kind", "id", "basis", "audience", "asset"]);

/** Every word that malformed data holds, in its order. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [oneLine(value)];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !silent.has(key))
    .flatMap(([, child]) => wordsIn(child));
}

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

/** The block as its normaliser makes it, where that is enough to make it right. */
function normalised(value: unknown): Block | null {
  try {
    const around = { audience: everyone, id: "" };
    const [block] = normaliseBlocks([Object.assign(around, value) as Block]);
    return block && blockSchema.safeParse(block).success ? block : null;
  } catch {
    return null;
  }
}

const tooLarge =
  "a table is larger than a text can have; it became several, and what is beyond the last column went into it";

const partsOf = (block: Block): Block[] =>
  block.type === "table" ? partTable(block).map((table) => ({ ...block, ...table })) : [block];

const isTooLarge = (value: unknown): boolean =>
  field(value, "type") === "table" &&
  Array.isArray(field(value, "children")) &&
  exceedsLimits(field(value, "children") as TableRow[]);

function asParagraph(value: unknown): Block {
  const id = field(value, "id");
  const text = wordsIn(value)
    .filter((words) => words !== "")
    .join(" ");
  return {
    type: "paragraph",
    children: [{ text }],
    id: typeof id === "string" ? id : "",
    audience: everyone,
  };
}

/**
 * Blocks from data that nobody vouches for, in their normal form. A block of an unknown type, or one
 * that cannot be put right, becomes a paragraph of its words, and is told of.
 */
export function repairBlocks(values: readonly unknown[]): {
  blocks: Block[];
  problems: RepairProblem[];
} {
  const problems: RepairProblem[] = [];
  const blocks = values.flatMap((value, index): Block[] => {
    const block = normalised(value);
    const parts = block ? partsOf(block) : [];
    if (isTooLarge(value) || parts.length > 1) problems.push({ index, problem: tooLarge });
    if (block) return parts;
    const type = field(value, "type");
    const problem = `a block (${JSON.stringify(type) ?? "without type"}) is not right; its words were kept`;
    problems.push({ index, problem });
    return [asParagraph(value)];
  });
  return { blocks: normaliseBlocks(blocks), problems };
}

/**
 * A document from data that nobody vouches for: a row or a file that a newer version wrote. The
 * language is that of the place where it stands. `repaired` says that something in it could not be
 * kept as it was; its words could. `reduced` counts the blocks that a person should look at.
 */
export function repairDocument(
  value: unknown,
  language: Language,
): { document: ContentDocument; repaired: boolean; reduced: number } {
  const stored = field(value, "blocks");
  const { blocks, problems } = repairBlocks(Array.isArray(stored) ? stored : [value]);
  const repaired = JSON.stringify(blocks) !== JSON.stringify(stored);
  return { document: { language, blocks }, repaired, reduced: problems.length };
}
