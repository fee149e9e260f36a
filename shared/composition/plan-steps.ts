import type { Activity } from "../curriculum/session.ts";
import { textIn, type Bilingual } from "../language/bilingual.ts";
import { clock } from "../language/dates.ts";
import { inDigits } from "../language/digits.ts";
import type { Language } from "../language/language.ts";
import { label, responsibleWord } from "./labels.ts";
import type { PlanStep, PlanText } from "./model.ts";
import { rangesPhrase } from "./phrases.ts";
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

/** An activity as it runs in this placement, with its place in the hour; minutes from midnight. */
export type TimedActivity = {
  readonly activity: Activity;
  readonly minutes: number;
  readonly start: number;
};

/** The steps in order: a variant changes minutes, and leaves out the steps that it gives 0 minutes. */
export function timeActivities(source: SessionSource, start: number): readonly TimedActivity[] {
  const variant = new Map(
    source.placement?.variant.map(({ activity, minutes }) => [activity, minutes]),
  );
  let clockTime = start;
  return source.session.activities
    .filter(({ id }) => variant.get(id) !== 0)
    .map((activity) => {
      const minutes = variant.get(activity.id) ?? activity.minutes.planned;
      clockTime += minutes;
      return { activity, minutes, start: clockTime - minutes };
    });
}

/** One row of the plan. */
export function composeStep(
  { activity, minutes, start }: TimedActivity,
  index: number,
  source: SessionSource,
  { language, say, form }: { language: Language; say: Say; form: "plain" | "full" },
): PlanStep {
  const text = (words: Bilingual) => say((each) => textIn(words, each));
  const references = say((each) => referencesText(activity, source, each));
  const materials = text(activity.materials);
  return {
    number: inDigits(index + 1, language),
    start: clock(start, language),
    end: clock(start + minutes, language),
    minutes: inDigits(minutes, language),
    title: text(activity.title),
    content: text(activity.content),
    method: activity.method,
    facilitatorDoes: text(activity.facilitatorDoes),
    participantsDo: text(activity.participantsDo),
    materials: form === "plain" ? joinTexts([references, materials]) : materials,
    references,
    responsible: say((each) => responsibleWord(activity.responsible, each)),
    assessment: say((each) => assessmentText(activity, source, each)),
  };
}

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
