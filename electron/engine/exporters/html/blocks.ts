import type { AssetReader } from "../../../../shared/composition/source.ts";
import type { BlockNode, BlockType } from "../../../../shared/document/nodes/block.ts";
import type { List } from "../../../../shared/document/nodes/list.ts";
import type { Table, TableCell } from "../../../../shared/document/nodes/table.ts";
import { inDigits } from "../../../../shared/language/digits.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { diagramToHtml } from "./diagrams.ts";
import { html, nothing, type Html } from "./html.ts";
import { inlineToHtml, type NoteList } from "./inline.ts";

/** What writing a block as markup needs beside the block. */
export type HtmlContext = {
  readonly language: Language;
  readonly digits: Language;
  readonly notes: NoteList;
  /** The address of a stored picture; throws ASSET_MISSING where it is not stored. */
  readonly picture: (name: string) => string;
};

/** Pictures stand inside the page, unless addresses are given for them. */
export const htmlContext = (
  language: Language,
  assets: AssetReader,
  digits: Language = language,
  picture: HtmlContext["picture"] = (name) => dataUrl(name, assets),
): HtmlContext => ({
  language,
  digits,
  picture,
  notes: { notes: [], name: language, digits: (number) => inDigits(number, digits) },
});

type Writers = {
  readonly [Type in BlockType]: (
    block: Extract<BlockNode, { type: Type }>,
    context: HtmlContext,
  ) => Html;
};

const mediaTypes: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  gif: "image/gif",
  svg: "image/svg+xml",
  webp: "image/webp",
};

/** A stored picture as a data URL. */
export function dataUrl(name: string, assets: AssetReader): string {
  const type = mediaTypes[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  return `data:${type};base64,${Buffer.from(assets(name)).toString("base64")}`;
}

function listToHtml(list: List, context: HtmlContext): Html {
  const items = list.children.map((item) => {
    const [words, nested] = item.children;
    return html`<li>
      ${inlineToHtml(words.children, context.notes)}${nested ? listToHtml(nested, context) : nothing}
    </li>`;
  });
  return list.style === "numbered"
    ? html`<ol>
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
}

function cellToHtml(cell: TableCell, header: "col" | "row" | null, context: HtmlContext): Html {
  const content = cell.children.map((child) => blockToHtml(child, context));
  const spans = html` colspan="${cell.columnSpan ?? 1}" rowspan="${cell.rowSpan ?? 1}"`;
  return header
    ? html`<th scope="${header}" ${spans}>${content}</th>`
    : html`<td${spans}>${content}</td>`;
}

function tableToHtml(table: Table, context: HtmlContext): Html {
  const rows = table.children.map(
    (row, rowIndex) =>
      html`<tr>
        ${row.children.map((cell, cellIndex) => {
          if (table.headerRow && rowIndex === 0) return cellToHtml(cell, "col", context);
          return cellToHtml(cell, table.headerColumn && cellIndex === 0 ? "row" : null, context);
        })}
      </tr>`,
  );
  const head = table.headerRow
    ? html`<thead>
        ${rows.slice(0, 1)}
      </thead>`
    : nothing;
  return html`<table class="data">
    <colgroup>
      ${table.columns.map((width) => html`<col style="width:${width}%" />`)}
    </colgroup>
    ${head}
    <tbody>
      ${table.headerRow ? rows.slice(1) : rows}
    </tbody>
  </table>`;
}

const lineMarks = (count: number) => Array.from({ length: count }, () => html`<i></i>`);

const writers: Writers = {
  paragraph: (block, context) => html`<p>${inlineToHtml(block.children, context.notes)}</p>`,
  heading: (block, context) => {
    const words = inlineToHtml(block.children, context.notes);
    if (block.level === 1) return html`<h1>${words}</h1>`;
    if (block.level === 2) return html`<h2><span></span><span>${words}</span></h2>`;
    return block.level === 3 ? html`<h3>${words}</h3>` : html`<h4>${words}</h4>`;
  },
  list: listToHtml,
  table: tableToHtml,
  image: (block, context) =>
    html`<img
      src="${context.picture(block.asset)}"
      alt="${block.alt}"
      style="width:${block.width}%"
    />`,
  callout: (block, context) =>
    html`${block.title ? html`<p class="heading">${block.title}</p>` : nothing}${block.children.map((child) => blockToHtml(child, context))}`,
  quote: (block, context) =>
    html`<blockquote>
      ${block.children.map((child) => blockToHtml(child, context))}
      ${block.source ? html`<p class="source">${block.source}</p>` : nothing}
    </blockquote>`,
  "exercise-lines": (block) =>
    html`<div class="lines" role="presentation">${lineMarks(block.lines)}</div>`,
  "page-break": () => html`<div class="break"></div>`,
  diagram: (block, context) =>
    html`<div role="group" aria-label="${block.alt || block.caption}">
      ${diagramToHtml(block.data, context)}
    </div>`,
};

/** A block as markup for paper: what is inside it, without the label column. */
export function blockToHtml(block: BlockNode, context: HtmlContext): Html {
  const write = writers[block.type] as (block: BlockNode, context: HtmlContext) => Html;
  return write(block, context);
}
