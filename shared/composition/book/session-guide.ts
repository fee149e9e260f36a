import { textIn, type Bilingual } from "../../language/bilingual.ts";
import { clock } from "../../language/dates.ts";
import { inDigits } from "../../language/digits.ts";
import type { Language } from "../../language/language.ts";
import { composeParts } from "../handout-parts.ts";
import { label } from "../labels.ts";
import { minutesPhrase, rangesPhrase } from "../phrases.ts";
import { methodText, scheduleIn, timingPhrases, type TimedActivity } from "../plan-steps.ts";
import type { SessionSource } from "../source.ts";
import { composeOutcomes } from "../outcomes.ts";
import type { BookPart } from "./model.ts";

type StepPart = Extract<BookPart, { kind: "step" }>;

/** What authors write where a step needs nothing. */
const nothing = /^[-–—]?$/;

const slideNumbers = (source: SessionSource, ids: readonly string[]) =>
  ids
    .map((id) => source.deck.slides.findIndex((slide) => slide.id === id) + 1)
    .filter((number) => number > 0);

/** "Slide 4: " before what is said to it. */
function spoken(source: SessionSource, ids: readonly string[], language: Language) {
  return slideNumbers(source, ids).flatMap((number) => {
    const notes = source.deck.slides[number - 1]?.notes;
    const text = notes ? textIn(notes, language) : "";
    const slide = `${label("slide", language)} ${inDigits(number, language)}`;
    return text
      ? [{ voice: "say" as const, label: label("say", language), text: `${slide}: ${text}` }]
      : [];
  });
}

function stepOf(
  { activity, minutes, start, track }: TimedActivity,
  index: number,
  source: SessionSource,
  language: Language,
): StepPart {
  const text = (words: Bilingual) => textIn(words, language);
  const line = (
    voice: "do" | "participants" | "ask",
    key: "doThis" | "participantsDo" | "assessed",
    words: Bilingual,
  ) =>
    nothing.test(text(words)) ? [] : [{ voice, label: label(key, language), text: text(words) }];
  const numbers = slideNumbers(source, activity.slides);
  const slides = numbers.length
    ? [
        `${label(numbers.length === 1 ? "slide" : "slides", language)} ${rangesPhrase(numbers, language)}`,
      ]
    : [];
  const materials = text(activity.materials);
  return {
    kind: "step",
    time: clock(start, language),
    notes: [
      minutesPhrase(minutes, language),
      methodText(activity, language),
      ...timingPhrases({ activity, track }, index, language),
      ...slides,
      ...(activity.usesHandout ? [label("handout", language)] : []),
      ...(nothing.test(materials) ? [] : [materials]),
    ],
    title: `${label("step", language)} ${inDigits(index + 1, language)}  ${text(activity.title)}`,
    lines: [
      ...line("do", "doThis", activity.facilitatorDoes),
      ...spoken(source, activity.slides, language),
      ...line("participants", "participantsDo", activity.participantsDo),
      ...line("ask", "assessed", activity.assessment),
    ],
  };
}

/** "90 minutes · 14 slides · Module 13, Lesson 13.08": the line under a session's title. */
function noteOf({ session, placement, deck }: SessionSource, language: Language): string {
  const minutes = placement?.minutes ?? session.minutes;
  const slides = `${inDigits(deck.slides.length, language)} ${label("slidesCounted", language)}`;
  return [minutesPhrase(minutes, language), deck.slides.length ? slides : ""]
    .filter(Boolean)
    .join(" · ");
}

/** The head of a session inside a book. */
export const sessionHead = (source: SessionSource, language: Language): BookPart => ({
  kind: "session",
  number: inDigits(source.number, language),
  title: textIn(source.session.title, language),
  note: noteOf(source, language),
});

/** A label with texts beside it; nothing where there are no texts. */
export function rowOf(name: string, texts: readonly string[], asList = false): readonly BookPart[] {
  const paragraphs = texts.filter(Boolean);
  return paragraphs.length ? [{ kind: "row", label: name, paragraphs, asList }] : [];
}

/** A session as its facilitator follows it: outcomes, messages, steps, notes, misconceptions. */
export function composeSessionGuide(
  source: SessionSource,
  language: Language,
): readonly BookPart[] {
  const { session } = source;
  const text = (words: Bilingual) => textIn(words, language);
  const outcomes = composeOutcomes(source, language);
  return [
    sessionHead(source, language),
    ...(outcomes.items.length ? [{ kind: "outcomes", outcomes } as const] : []),
    ...rowOf(label("aim", language), [text(session.aim)]),
    ...rowOf(label("preReading", language), [text(session.preReading)]),
    ...rowOf(label("keyMessages", language), session.keyMessages.map(text), true),
    ...scheduleIn(source).steps.map((step, index) => stepOf(step, index, source, language)),
    ...composeParts(source, language, "trainer-only"),
    ...session.misconceptions.map(({ belief, answer }) => ({
      kind: "frame" as const,
      label: label("misconception", language),
      lead: text(belief),
      text: text(answer),
    })),
    ...rowOf(label("ifShort", language), [text(session.ifShort)]),
    ...rowOf(label("ifLong", language), [text(session.ifLong)]),
  ];
}
