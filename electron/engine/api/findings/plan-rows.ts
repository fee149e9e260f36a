import type { PlanStep, PlanText } from "../../../../shared/composition/model.ts";
import { composePlan } from "../../../../shared/composition/plan.ts";
import { planFields } from "../../../../shared/composition/plan-fields.ts";
import { scheduleIn } from "../../../../shared/composition/plan-steps.ts";
import { fullPlanWidths } from "../../../../shared/composition/plan-widths.ts";
import type { Finding } from "../../../../shared/contract/export.ts";
import type { Measure } from "../../../../shared/deck/measure.ts";
import { inLanguage, type Looked } from "./context.ts";
import { linesIn } from "./text-lines.ts";

/** Points of the full form's letters and lines, and what a cell keeps free beside them. */
const size = 8.5;
const lines = { en: 12, bn: 13.5 } as const;
const millimetre = 72 / 25.4;
const cellPadding = 2.5 * millimetre;
/** A row higher than this many millimetres can hardly be read across. */
const highest = 60;

const height = (text: PlanText, width: number, looked: Looked, measure: Measure): number =>
  (linesIn(text.first, size, width * millimetre - cellPadding, measure) * lines[looked.language]) /
  millimetre;

/** The column of a step that needs most, with its millimetres. */
function highestCell(step: PlanStep, looked: Looked, measure: Measure) {
  const cells = planFields.full.map((field) => ({
    field,
    height: height(step[field], fullPlanWidths[field], looked, measure),
  }));
  return cells.reduce((most, cell) => (cell.height > most.height ? cell : most));
}

/** Steps whose row in the full form of the plan would be higher than can be read across. */
export function planRowFindings(looked: Looked, measure: Measure): Finding[] {
  const { source, language } = looked;
  const plan = composePlan(source, { form: "full", language, second: null });
  const activities = scheduleIn(source).steps.map(({ activity }) => activity);
  return plan.steps.flatMap((step, index) => {
    const { field, height: found } = highestCell(step, looked, measure);
    if (found <= highest) return [];
    return [
      inLanguage(looked, {
        code: "row-too-high",
        level: "look",
        place: "plan",
        at: activities[index]?.id ?? null,
        amount: Math.ceil(found),
        detail: plan.heads[field].first,
      }),
    ];
  });
}
