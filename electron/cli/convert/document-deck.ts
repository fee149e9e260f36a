import type { Slide, SlideBody } from "../../../shared/deck/deck.ts";
import { visibleBlocks } from "../../../shared/composition/visible-blocks.ts";
import type { Block, BlockNode } from "../../../shared/document/nodes/block.ts";
import type { List } from "../../../shared/document/nodes/list.ts";
import type { Table } from "../../../shared/document/nodes/table.ts";
import { plainText } from "../../../shared/document/plain-text.ts";
import { bilingual, type Bilingual } from "../../../shared/language/bilingual.ts";
import type { Language } from "../../../shared/language/language.ts";
import { assertNever } from "../../../shared/lib/assert-never.ts";

type Words = (text: string) => Bilingual;

const wordsIn =
  (language: Language): Words =>
  (text) =>
    language === "en" ? bilingual(text) : bilingual("", text);

const itemsOf = (list: List): string[] =>
  list.children.flatMap(({ children: [text, nested] }) => [
    plainText(text),
    ...(nested ? itemsOf(nested) : []),
  ]);

/** What a block of running text gives to a slide of points. */
function pointsOf(block: BlockNode): string[] {
  switch (block.type) {
    case "paragraph":
      return [plainText(block)].filter((text) => text !== "");
    case "list":
      return itemsOf(block);
    case "callout":
      return block.children.flatMap(pointsOf);
    case "heading":
    case "quote":
    case "table":
    case "image":
    case "diagram":
    case "exercise-lines":
    case "page-break":
      return [];
    default:
      return assertNever(block);
  }
}

function tableBody(table: Table, title: Bilingual, words: Words): SlideBody {
  const rows = table.children.map((row) => row.children.map((cell) => words(plainText(cell))));
  const header = table.headerRow ? (rows.shift() ?? []) : [];
  return { layout: "table", title, header, rows, source: words("") };
}

/** The body of a block that has a slide to itself; null for running text. */
function bodyOf(block: BlockNode, heading: Bilingual, words: Words): SlideBody | null {
  const named = (name: string) => (name ? words(name) : heading);
  switch (block.type) {
    case "table":
      return tableBody(block, named(block.caption), words);
    case "image": {
      const { asset, alt, caption } = block;
      const title = named(caption);
      return { layout: "picture", title, asset, alt: words(alt), source: words("") };
    }
    case "diagram": {
      const { data, alt, caption } = block;
      const diagram = { en: data, bn: data };
      const title = named(caption);
      return { layout: "diagram", title, diagram, alt: words(alt), source: words("") };
    }
    case "quote": {
      const quotation = words(block.children.map((paragraph) => plainText(paragraph)).join("\n"));
      const source = words(block.source);
      return { layout: "quotation", title: heading, source, reference: words(""), quotation };
    }
    case "callout":
      return block.title
        ? { layout: "bullets", title: words(block.title), points: pointsOf(block).map(words) }
        : null;
    case "paragraph":
    case "list":
    case "heading":
    case "exercise-lines":
    case "page-break":
      return null;
    default:
      return assertNever(block);
  }
}

/** The slides of one part of a text: its points together, tables, pictures and quotes by themselves. */
function partBodies(heading: Bilingual, blocks: readonly Block[], words: Words): SlideBody[] {
  const bodies: SlideBody[] = [];
  let points: Bilingual[] = [];
  const end = () => {
    if (points.length > 0) bodies.push({ layout: "bullets", title: heading, points });
    points = [];
  };
  for (const block of blocks) {
    const body = bodyOf(block, heading, words);
    if (body) {
      end();
      bodies.push(body);
    } else points.push(...pointsOf(block).map(words));
  }
  end();
  const section: SlideBody = { layout: "section", title: heading, text: words("") };
  return bodies.length > 0 ? bodies : [section];
}

/** The title of a text: its first heading of the first level, or what it is called otherwise. */
export function titleOf(blocks: readonly Block[], otherwise: string): string {
  const first = blocks.find((block) => block.type === "heading" && block.level === 1);
  return first ? plainText([first]) : otherwise;
}

/** Drafts slides from a text: a title, then for each heading its points, tables, pictures and quotes. */
export function slidesOf(blocks: readonly Block[], title: string, language: Language): Slide[] {
  const words = wordsIn(language);
  const parts: { heading: string; blocks: Block[] }[] = [{ heading: title, blocks: [] }];
  for (const block of visibleBlocks(blocks, "slide")) {
    if (block.type === "heading") parts.push({ heading: plainText([block]), blocks: [] });
    else parts.at(-1)?.blocks.push(block);
  }
  const spoken = parts.filter(({ heading, blocks: own }) => own.length > 0 || heading !== title);
  const bodies: SlideBody[] = [
    { layout: "section", title: words(title), text: words("") },
    ...spoken.flatMap(({ heading, blocks: own }) => partBodies(words(heading), own, words)),
  ];
  return bodies.map((body, index) => ({
    id: `s${index + 1}`,
    body,
    notes: words(""),
    minutes: null,
    hidden: false,
  }));
}
