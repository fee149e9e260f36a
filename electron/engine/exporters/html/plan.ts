import type { PlanModel, PlanStep, PlanText } from "../../../../shared/composition/model.ts";
import { html, nothing, type Html } from "./html.ts";
import { logoToHtml, mastheadToHtml } from "./handout-parts.ts";
import { lookCss, type PaperContext, type PrintedPage } from "./page.ts";
import { a4, a4Across, acrossMargins, pageRules, uprightMargins } from "./page-rules.ts";
import { both, stepBlocks } from "./plan-blocks.ts";
import { signaturesToHtml } from "./signatures.ts";

type Column = {
  readonly key: keyof PlanModel["heads"];
  /** Millimetres; 0 takes the rest. */
  readonly width: number;
  readonly number?: boolean;
  readonly cell: (step: PlanStep, second: string | null) => Html;
};

const text =
  (key: Exclude<keyof PlanStep, "number" | "start" | "end" | "minutes" | "method">) =>
  (step: PlanStep, second: string | null) =>
    both(step[key], second);

const plainColumns: readonly Column[] = [
  { key: "number", width: 10, number: true, cell: (step) => html`${step.number}` },
  { key: "time", width: 16, number: true, cell: (step) => html`<b>${step.start}</b>` },
  { key: "minutes", width: 17, number: true, cell: (step) => html`${step.minutes}` },
  {
    key: "topic",
    width: 70,
    cell: (step, second) =>
      html`<div class="topic">${both(step.title, second)}</div>
        <div>${both(step.content, second)}</div>`,
  },
  { key: "method", width: 18, cell: (step) => html`${step.method}` },
  { key: "materials", width: 0, cell: text("materials") },
];

const fullColumns: readonly Column[] = [
  { key: "number", width: 10, number: true, cell: (step) => html`${step.number}` },
  {
    key: "time",
    width: 24,
    cell: (step) => html`${step.start}–${step.end}<br /><b>${step.minutes}</b>`,
  },
  {
    key: "topic",
    width: 24,
    cell: (step, second) => html`<div class="topic">${both(step.title, second)}</div>`,
  },
  { key: "content", width: 37, cell: text("content") },
  { key: "method", width: 15, cell: (step) => html`${step.method}` },
  { key: "facilitatorDoes", width: 40, cell: text("facilitatorDoes") },
  { key: "participantsDo", width: 36, cell: text("participantsDo") },
  { key: "materials", width: 23, cell: text("materials") },
  { key: "references", width: 19, cell: text("references") },
  { key: "responsible", width: 21, cell: text("responsible") },
  { key: "assessment", width: 0, cell: text("assessment") },
];

