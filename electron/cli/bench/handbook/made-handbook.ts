import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Block, BlockNode, ContentDocument } from "../../../../shared/document/nodes/block.ts";
import { everyone } from "../../../../shared/document/nodes/block.ts";
import { voidChildren } from "../../../../shared/document/nodes/inline.ts";
import { noisePicture } from "./noise-picture.ts";

const sections = 300;
const paragraphsOfSection = 4;
const sentencesOfParagraph = 8;
const tableEvery = 3;
const pictureEvery = 6;
const pixels = { width: 480, height: 320 };

const sentences = [
  "Social security protects people against the risks that each stage of their life brings.",
  "The committee of the upazila checks the list of names before anybody is paid.",
  "সামাজিক নিরাপত্তা জীবনের প্রতিটি পর্যায়ের ঝুঁকি থেকে মানুষকে রক্ষা করে এবং মর্যাদা দেয়।",
  "Participants compare two households and say which of the programmes reaches each of them.",
  "An allowance that comes late helps less than a smaller one that comes in time.",
];

const sentence = (index: number) => sentences[index % sentences.length] ?? "";
const wordsFrom = (start: number, count: number) =>
  Array.from({ length: count }, (_, index) => sentence(start + index)).join(" ");

type Picture = { readonly asset: string; readonly alt: string };
type Table = readonly (readonly string[])[];
type Part = {
  readonly heading: string;
  readonly paragraphs: readonly (readonly [plain: string, bold: string])[];
  readonly table: Table | null;
  readonly picture: Picture | null;
};

function makePicture(assets: string, number: number): Picture {
  const bytes = noisePicture(pixels.width, pixels.height, number);
  const asset = `${createHash("sha256").update(bytes).digest("hex")}.png`;
  writeFileSync(join(assets, asset), bytes);
  return { asset, alt: `Picture ${number}` };
}

const makeTable = (number: number): Table =>
  Array.from({ length: 6 }, (_, row) =>
    Array.from({ length: 4 }, (_, column) =>
      row === 0 ? `Column ${column + 1}` : `${number}.${row}.${column} allowance and rate`,
    ),
  );

function makePart(index: number, assets: string): Part {
  const number = index + 1;
  return {
    heading: `${number} Section on committees and lists`,
    paragraphs: Array.from({ length: paragraphsOfSection }, (_, each) => [
      wordsFrom(index + each, sentencesOfParagraph - 1),
      `${sentence(index + each + 3)} ${number}.${each}`,
    ]),
    table: number % tableEvery === 0 ? makeTable(number) : null,
    picture: number % pictureEvery === 0 ? makePicture(assets, number) : null,
  };
}

function nodesOf({ heading, paragraphs, table, picture }: Part): BlockNode[] {
  const nodes: BlockNode[] = [{ type: "heading", level: 2, children: [{ text: heading }] }];
  for (const [plain, bold] of paragraphs) {
    nodes.push({
      type: "paragraph",
      children: [{ text: `${plain} ` }, { text: bold, bold: true }],
    });
  }
  if (table) {
    nodes.push({
      type: "table",
      caption: "",
      headerRow: true,
      headerColumn: false,
      columns: [25, 25, 25, 25],
      children: table.map((row) => ({
        type: "table-row",
        children: row.map((text) => ({
          type: "table-cell",
          children: [{ type: "paragraph", children: [{ text }] }],
        })),
      })),
    });
  }
  if (picture) {
    const { asset, alt } = picture;
    nodes.push({ type: "image", asset, alt, caption: "", width: 60, children: voidChildren() });
  }
  return nodes;
}

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

/** The same part as Pandoc's own Markdown. */
function markdownOf({ heading, paragraphs, table, picture }: Part, assets: string): string {
  const parts = [`## ${heading}`];
  for (const [plain, bold] of paragraphs) parts.push(`${plain} **${bold}**`);
  if (table) {
    const [header = [], ...rows] = table;
    parts.push([row(header), row(header.map(() => "---")), ...rows.map(row)].join("\n"));
  }
  if (picture) parts.push(`![${picture.alt}](${join(assets, picture.asset)}){width=60%}`);
  return parts.join("\n\n");
}

/** A handbook of 300 sections, 150,000 words, 100 tables and 50 pictures, as our tree and as Markdown. */
export type Handbook = { readonly tree: string; readonly markdown: string; readonly words: number };

/** Makes the handbook in a folder: `handbook.json` (a stored document), `handbook.md` and its pictures. */
export function makeHandbook(folder: string): Handbook {
  const assets = join(folder, "assets");
  mkdirSync(assets, { recursive: true });
  const parts = Array.from({ length: sections }, (_, index) => makePart(index, assets));
  const blocks = parts.flatMap(nodesOf).map((node, index): Block => ({
    ...node,
    id: `b${index + 1}`,
    audience: everyone,
  }));
  const document: ContentDocument = { language: "en", blocks };
  const markdown = parts.map((part) => markdownOf(part, assets)).join("\n\n");
  const files = { tree: join(folder, "handbook.json"), markdown: join(folder, "handbook.md") };
  writeFileSync(files.tree, JSON.stringify(document));
  writeFileSync(files.markdown, markdown);
  return { ...files, words: markdown.split(/\s+/).length };
}
