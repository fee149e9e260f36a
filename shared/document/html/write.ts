import type { BlockNode, BlockType } from "../nodes/block.ts";
import type { Image } from "../nodes/image.ts";
import type { List } from "../nodes/list.ts";
import type { Table } from "../nodes/table.ts";
import { attributeTexts } from "../plain-text.ts";
import { layGrid, type PlacedCell } from "../normalise/grid.ts";
import { columnPixels } from "./picture.ts";
import {
  escapeHtml,
  inlinesToHtml,
  notesToHtml,
  type HtmlWords,
  type HtmlWriting,
} from "./write-inline.ts";

type Writers = {
  readonly [Type in BlockType]: (
    block: Extract<BlockNode, { type: Type }>,
    writing: HtmlWriting,
  ) => string;
};

function listToHtml(list: List, writing: HtmlWriting): string {
  const tag = list.style === "numbered" ? "ol" : "ul";
  const items = list.children.map(({ children: [words, nested] }) => {
    const below = nested ? listToHtml(nested, writing) : "";
    return `<li>${inlinesToHtml(words.children, writing)}${below}</li>`;
  });
  return `<${tag}>${items.join("")}</${tag}>`;
}

const border = "border:1px solid #808080;padding:3pt";

function cellToHtml(
  { cell, column, columns, rows }: PlacedCell,
  tag: "td" | "th",
  table: Table,
  writing: HtmlWriting,
): string {
  const width = table.columns
    .slice(column, column + columns)
    .reduce((sum, each) => sum + each, 0)
    .toFixed(1);
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ""}${rows > 1 ? ` rowspan="${rows}"` : ""}`;
  const content = (cell?.children ?? []).map((child) => blockToHtml(child, writing)).join("");
  return `<${tag}${spans} width="${width}%" valign="top" style="${border}">${content}</${tag}>`;
}

function tableToHtml(table: Table, writing: HtmlWriting): string {
  const rows = layGrid(table.children).rows.map((cells, row) => {
    const tags = cells.map((cell) => {
      const isHead = (table.headerRow && row === 0) || (table.headerColumn && cell.column === 0);
      return cellToHtml(cell, isHead ? "th" : "td", table, writing);
    });
    return `<tr>${tags.join("")}</tr>`;
  });
  const columns = table.columns.map((width) => `<col style="width:${width}%">`).join("");
  const [first = "", ...others] = rows;
  const head = table.headerRow ? `<thead>${first}</thead>` : first;
  const caption = table.caption ? `<caption>${escapeHtml(table.caption)}</caption>` : "";
  return `<table border="1" cellspacing="0" width="100%" style="border-collapse:collapse;width:100%">${caption}<colgroup>${columns}</colgroup>${head}<tbody>${others.join("")}</tbody></table>`;
}

function imageToHtml({ asset, alt, caption, width }: Image, { words }: HtmlWriting): string {
  const source = words.picture(asset);
  const pixels = Math.round((width / 100) * columnPixels);
  const picture = source
    ? `<img src="${source}" alt="${escapeHtml(alt)}" width="${pixels}">`
    : escapeHtml(alt);
  return `<p>${picture}</p>${caption ? `<p><i>${escapeHtml(caption)}</i></p>` : ""}`;
}

/** A box as a table of one cell, which is how Word keeps a frame around text. */
function boxToHtml(title: string, content: string): string {
  const head = title ? `<p><b>${escapeHtml(title)}</b></p>` : "";
  return `<table cellspacing="0" width="100%" style="border-collapse:collapse;width:100%"><tr><td style="border:none;border-left:3pt solid #2f6f64;padding:3pt 9pt">${head}${content}</td></tr></table>`;
}

const pageBreak = `<br clear="all" style="mso-special-character:line-break;page-break-before:always">`;
const line = `<p style="border-bottom:1px solid #808080">&nbsp;</p>`;

const writers: Writers = {
  paragraph: ({ children }, writing) => `<p>${inlinesToHtml(children, writing)}</p>`,
  heading: ({ level, children }, writing) =>
    `<h${level}>${inlinesToHtml(children, writing)}</h${level}>`,
  list: listToHtml,
  table: tableToHtml,
  image: imageToHtml,
  callout: ({ title, children }, writing) =>
    boxToHtml(title, children.map((child) => blockToHtml(child, writing)).join("")),
  quote: ({ source, children }, writing) => {
    const words = children.map((child) => blockToHtml(child, writing)).join("");
    return `<blockquote>${words}${source ? `<p>${escapeHtml(source)}</p>` : ""}</blockquote>`;
  },
  "exercise-lines": ({ lines }) => line.repeat(lines),
  "page-break": () => pageBreak,
  diagram: (diagram) => {
    const texts = attributeTexts(diagram).filter((text) => text !== "");
    return `<ul>${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join("")}</ul>`;
  },
};

function blockToHtml(block: BlockNode, writing: HtmlWriting): string {
  const write = writers[block.type] as (block: BlockNode, writing: HtmlWriting) => string;
  return write(block, writing);
}

/**
 * Blocks as a page for another program, above all Word: headings, lists, tables with their widths,
 * footnotes of Word's kind, pictures as data.
 */
export function blocksToHtml(blocks: readonly BlockNode[], words: HtmlWords): string {
  const writing: HtmlWriting = { words, notes: [] };
  const content = blocks.map((block) => blockToHtml(block, writing)).join("\n");
  return `${content}\n${notesToHtml(writing)}`;
}