function header(model: PlanModel, perRow: number): Html {
  const rows: Html[] = [];
  let cells: Html[] = [];
  const close = () => {
    if (cells.length > 0)
      rows.push(
        html`<tr>
          ${cells}
        </tr>`,
      );
    cells = [];
  };
  for (const pair of model.header) {
    if (pair.wide) close();
    cells.push(
      html`<td class="key">${both(pair.key, model.second)}</td>
        <td class="value" colspan="${pair.wide ? perRow * 2 - 1 : 1}">
          ${both(pair.value, model.second)}
        </td>`,
    );
    if (pair.wide || cells.length === perRow) close();
  }
  close();
  const columns = Array.from(
    { length: perRow },
    () =>
      html`<col style="width:${perRow === 3 ? "34mm" : "26mm"}" />
        <col />`,
  );
  return html`<table class="header">
    <colgroup>
      ${columns}
    </colgroup>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function steps(model: PlanModel): Html {
  const columns = model.form === "full" ? fullColumns : plainColumns;
  const numeric = (column: Column) => (column.number ? "number" : "");
  const heads = columns.map(
    (column) =>
      html`<th scope="col" class="${numeric(column)}">
        ${both(model.heads[column.key], model.second)}
      </th>`,
  );
  const rows = model.steps.map(
    (step) =>
      html`<tr>
        ${columns.map((column) => html`<td class="${numeric(column)}">${column.cell(step, model.second)}</td>`)}
      </tr>`,
  );
  const { end, minutes, words } = model.total;
  const foot =
    model.form === "full"
      ? html`<td></td>
          <td>${minutes}</td>
          <td colspan="9">${both(words, model.second)}</td>`
      : html`<td></td>
          <td class="number">${end}</td>
          <td class="number">${minutes}</td>
          <td colspan="3">${both(words, model.second)}</td>`;
  return html`<table class="data steps">
    <colgroup>
      ${columns.map(({ width }) => (width > 0 ? html`<col style="width:${width}mm" />` : html`<col />`))}
    </colgroup>
    <thead>
      <tr>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
    <tfoot style="display:table-row-group">
      <tr>
        ${foot}
      </tr>
    </tfoot>
  </table>`;
}

/** Ground and ink by size of the part: the largest is the darkest. */
const shades = [
  ["#0b4f3c", "#fff"],
  ["#6b9a89", "#1c2321"],
  ["#b9d0c7", "#1c2321"],
  ["#e9f0ed", "#1c2321"],
  ["#fff", "#1c2321"],
] as const;

/** Millimetres: the bar of the plain form, and a letter in it with room to spare. */
const barWidth = 170;
const letterWidth = 1.6;

function timeByMethod({ label, parts }: PlanModel["timeByMethod"]): Html {
  const sum = parts.reduce((total, part) => total + part.minutes, 0);
  if (sum === 0) return nothing;
  const cells = parts.map((part, index) => {
    const [ground, ink] = shades[Math.min(index, shades.length - 1)] ?? shades[4];
    const full = `${part.name} ${part.label}`;
    const fits = full.length * letterWidth <= (part.minutes / sum) * barWidth;
    return html`<div style="flex:${part.minutes} 1 0;background:${ground};color:${ink}">
      ${fits ? full : part.label}
    </div>`;
  });
  return html`<section class="by-method">
    <div class="label">${label}</div>
    <div class="bar">${cells}</div>
  </section>`;
}

function advice(model: PlanModel): Html {
  const part = (label: PlanText, note: PlanText | null, content: Html) =>
    html`<div class="row">
      <div class="label">
        ${both(label, model.second)}${note ? html`<span class="note">${both(note, model.second)}</span>` : nothing}
      </div>
      <div class="content">${content}</div>
    </div>`;
  const notes = model.notesAfter.text.first
    ? html`<p>${both(model.notesAfter.text, model.second)}</p>`
    : html`<div class="lines"><i></i><i></i></div>`;
  return html`<section class="advice">
    ${part(model.ifShort.label, null, both(model.ifShort.text, model.second))}
    ${part(model.ifLong.label, null, both(model.ifLong.text, model.second))}
    ${part(model.notesAfter.label, model.notesAfter.note, notes)}
  </section>`;
}

/** A session plan for paper: the plain form on A4 upright, the full form on A4 across. */
export function planToHtml(model: PlanModel, context: PaperContext): PrintedPage {
  const isLarge = context.look?.print === "large";
  const full = model.form === "full" && !isLarge;
  const { instituteSecond, kindSecond } = model.masthead;
  const masthead = mastheadToHtml(
    { ...model.masthead, kind: [model.masthead.kind, kindSecond].filter(Boolean).join(" · ") },
    logoToHtml(model.masthead, context.assets),
    instituteSecond ? html`<div class="context">${instituteSecond}</div>` : nothing,
  );
  const markup = html`<article
    class="paper plan ${full ? "full" : "plain"} plan-0"
    lang="${model.language}"
  >
    ${masthead}
    <div class="titles">
      <h1>${model.title.first}</h1>
      ${model.title.second ? html`<span class="other">${model.title.second}</span>` : nothing}
    </div>
    ${header(model, full ? 3 : isLarge ? 1 : 2)} ${isLarge ? stepBlocks(model) : steps(model)}
    ${model.form === "full" ? signaturesToHtml(model.signatures, model.second) : html`${timeByMethod(model.timeByMethod)}${advice(model)}`}
  </article>`;
  const rules = pageRules({
    name: "plan-0",
    across: full,
    margins: full ? { ...acrossMargins, top: 11 } : { ...uprightMargins, top: 16, bottom: 16.5 },
    // A short plan is one sheet on the wall: its masthead stands as high as a running title.
    ...(full ? {} : { firstTop: 10.5 }),
    running: model.running,
    language: model.language,
    masthead: true,
    look: context.look,
  });
  return {
    html: markup.markup,
    css: `${lookCss(context, "base", "plan")}\n${rules}`,
    page: full ? a4Across : a4,
  };
}
