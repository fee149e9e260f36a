import type { SessionSource } from "../../../../shared/composition/source.ts";
import type { Finding } from "../../../../shared/contract/export.ts";
import { methods } from "../../../../shared/curriculum/methods.ts";
import { fitOf } from "../../../../shared/planning/fit.ts";
import { scheduleOf, startOf } from "../../../../shared/planning/schedule.ts";
import { minuteSums } from "../../../../shared/planning/sums.ts";
import { inAnyLanguage, inLanguage, type Looked } from "./context.ts";
import { wordGaps } from "./translated-words.ts";

/** Steps without words in the plan's language. */
export function planFindings(looked: Looked): Finding[] {
  const { language, source } = looked;
  return source.session.activities.flatMap((activity) => {
    const gaps = wordGaps(activity, language, source.curriculum.sourceLanguage);
    const about = (code: Finding["code"], level: Finding["level"], amount: number) =>
      amount > 0
        ? [inLanguage(looked, { code, level, at: activity.id, amount, place: "plan" })]
        : [];
    return [
      ...about("missing-translation", "problem", gaps.missing),
      ...about("stale-translation", "look", gaps.stale),
    ];
  });
}

/**
 * Whether the steps fill the slot: the placement's where there is one, else the session's own. It leads to
 * the step that runs over the end of the slot, or to the last one where minutes are left.
 */
export function minuteFindings(source: SessionSource): Finding[] {
  const { activities, minutes } = source.session;
  const start = startOf(source.session);
  const { total, steps } = scheduleOf(activities, start, source.placement?.variant);
  const slot = source.placement?.minutes ?? minutes;
  const fit = fitOf(total, slot, minuteSums(activities));
  if (fit.status === "fits") return [];
  const isOver = fit.status === "over";
  const last = steps.find(({ end }) => isOver && end > start + slot) ?? steps.at(-1);
  return [
    inAnyLanguage(source, {
      code: isOver ? "minutes-over" : "minutes-under",
      level: isOver ? "problem" : "look",
      place: "plan",
      at: last?.activity.id ?? null,
      amount: fit.minutes,
    }),
  ];
}

/** Outcomes that no test item asks for, and those that participants never work on. */
export function outcomeFindings(source: SessionSource): Finding[] {
  const { outcomes, testItems, activities } = source.session;
  const tested = new Set(testItems.map(({ outcome }) => outcome));
  const practised = new Set(
    activities
      .filter(({ method }) => methods[method].family !== "speaks")
      .flatMap((activity) => activity.outcomes),
  );
  const without = (known: ReadonlySet<string>, code: Finding["code"]) =>
    outcomes
      .filter(({ id }) => !known.has(id))
      .map(({ id }) => inAnyLanguage(source, { code, level: "look", at: id, place: "plan" }));
  return [...without(tested, "outcome-untested"), ...without(practised, "outcome-unpractised")];
}

/** Steps and test items that name slides or outcomes which are not there. */
export function planReferences(source: SessionSource): Finding[] {
  const { activities, testItems } = source.session;
  const slides = new Set(source.deck.slides.map(({ id }) => id));
  const outcomes = new Set(source.session.outcomes.map(({ id }) => id));
  const broken = [
    ...activities.filter(
      (activity) =>
        activity.slides.some((id) => !slides.has(id)) ||
        activity.outcomes.some((id) => !outcomes.has(id)),
    ),
    ...testItems.filter(({ outcome }) => !outcomes.has(outcome)),
  ];
  return broken.map(({ id }) =>
    inAnyLanguage(source, { code: "reference-broken", level: "problem", at: id, place: "plan" }),
  );
}
