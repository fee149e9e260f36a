import { planFields } from "../../../../shared/composition/plan-fields.ts";
import type { PlanModel, PlanStep, PlanText } from "../../../../shared/composition/model.ts";
import { html, nothing, type Html } from "./html.ts";

/** A text of a plan, and its second language behind it. */
export const both = (text: PlanText, second: string | null): Html =>
  html`${text.first}${second && text.second ? html` <span class="second" lang="${second}">${text.second}</span>` : nothing}`;

function blockOf(step: PlanStep, { heads, form, second }: PlanModel): Html {
  const pairs = planFields[form]
    .filter((field) => step[field].first || step[field].second)
    .map(
      (field) =>
        html`<div>
          <dt>${both(heads[field], second)}</dt>
          <dd>${both(step[field], second)}</dd>
        </div>`,
    );
  return html`<section class="step-block">
    <h2><span>${step.number}</span><span>${both(step.title, second)}</span></h2>
    <p class="times">${step.start}–${step.end} · ${step.minutes} · ${step.method}</p>
    <dl>${pairs}</dl>
  </section>`;
}

/** The steps of a plan in large print: each a block of keys and values, and the sum at the end. */
export function stepBlocks(model: PlanModel): Html {
  const { end, words } = model.total;
  return html`${model.steps.map((step) => blockOf(step, model))}
    <p class="sum">${end ? html`${end} · ` : nothing}${both(words, model.second)}</p>`;
}
