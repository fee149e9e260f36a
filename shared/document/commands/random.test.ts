import fc from "fast-check";
import { createEditor, Editor, Node, Transforms, type Point } from "slate";
import { expect, it } from "vitest";
import { readDocument } from "../../../test/support/document-notation.ts";
import { runVerb, verbs } from "../../../test/support/document-verbs.ts";
import { blockSchema, type Block } from "../nodes/block.ts";
import { normaliseBlocks } from "../normalise.ts";
import { createStory } from "../story/story.ts";
import { withRecord } from "../story/with-record.ts";
import { withDocument } from "./with-document.ts";

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
  readonly isRange: boolean;
};

const words: Readonly<Record<string, readonly string[]>> = {
  type: ["a", "- ", "## ", "ক্ষ", "1. x"],
  insert: ["ে", "া", "য়", "two words"],
  turnInto: ["paragraph", "1", "3"],
  callout: ["law", "activity"],
  mark: ["bold", "sub"],
  table: ["2x2", "1x3"],
  row: ["above", "below"],
  column: ["left", "right"],
  header: ["headerRow", "headerColumn"],
  lines: ["2"],
  image: ["A map"],
  fact: ["approved"],
  footnote: ["A note"],
  session: ["lifecycle"],
  link: ["bpatc.gov.bd"],
  reader: ["slide", "handout", "trainer"],
  move: ["up", "down"],
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
  isRange: fc.boolean(),
});

function pointAt(editor: Editor, share: number): Point {
  const texts = Array.from(Node.texts(editor));
  const position = share * texts.length;
  const [text, path] = texts[Math.floor(position)] ?? [{ text: "" }, [0, 0]];
  return { path, offset: Math.floor((position % 1) * (text.text.length + 1)) };
}

function run(editor: Editor, { verb, from, to, isRange }: Step): void {
  const anchor = pointAt(editor, from);
  Transforms.select(editor, { anchor, focus: isRange ? pointAt(editor, to) : anchor });
  runVerb(editor, verb);
}

function expectValid(editor: Editor): void {
  const blocks = editor.children as Block[];
  expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
  expect(normaliseBlocks(blocks)).toEqual(blocks);
  for (const block of blocks) expect(blockSchema.safeParse(block).error).toBeUndefined();
}

function newEditor() {
  const editor = withDocument(withRecord(createEditor()));
  editor.children = readDocument(start);
  Editor.normalize(editor, { force: true });
  return { editor, story: createStory({ text: editor }) };
}

const steps = fc.array(step, { minLength: 1, maxLength: 25 });
const options = { numRuns: Number(process.env["TOT_EDITOR_RUNS"] ?? 120) };

it("keeps the document valid whatever is done where, and undo gives back every state", () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      const { editor, story } = newEditor();
      const states = [structuredClone(editor.children)];
      for (const each of sequence) {
        const before = story.steps();
        story.together(() => run(editor, each));
        expectValid(editor);
        if (story.steps() > before) states.push(structuredClone(editor.children));
      }
      for (const state of states.toReversed().slice(1)) {
        story.undo();
        expect(editor.children).toEqual(state);
      }
      expect(story.canUndo()).toBe(false);
      for (const state of states.slice(1)) {
        story.redo();
        expect(editor.children).toEqual(state);
      }
    }),
    options,
  );
}, 600_000);
