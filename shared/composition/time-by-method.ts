import type { MethodCode } from "../curriculum/methods.ts";
import { inDigits } from "../language/digits.ts";
import type { Language } from "../language/language.ts";
import { label } from "./labels.ts";
import type { PlanModel } from "./model.ts";
import type { TimedActivity } from "./plan-steps.ts";

/** The five shades of the bar: method codes that a trainer plans together. */
const groups = [
  { en: "Discussion", bn: "আলোচনা", codes: ["L&D", "L&P", "GS"] },
  { en: "Exercise", bn: "অনুশীলন", codes: ["L&E", "GE", "IE", "IAP"] },
  { en: "Case and group", bn: "দৃষ্টান্ত ও দল", codes: ["CS", "ICS", "GP", "FGD", "RP"] },
  { en: "Recap", bn: "পুনঃ", codes: ["RECAP"] },
  { en: "Test", bn: "যাচাই", codes: ["CT", "WE"] },
] as const satisfies readonly { en: string; bn: string; codes: readonly MethodCode[] }[];

/** Minutes of a plan by method group, the largest first; groups without minutes are left out. */
export function composeTimeByMethod(
  steps: readonly TimedActivity[],
  language: Language,
): PlanModel["timeByMethod"] {
  const parts = groups.map((group) => {
    const codes: readonly MethodCode[] = group.codes;
    const minutes = steps
      .filter(({ activity }) => activity.kind !== "break" && codes.includes(activity.method))
      .reduce((sum, step) => sum + step.minutes / step.tracks, 0);
    return { name: group[language], minutes, label: inDigits(Math.round(minutes), language) };
  });
  return {
    label: label("timeByMethod", language),
    parts: parts.filter(({ minutes }) => minutes > 0).sort((a, b) => b.minutes - a.minutes),
  };
}
