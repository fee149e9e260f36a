import type { BookPart } from "../../../../../shared/composition/book/model.ts";
import { html, nothing, type Html } from "../html.ts";
import { captionOf } from "./map-parts.ts";

type GridPart = Extract<BookPart, { kind: "grid" }>;

/** The cells of a row; one that goes on into the rows under it covers them. */
function gridCells({ rows, numbers = [], joined = [] }: GridPart, row: number): Html[] {
  const isJoined = (at: number, column: number) =>
    joined.some(([one, other]) => one === at && other === column);
  const rowsOf = (column: number) => {
    let end = row + 1;
    while (isJoined(end, column)) end += 1;
    return end - row;
  };
  return (rows[row] ?? []).flatMap((text, column) => {
    if (column === 0) return [html`<th scope="row">${text}</th>`];
    if (isJoined(row, column)) return [];
    const align = numbers.includes(column) ? "number" : "words";
    return [html`<td class="${align}" rowspan="${rowsOf(column)}">${text}</td>`];
  });
}

/** A table of plain words, with its caption. */
export const grid = (part: GridPart) => {
  const { head, rows, widths, caption, numbers = [], total = false, dense = false } = part;
  const align = (index: number) => (numbers.includes(index) ? "number" : "words");
  return html`${caption ? captionOf(caption.label, caption.text) : nothing}
    <table class="data ${total ? "summed" : "plain"} ${dense ? "dense" : "roomy"}">
      <colgroup>
        ${widths.map((width) => html`<col style="width:${width}%" />`)}
      </colgroup>
      <thead>
        <tr>
          ${head.map((text, index) => html`<th scope="col" class="${align(index)}">${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (_, index) =>
            html`<tr>
              ${gridCells(part, index)}
            </tr>`,
        )}
      </tbody>
    </table>`;
};
