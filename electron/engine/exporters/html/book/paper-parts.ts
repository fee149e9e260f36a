import type { BookPart } from "../../../../../shared/composition/book/model.ts";
import { html, type Html } from "../html.ts";

type Part<Kind extends BookPart["kind"]> = Extract<BookPart, { kind: Kind }>;

const ring = (sign: string) => html`<i class="ring">${sign}</i>`;

/** Circles in columns that are read from top to bottom. */
export const bubbles = ({ entries, columns }: Part<"bubbles">): Html =>
  html`<ol class="bubbles" style="columns:${columns}">
    ${entries.map(
      ({ number, letters }) =>
        html`<li>
          <b>${number}</b>
          ${letters.map(ring)}
        </li>`,
    )}
  </ol>`;

/** Statements in their groups, each with a circle for every point. */
export function scale({ head, ends, points, groups }: Part<"scale">): Html {
  const [low = "", middle = "", high = ""] = ends;
  const body = groups.map(
    ({ title, rows }) =>
      html`<tr>
          <th scope="rowgroup" colspan="7" class="group">${title}</th>
        </tr>
        ${rows.map(
          ({ number, text }) =>
            html`<tr>
              <td class="number">${number}</td>
              <td>${text}</td>
              ${points.map((point) => html`<td class="point">${ring(point)}</td>`)}
            </tr>`,
        )}`,
  );
  return html`<table class="data scale">
    <colgroup>
      <col style="width:9mm" />
      <col />
      ${points.map(() => html`<col style="width:13mm" />`)}
    </colgroup>
    <thead>
      <tr>
        <th></th>
        <th scope="col">${head}</th>
        <th colspan="5" class="ends">
          <div><span>${low}</span><span>${middle}</span><span>${high}</span></div>
        </th>
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>
  </table>`;
}

/** A question and lines beside it. */
export const asked = ({ label, lines }: Part<"asked">): Html =>
  html`<section class="asked">
    <div class="label">${label}</div>
    <div class="lines" role="presentation">
      ${Array.from({ length: lines }, () => html`<i></i>`)}
    </div>
  </section>`;

/** Bars with their figures beside them: open for the first of two series, solid for the last. */
export const bars = ({ caption, series, rows }: Part<"bars">): Html =>
  html`<figure class="bars">
    <figcaption class="caption">${caption}</figcaption>
    ${rows.map(
      ({ label, values }) =>
        html`<div class="bar-row">
          <span class="bar-label">${label}</span>
          <div class="bar-values">
            ${values.map(
              ({ share, text }, index) =>
                html`<div class="bar-value">
                  <span class="track"
                    ><i
                      class="${index === series.length - 1 ? "solid" : "open"}"
                      style="width:${((share ?? 0) * 100).toFixed(1)}%"
                    ></i
                  ></span>
                  <span class="amount"
                    >${series.length > 1 ? `${series[index] ?? ""} ` : ""}${text}</span
                  >
                </div>`,
            )}
          </div>
        </div>`,
    )}
  </figure>`;
