import fc from "fast-check";
import { Editor, Node, Transforms, type Point } from "slate";
import { expect, it } from "vitest";
import { readDocument } from "../../../test/support/document-notation.ts";
import {
  createDocumentEditor,
  type DocumentEditor,
  fragments,
  runVerb,
  verbs,
} from "../../../test/support/document-verbs.ts";
import { readMarkdown } from "../markdown/read.ts";
import { toMarkdown } from "../markdown/write.ts";
import { blockSchema, contentDocumentSchema, type Block } from "../nodes/block.ts";
import { normaliseBlocks } from "../normalise.ts";
import { isSame } from "./reconcile.ts";

const start = `
h1 #title: জীবনচক্র পদ্ধতি
p #intro: The **lifecycle** began in {fact:began} and {note:Act 5} is [law](https://a.bd/x).
ul #risks
  li: Birth
    ol
      li: Weight
      li: Care
  li: Old age
table #compare header-row 40/30/30
  row
    cell columns=2: Relief
    cell: ক্ষমতা
  row
    cell rows=2: Began
    cell: 1601
    cell: 1945
  row
    cell: Short
    cell: Long
activity #task
  p: Write with your neighbour
  ul
    li: One
  lines 3
quote #law
  p: Every member of society
image #map
page-break #break
lines #lines 5
p #end: The end`;

type Step = {
  readonly verb: string;
  readonly from: number;
  readonly to: number;
  readonly selects: "caret" | "range" | "nothing";
};

/** The words that verbs take; a verb that is not here takes none. */
const words: Readonly<Record<string, readonly string[]>> = {
  type: ["a", "- ", "## ", "ক্ষ", "1. x", "**b** ", "see https://a.bd ", "/", "---", "x^2^"],
  compose: ["জী জীবন জীবনচক্র", "ে কে ক্ষে", "two words"],
  insert: ["ে", "া", "য়", "two words"],
  turnInto: ["paragraph", "1", "3"],
  callout: ["law", "activity", "facilitator-note"],
  mark: ["bold", "sub", "highlight"],
  table: ["2x2", "1x3"],
  row: ["above", "below"],
  column: ["left", "right"],
  header: ["headerRow", "headerColumn"],
  select: ["row", "column", "table"],
  extend: ["up", "down", "left", "right"],
  goToRow: ["up", "down"],
  widen: ["5", "-80"],
  lines: ["2"],
  image: ["A map"],
  fact: ["approved"],
  footnote: ["A note"],
  session: ["lifecycle"],
  link: ["bpatc.gov.bd"],
  reader: ["slide", "handout", "trainer"],
  move: ["up", "down"],
  moveBlock: ["up", "down"],
  moveTo: ["0 1 3", "2 2 0", "1 1 99"],
  pasteHere: Object.keys(fragments),
};

const verbLine = fc
  .constantFrom(...Object.keys(verbs))
  .chain((name) =>
    fc.constantFrom(...(words[name] ?? [""])).map((word) => `${name} ${word}`.trimEnd()),
  );
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const step: fc.Arbitrary<Step> = fc.record({
  verb: verbLine,
  from: place,
  to: place,
  selects: fc.constantFrom("caret", "caret", "range", "nothing"),
});

/** A place by its share of the document: the block, then the text in it, then the letter. */
function pointAt(editor: Editor, share: number): Point {
  const block = share * editor.children.length;
  const texts = Array.from(Node.texts(Node.get(editor, [Math.floor(block)])));
  const place = (block % 1) * texts.length;
  const [text, path] = texts[Math.floor(place)] ?? [{ text: "" }, [0]];
  const offset = Math.floor((place % 1) * (text.text.length + 1));
  return { path: [Math.floor(block), ...path], offset };
}

function run(editor: Editor, { verb, from, to, selects }: Step): void {
  const anchor = pointAt(editor, from);
  const focus = selects === "range" ? pointAt(editor, to) : anchor;
  if (selects !== "nothing") Transforms.select(editor, { anchor, focus });
  runVerb(editor, verb);
}

/** Blocks do not change; what has been found right stays so. */
const right = new WeakSet<Block>();

function checkBlock(block: Block): void {
  if (right.has(block)) return;
  const [normal] = normaliseBlocks([block]);
  if (!isSame(normal, block)) expect(normal).toEqual(block);
  const { error } = blockSchema.safeParse(block);
  if (error) expect(error).toBeUndefined();
  right.add(block);
}

/** Asks before it expects: an expectation that holds takes longer than the operation it is about. */
function checkDocument(editor: Editor): void {
  const blocks = editor.children as Block[];
  for (const block of blocks) checkBlock(block);
  const ids = new Set(blocks.map(({ id }) => id));
  if (ids.size !== blocks.length) expect(ids.size).toBe(blocks.length);
  const { selection } = editor;
  for (const { path, offset } of selection ? [selection.anchor, selection.focus] : []) {
    const { text } = Node.leaf(editor, path);
    if (offset > text.length) expect(offset).toBeLessThanOrEqual(text.length);
  }
}

/** What is stored, and what stands in the curriculum's files, is read back as it was. */
function checkSaved({ children }: Editor): void {
  const blocks = children as Block[];
  const stored: unknown = JSON.parse(JSON.stringify({ language: "bn", blocks }));
  expect(contentDocumentSchema.parse(stored).blocks).toEqual(blocks);
  const { document, problems } = readMarkdown(toMarkdown({ language: "bn", blocks }), "bn");
  expect(problems).toEqual([]);
  expect(document.blocks).toEqual(blocks);
}

function newEditor(): DocumentEditor {
  const editor = createDocumentEditor();
  editor.children = readDocument(start);
  Editor.normalize(editor, { force: true });
  return editor;
}

function checkStory(editor: DocumentEditor, before: unknown): void {
  const { story } = editor;
  while (story.redo());
  const after = editor.children;
  while (story.undo());
  expect(editor.children).toEqual(before);
  while (story.redo());
  expect(editor.children).toEqual(after);
}

const steps = fc.array(step, { minLength: 1, maxLength: 400, size: "max" });
const wanted = Number(process.env["TOT_EDITOR_OPERATIONS"] ?? 50_000);

it(`keeps the document right over ${wanted} operations of any kind; undo gives back the start`, () => {
  const count = { done: 0 };
  const property = fc.property(steps, (sequence) => {
    const editor = newEditor();
    const before = editor.children;
    for (const each of sequence) {
      run(editor, each);
      checkDocument(editor);
    }
    checkSaved(editor);
    checkStory(editor, before);
    count.done += sequence.length;
  });
  while (count.done < wanted) fc.assert(property, { numRuns: 20 });
  expect(count.done).toBeGreaterThanOrEqual(wanted);
}, 36_000_000);
