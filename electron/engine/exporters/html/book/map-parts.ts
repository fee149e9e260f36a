import type { BookPart, HeatLine } from "../../../../../shared/composition/book/model.ts";
import { html, type Html } from "../html.ts";

type Part<Kind extends BookPart["kind"]> = Extract<BookPart, { kind: Kind }>;

/** "Table 1" and what it shows, over a table or figure. */
export const captionOf = (label: string, text: string): Html =>
  html`<p class="caption"><span>${label}</span><span>${text}</span></p>`;

/** A few large figures side by side, with words under each. */
export const facts = ({ facts: all }: Part<"facts">): Html =>
  html`<dl class="facts">
    ${all.map(
      ({ figure, words }) =>
        html`<div>
          <dd>${figure}</dd>
          <dt>${words}</dt>
        </div>`,
    )}
  </dl>`;

const heatRow = ({ title, look, cells, total }: HeatLine): Html =>
  html`<tr class="heat-${look}">
    <th scope="row">${title}</th>
    ${cells.map(({ text, level }) => html`<td class="level-${level === null ? "none" : level}">${text}</td>`)}
    <td class="sum">${total}</td>
  </tr>`;

/** Numbers as shades by row and column, with sums, and the key below. */
export function heat({ label, caption, head, rows, legend, none }: Part<"heat">): Html {
  const [corner = "", ...names] = head;
  return html`${captionOf(label, caption)}
    <table class="data heat">
      <thead>
        <tr>
          <th scope="col">${corner}</th>
          ${names.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(heatRow)}
      </tbody>
    </table>
    <p class="heat-key">
      ${legend.map(({ level, words }) => html`<span><i class="level-${level}"></i>${words}</span>`)}
      <span><i class="hatched"></i>${none}</span>
    </p>`;
}
