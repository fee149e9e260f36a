import { textIn } from "../language/bilingual.ts";
import { clock } from "../language/dates.ts";
import { inDigits } from "../language/digits.ts";
import type { Language } from "../language/language.ts";
import { composeMasthead, composeRunning } from "./frame.ts";
import { label, type LabelKey } from "./labels.ts";
import type { PlanModel, PlanText } from "./model.ts";
import { dropPhrase, slotPhrase, stretchPhrase } from "./phrases.ts";
import { composeHeader } from "./plan-header.ts";
import { composeStep, sayIn, scheduleIn, type Say, type TimedActivity } from "./plan-steps.ts";
import type { SessionSource } from "./source.ts";
import { composeTimeByMethod } from "./time-by-method.ts";

export type PlanOptions = {
  readonly form: "plain" | "full";
  /** The first language; it gives the digits. */
  readonly language: Language;
  readonly second: Language | null;
};

/** The session operations plan, as it runs in its placement or in the session's own slot. */
export function composePlan(source: SessionSource, options: PlanOptions): PlanModel {
  const { form, language, second } = options;
  const { session } = source;
  const say = sayIn(language, second);
  const { steps, ...schedule } = scheduleIn(source);
  const { start, total } = schedule;
  const slot = source.placement?.minutes ?? session.minutes;
  const words = (key: LabelKey) => say((each) => label(key, each));
  const ifShort = { label: words("ifShort"), text: shortText(source, steps, say) };
  const ifLong = { label: words("ifLong"), text: longText(source, steps, say) };
  const balance = say((each) => slotPhrase(total, slot, each));
  return {
    kind: "plan",
    form,
    language,
    second,
    masthead: {
      ...composeMasthead(source, "plan", language),
      instituteSecond: say((each) => textIn(source.institute.name, each)).second,
      kindSecond: words("plan").second,
    },
    title: say((each) => textIn(session.title, each)),
    header: composeHeader(source, { form, say, start, slot }),
    heads: composeHeads(form, words),
    steps: steps.map((step, index) => composeStep(step, index, source, { language, say, form })),
    total: {
      end: clock(schedule.end, language),
      minutes: inDigits(total, language),
      words: form === "full" ? withAdvice(balance, [ifShort, ifLong]) : balance,
    },
    timeByMethod: composeTimeByMethod(steps, language),
    ifShort,
    ifLong,
    notesAfter: {
      label: words("notesAfter"),
      note: words("notesAfterNote"),
      text: say((each) => textIn(session.notesAfter, each)),
    },
    signatures: composeSignatures(source, words, say),
    running: composeRunning(source, footerName(form, language), language),
  };
}

/** The institute's own roles, or those that a plan usually has. */
function composeSignatures(
  { institute: { signatures } }: SessionSource,
  words: (key: LabelKey) => PlanText,
  say: Say,
): readonly PlanText[] {
  if (signatures.length > 0) return signatures.map((role) => say((each) => textIn(role, each)));
  return [words("preparedBy"), words("reviewedBy"), words("approvedBy")];
}

const footerName = (form: "plain" | "full", language: Language) =>
  `${label("plan", language)}, ${label(form === "plain" ? "plainForm" : "fullForm", language)}`;

/** The full form has no room for labelled advice: it stands behind the sum. */
function withAdvice(balance: PlanText, advice: readonly PlanModel["ifShort"][]): PlanText {
  const join = (pick: (text: PlanText) => string) => {
    const parts = advice.map(({ label, text }) => pick(text) && `${pick(label)}: ${pick(text)}`);
    return [pick(balance), ...parts].filter(Boolean).join(" · ");
  };
  return { first: join(({ first }) => first), second: join(({ second }) => second) };
}

function composeHeads(form: "plain" | "full", words: (key: LabelKey) => PlanText) {
  return {
    number: words("number"),
    time: words("time"),
    minutes: words("minutes"),
    topic: words(form === "plain" ? "topicAndActivity" : "stepTopic"),
    content: words("content"),
    method: words("method"),
    facilitatorDoes: words("facilitatorDoes"),
    participantsDo: words("participantsDo"),
    materials: words("materials"),
    references: words("references"),
    responsible: words("responsible"),
    assessment: words("assessment"),
  };
}

/** What to cut: the session's own words, else its steps in the order in which they may be dropped. */
function shortText(source: SessionSource, timed: readonly TimedActivity[], say: Say): PlanText {
  const droppable = timed
    .map((step, index) => ({ ...step, number: index + 1 }))
    .filter(({ activity }) => activity.dropOrder > 0)
    .sort((a, b) => a.activity.dropOrder - b.activity.dropOrder);
  return say(
    (each) =>
      textIn(source.session.ifShort, each) ||
      droppable.map(({ number, minutes }) => dropPhrase(number, minutes, each)).join("; "),
  );
}

/** What to stretch: the session's own words, else the steps that may take longer. */
function longText(source: SessionSource, timed: readonly TimedActivity[], say: Say): PlanText {
  const elastic = timed
    .map((step, index) => ({ ...step, number: index + 1 }))
    .filter(({ activity, minutes }) => activity.minutes.maximum > minutes);
  return say(
    (each) =>
      textIn(source.session.ifLong, each) ||
      elastic
        .map(({ number, activity }) => stretchPhrase(number, activity.minutes.maximum, each))
        .join("; "),
  );
}
