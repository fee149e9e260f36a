import type { Activity } from "../curriculum/session.ts";
import { textIn, type Bilingual } from "../language/bilingual.ts";
import { clock } from "../language/dates.ts";
import { inDigits } from "../language/digits.ts";
import type { Language } from "../language/language.ts";
import type { ScheduledStep } from "../planning/blocks.ts";
import { scheduleOf, startOf, type Schedule } from "../planning/schedule.ts";
import { label, responsibleWord } from "./labels.ts";
import type { PlanStep, PlanText } from "./model.ts";
import { alongsidePhrase, groupWorkPhrase, lockedPhrase, rangesPhrase } from "./phrases.ts";
import type { SessionSource } from "./source.ts";

/** A text made once in the plan's first language, and once in its second where it has one. */
export type Say = (make: (language: Language) => string) => PlanText;

/** Makes texts for a plan; a second text that repeats the first is left out. */
export function sayIn(language: Language, second: Language | null): Say {
  return (make) => {
    const first = make(language);
    const other = second ? make(second) : "";
    return { first, second: other === first ? "" : other };
  };
}

/** An activity as it runs in this placement, with its place in the day; minutes from midnight. */
export type TimedActivity = ScheduledStep<Activity>;

/** A session on its clock, as it runs in its placement or in its own slot. */
export const scheduleIn = ({ session, placement }: SessionSource): Schedule<Activity> =>
  scheduleOf(session.activities, startOf(session), placement?.variant);

/** What stands in the place of the method: its code, or that it is a break. */
export const methodText = ({ kind, method }: Activity, language: Language): string =>
  kind === "break" ? label("break", language) : method;

/** One row of the plan. */
export function composeStep(
  step: TimedActivity,
  index: number,
  source: SessionSource,
  { language, say, form }: { language: Language; say: Say; form: "plain" | "full" },
): PlanStep {
  const { activity, minutes, start, end } = step;
  const text = (words: Bilingual) => say((each) => textIn(words, each));
  const references = say((each) => referencesText(activity, source, each));
  const materials = text(activity.materials);
  return {
    number: inDigits(index + 1, language),
    start: clock(start, language),
    end: clock(end, language),
    minutes: inDigits(minutes, language),
    title: text(activity.title),
    content: say((each) => contentText(step, index, each)),
    method: methodText(activity, language),
    facilitatorDoes: text(activity.facilitatorDoes),
    participantsDo: text(activity.participantsDo),
    materials: form === "plain" ? joinTexts([references, materials]) : materials,
    references,
    responsible: say((each) => responsibleWord(activity.responsible, each)),
    assessment: say((each) => assessmentText(activity, source, each)),
  };
}

/** The content, how its group work adds up, and the step that it runs beside. */
function contentText(
  { activity, track }: TimedActivity,
  index: number,
  language: Language,
): string {
  const { content, groupWork } = activity;
  const parts = [
    textIn(content, language),
    groupWork ? groupWorkPhrase(groupWork, language) : "",
    ...timingPhrases({ activity, track }, index, language),
  ];
  return parts.filter(Boolean).join(" · ");
}

/** What a step's time hangs on: a fixed time of day, or the step that it runs beside. */
export const timingPhrases = (
  { activity, track }: Pick<TimedActivity, "activity" | "track">,
  index: number,
  language: Language,
): readonly string[] => [
  ...(activity.startsAt === undefined ? [] : [lockedPhrase(language)]),
  ...(track > 0 ? [alongsidePhrase(index + 1 - track, language)] : []),
];

/** "Slides 4–7; Handout": what the step shows and gives out. Slides count as they stand in the deck. */
function referencesText(activity: Activity, source: SessionSource, language: Language): string {
  const numbers = activity.slides
    .map((id) => source.deck.slides.findIndex((slide) => slide.id === id) + 1)
    .filter((number) => number > 0);
  const word = label(numbers.length === 1 ? "slide" : "slides", language);
  const slides = numbers.length ? `${word} ${rangesPhrase(numbers, language)}` : "";
  const handout = activity.usesHandout ? label("handout", language) : "";
  return [slides, handout].filter(Boolean).join("; ");
}

/** How learning shows, and the numbers of the outcomes that it shows: "Question round (1, 2)". */
function assessmentText(activity: Activity, source: SessionSource, language: Language): string {
  const numbers = activity.outcomes
    .map((id) => source.session.outcomes.findIndex((outcome) => outcome.id === id) + 1)
    .filter((number) => number > 0);
  const outcomes = numbers.length ? `(${inDigits(numbers.join(", "), language)})` : "";
  return [textIn(activity.assessment, language), outcomes].filter(Boolean).join(" ");
}

/** What authors write where a step needs nothing. */
const nothing = /^[-–—]?$/;

/** Texts one after the other, in each language for itself. */
function joinTexts(texts: readonly PlanText[]): PlanText {
  const join = (list: readonly string[]) => list.filter((text) => !nothing.test(text)).join("; ");
  return {
    first: join(texts.map(({ first }) => first)),
    second: join(texts.map(({ second }) => second)),
  };
}
