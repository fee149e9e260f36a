import * as fc from "fast-check";
import type { Arbitrary } from "fast-check";
import {
  everyone,
  readers,
  type Block,
  type BlockNode,
} from "../../shared/document/nodes/block.ts";
import type { ContentDocument } from "../../shared/document/nodes/block.ts";
import { calloutKinds } from "../../shared/document/nodes/callout.ts";
import type { DiagramData } from "../../shared/document/nodes/diagram.ts";
import { voidChildren, type Inline, type Link } from "../../shared/document/nodes/inline.ts";
import type { List, ListItem } from "../../shared/document/nodes/list.ts";
import type { Paragraph } from "../../shared/document/nodes/paragraph.ts";
import type { Table } from "../../shared/document/nodes/table.ts";
import { marks, type Text } from "../../shared/document/nodes/text.ts";
import { normaliseBlocks } from "../../shared/document/normalise.ts";
import type { Language } from "../../shared/language/language.ts";

/** Texts that Markdown, YAML, XML or careless code would take for something else. */
const nasty = [
  ...Array.from("*_~`#>|[]()<>!&\\:;-+=.^\"'{}@%$/?, \u00a0\t\n\r"),
  "**",
  "~~",
  "```",
  "---",
  "- ",
  "+ ",
  "1. ",
  "2) ",
  "# ",
  " #",
  ":::",
  ":::for{trainer}",
  "::page-break",
  ":30",
  "9:30",
  "[[",
  "[^1]",
  "[^1]:",
  "[a](b)",
  "![",
  "| a | b |",
  "<b>",
  "</u>",
  "<!-- #x -->",
  "<script>",
  "&amp;",
  "&#32;",
  "http://a.bd/x",
  "www.a.bd",
  "a@b.bd",
  "null",
  "true",
  "0x1f",
  "2025-01-01",
  "~5%",
  "snake_case",
  "কর্মসূচি",
  "ক্ষ্ম",
  "র‍্যাব",
  "ক্‌ষ",
  "ড়",
  "য়",
  "বাংলাদেশ",
  "১,২৩৪",
  "।",
  "é",
  "👩‍🌾",
  "\ufeff",
  "\u0000",
  "\ud800",
  "\u2028",
  "word",
  "two words",
  "  ",
];

export const textArbitrary: Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: "grapheme", maxLength: 6 })), {
    maxLength: 6,
  })
  .map((parts) => parts.join(""));

export const idArbitrary = fc.stringMatching(/^[a-z0-9]{1,6}(?:[-.][a-z0-9]{1,4}){0,2}$/);

const run: Arbitrary<Text> = fc
  .record({ text: textArbitrary, on: fc.subarray([...marks], { maxLength: 3 }) })
  .map(({ text, on }) => ({ text, ...Object.fromEntries(on.map((mark) => [mark, true])) }));

const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    "mailto:a@b.bd",
    "https://x.bd/(a_b)*c*?y=1&copy;=2|z",
    "http://x.bd/\\[q]`~",
    "ftp://refused.bd",
    "https://বাংলা.বাংলা/ক",
  ),
);
const link: Arbitrary<Link> = fc.record({
  type: fc.constant("link" as const),
  url,
  children: fc.array(run, { minLength: 1, maxLength: 3 }),
});

const children = fc.constant(null).map(voidChildren);

const inline: Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: run },
  { weight: 1, arbitrary: link },
  fc.record({
    type: fc.constant("footnote" as const),
    note: fc.array(fc.oneof(run, link), { minLength: 1, maxLength: 3 }),
    children,
  }),
  fc.record({ type: fc.constant("fact" as const), fact: idArbitrary, children }),
  fc.record({
    type: fc.constant("cross-reference" as const),
    target: fc.oneof(
      fc.record({
        kind: fc.constantFrom("session" as const, "handout" as const),
        session: idArbitrary,
      }),
      fc.record({ kind: fc.constant("slide" as const), session: idArbitrary, slide: idArbitrary }),
    ),
    children,
  }),
);
const inlines = fc.array(inline, { minLength: 1, maxLength: 5 });

const paragraph: Arbitrary<Paragraph> = fc.record({
  type: fc.constant("paragraph" as const),
  children: inlines,
});

const style = fc.constantFrom("bulleted" as const, "numbered" as const);

const listOfDepth = (depth: number): Arbitrary<List> => {
  const words = inlines.map((children) => ({ type: "list-item-text" as const, children }));
  const plain: Arbitrary<ListItem> = words.map((text) => ({ type: "list-item", children: [text] }));
  const nested: Arbitrary<ListItem> =
    depth === 0
      ? plain
      : fc
          .tuple(words, listOfDepth(depth - 1))
          .map(([text, list]) => ({ type: "list-item", children: [text, list] }));
  return fc.record({
    type: fc.constant("list" as const),
    style,
    children: fc.array(fc.oneof(plain, nested), { minLength: 1, maxLength: 3 }),
  });
};
const list = listOfDepth(2);

