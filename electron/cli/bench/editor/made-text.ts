import type { Audience, Block, BlockNode } from "../../../../shared/document/nodes/block.ts";
import { everyone } from "../../../../shared/document/nodes/block.ts";
import { voidChildren, type Inline } from "../../../../shared/document/nodes/inline.ts";
import type { ListItem } from "../../../../shared/document/nodes/list.ts";
import type { Paragraph } from "../../../../shared/document/nodes/paragraph.ts";
import type { TableCell, TableRow } from "../../../../shared/document/nodes/table.ts";
import type { Language } from "../../../../shared/language/language.ts";

const sentences: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Social security protects people against the risks of each stage of life.",
    "The committee of the upazila checks the list before anybody is paid.",
    "Participants compare two households and say which programme reaches them.",
  ],
  bn: [
    "সামাজিক নিরাপত্তা জীবনের প্রতিটি পর্যায়ের ঝুঁকি থেকে মানুষকে রক্ষা করে।",
    "ভাতা দেওয়ার আগে উপজেলা কমিটি তালিকাটি যাচাই করে।",
    "অংশগ্রহণকারীরা দুটি পরিবারের তুলনা করে বলেন কোন কর্মসূচি তাদের কাছে পৌঁছায়।",
  ],
};

type Words = (start: number, count: number) => string;

/** Sentences of a language, as many as asked for, so that blocks differ in words and length. */
const wordsIn =
  (language: Language): Words =>
  (start, count) =>
    Array.from({ length: count }, (_, index) => {
      const known = sentences[language];
      return known[(start + index) % known.length] ?? "";
    }).join(" ");

const paragraph = (...children: Inline[]): Paragraph => ({ type: "paragraph", children });
const item = (text: string): ListItem => ({
  type: "list-item",
  children: [{ type: "list-item-text", children: [{ text }] }],
});
const cell = (text: string): TableCell => ({ type: "table-cell", children: [paragraph({ text })] });
const row = (...texts: string[]): TableRow => ({ type: "table-row", children: texts.map(cell) });

type Maker = (words: Words, index: number) => BlockNode;

const plain: Maker = (words, index) =>
  paragraph({ text: `${index} ${words(index, 2 + (index % 4))}` });

/** The kinds of a text as trainers write it, in the order of a part of it. */
const kinds: readonly Maker[] = [
  (words, index) => ({ type: "heading", level: 2, children: [{ text: words(index, 1) }] }),
  plain,
  (words, index) =>
    paragraph({ text: words(index, 1) }, { text: ` ${words(index + 1, 1)} `, bold: true }),
  (words, index) => {
    const children = Array.from({ length: 4 }, (_, part) => item(words(index + part, 1)));
    return { type: "list", style: index % 2 === 0 ? "bulleted" : "numbered", children };
  },
  plain,
  (words, index) => ({
    type: "callout",
    kind: "key-message",
    title: "",
    children: [paragraph({ text: words(index, 2) })],
  }),
  plain,
  (words, index) => {
    const note = { type: "footnote" as const, note: [{ text: words(index, 1) }] };
    const after = { text: ` ${words(index, 1)}` };
    return paragraph({ text: words(index, 1) }, { ...note, children: voidChildren() }, after);
  },
  plain,
  (words, index) => ({
    type: "table",
    caption: words(index, 1),
    headerRow: true,
    headerColumn: false,
    columns: [30, 40, 30],
    children: Array.from({ length: 4 }, (_, line) =>
      row(`${line}`, words(index + line, 1), words(line, 1)),
    ),
  }),
  plain,
  plain,
  (words, index) => ({
    type: "quote",
    source: "NSSS 2015",
    children: [paragraph({ text: words(index, 2) })],
  }),
  plain,
  () => ({ type: "exercise-lines", lines: 3, children: voidChildren() }),
  plain,
];

const audiences: readonly Audience[] = [everyone, everyone, ["handout"], ["trainer"]];

/** The id of a block of a made text, by its place from 1. */
export const madeId = (count: number, position: number): string => `made-${count}-${position}`;

/** A text of so many blocks of mixed kinds; block n is block n's counterpart in the other language. */
export function madeText(language: Language, count: number): Block[] {
  const words = wordsIn(language);
  return Array.from({ length: count }, (_, index) => {
    const make = kinds[index % kinds.length] ?? plain;
    const audience = audiences[index % audiences.length] ?? everyone;
    return { ...make(words, index), id: madeId(count, index + 1), audience };
  });
}
