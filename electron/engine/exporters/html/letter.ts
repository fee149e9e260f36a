import type { LetterModel } from "../../../../shared/composition/timetable/letter.ts";
import { letterWords } from "../../../../shared/composition/timetable/letter-words.ts";
import { html, nothing, type Html } from "./html.ts";
import { lookCss, type PaperContext, type PrintedPage } from "./page.ts";

const lines = (texts: readonly string[]): Html =>
  html`${texts.map((text) => html`<p>${text}</p>`)}`;

/** Widths of the columns in percent: session, date, time, venue. */
const shares = [36, 24, 17, 23];

function sessions({ table }: LetterModel): Html {
  const rows = table.rows.map(
    ([first = "", ...rest]) =>
      html`<tr>
        <th scope="row">${first}</th>
        ${rest.map((text) => html`<td>${text}</td>`)}
      </tr>`,
  );
  return html`<table class="data plain">
    <colgroup>
      ${shares.map((share) => html`<col style="width:${share}%" />`)}
    </colgroup>
    <thead>
      <tr>
        ${table.head.map((text) => html`<th scope="col">${text}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function letter(model: LetterModel): Html {
  const { labels } = letterWords[model.language];
  const dated = model.dates.map((each, index) => (index === 0 ? `${labels.date}: ${each}` : each));
  return html`<article class="paper letter" lang="${model.language}">
    <header>
      <h1>${model.institute}</h1>
      ${model.address ? html`<p>${model.address}</p>` : nothing}
    </header>
    <div class="memo">
      <p>${model.memo}: ………………………</p>
      <div>${lines(dated)}</div>
    </div>
    <div class="to">${lines(model.to)}</div>
    <p class="subject">${labels.subject}: ${model.subject}</p>
    ${lines([model.salutation, ...model.opening])} ${sessions(model)}
    <div class="end">
      ${lines(model.closing)}
      <div class="signature">
        <p>${model.farewell}</p>
        ${lines(model.signature)}
      </div>
    </div>
    <div class="enclosed">
      <p><b>${model.enclosures.label}:</b></p>
      ${lines(model.enclosures.items.map((item) => `– ${item}`))}
    </div>
  </article>`;
}

/** An official letter for paper, A4: in both languages a letter in each, on pages of their own. */
export function letterToHtml(models: readonly LetterModel[], context: PaperContext): PrintedPage {
  return {
    html: models.map((model) => letter(model).markup).join(""),
    css: lookCss(context, "base", "letter"),
    page: { width: 210, height: 297 },
  };
}