const cell = fc.record(
  {
    type: fc.constant("table-cell" as const),
    columnSpan: fc.integer({ min: 2, max: 4 }),
    rowSpan: fc.integer({ min: 2, max: 4 }),
    children: fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, list), {
      minLength: 1,
      maxLength: 2,
    }),
  },
  { requiredKeys: ["type", "children"] },
);
const plainCell = paragraph.map((only) => ({ type: "table-cell" as const, children: [only] }));

const tableOf = (
  cells: Arbitrary<Table["children"][number]["children"][number]>,
): Arbitrary<Table> =>
  fc.record({
    type: fc.constant("table" as const),
    caption: textArbitrary,
    headerRow: fc.boolean(),
    headerColumn: fc.boolean(),
    columns: fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), {
      minLength: 1,
      maxLength: 4,
    }),
    children: fc.array(
      fc.record({
        type: fc.constant("table-row" as const),
        children: fc.array(cells, { maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  });

const label = textArbitrary;
const part = fc.record({ title: label, text: label });
const column = fc.record({ title: label, points: fc.array(label, { minLength: 1, maxLength: 3 }) });

/** What every kind of diagram can say. */
export const diagramDataArbitrary: Arbitrary<DiagramData> = fc.oneof(
  fc.record({
    kind: fc.constant("life-cycle-wheel" as const),
    centre: label,
    stages: fc.array(fc.record({ title: label, text: label, response: label }), {
      minLength: 3,
      maxLength: 4,
    }),
    around: label,
  }),
  fc.record({
    kind: fc.constant("staircase" as const),
    steps: fc.array(
      fc.record({ title: label, text: label, items: fc.array(label, { maxLength: 2 }) }),
      { minLength: 2, maxLength: 3 },
    ),
    axis: fc.record({ up: label, from: label, to: label }),
  }),
  fc.record({
    kind: fc.constant("process" as const),
    steps: fc.array(part, { minLength: 2, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant("comparison" as const), columns: fc.tuple(column, column) }),
  fc.record({
    kind: fc.constant("clusters" as const),
    parent: label,
    groups: fc.array(
      fc.record({ number: label, title: label, items: fc.array(label, { maxLength: 2 }) }),
      { minLength: 2, maxLength: 3 },
    ),
  }),
  fc.record({
    kind: fc.constant("timeline" as const),
    parts: fc.array(fc.record({ title: label, minutes: fc.integer({ min: 1, max: 90 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
    sum: label,
  }),
);

export const assetNameArbitrary: Arbitrary<string> = fc
  .tuple(fc.stringMatching(/^[0-9a-f]{64}$/), fc.constantFrom("png", "jpg", "gif", "svg", "webp"))
  .map((parts) => parts.join("."));

const lines = fc.record({
  type: fc.constant("exercise-lines" as const),
  lines: fc.integer({ min: 1, max: 40 }),
  children,
});

/** A block of any type, not yet normalised. */
const blockNodeArbitrary: Arbitrary<BlockNode> = fc.oneof(
  { weight: 3, arbitrary: paragraph },
  { weight: 2, arbitrary: list },
  fc.record({
    type: fc.constant("heading" as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    children: inlines,
  }),
  tableOf(plainCell),
  tableOf(cell),
  fc.record({
    type: fc.constant("image" as const),
    asset: assetNameArbitrary,
    alt: textArbitrary,
    caption: textArbitrary,
    width: fc.double({ min: 5, max: 100, noNaN: true }),
    children,
  }),
  fc.record({
    type: fc.constant("callout" as const),
    kind: fc.constantFrom(...calloutKinds),
    title: textArbitrary,
    children: fc.array(fc.oneof(paragraph, list, lines), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant("quote" as const),
    source: textArbitrary,
    children: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
  }),
  lines,
  fc.record({ type: fc.constant("page-break" as const), children }),
  fc.record({
    type: fc.constant("diagram" as const),
    data: diagramDataArbitrary,
    caption: textArbitrary,
    alt: textArbitrary,
    children,
  }),
);

const audience = fc.oneof(fc.constant(everyone), fc.subarray([...readers], { minLength: 1 }));

const identity = fc.record(
  {
    id: fc.oneof(idArbitrary, fc.constantFrom("b1", "b2", "b3")),
    audience,
    basis: fc.stringMatching(/^[0-9a-z]{13}$/),
  },
  { requiredKeys: ["id", "audience"] },
);

/** Blocks as careless code could make them: not normalised, ids double. */
export const blocksArbitrary: Arbitrary<Block[]> = fc
  .array(
    fc.tuple(blockNodeArbitrary, identity).map(([node, around]): Block => ({ ...node, ...around })),
    { maxLength: 6 },
  )
  // Generated records have no prototype; what the product makes has one.
  .map((blocks) => structuredClone(blocks));

/** A document in its normal form, with every type of node and mark. */
export const documentArbitrary = (language: Language): Arbitrary<ContentDocument> =>
  blocksArbitrary.map((blocks) => ({ language, blocks: normaliseBlocks(blocks) }));
