import { textIn, type Bilingual } from "../language/bilingual.ts";
import { clock } from "../language/dates.ts";
import { inDigits } from "../language/digits.ts";
import type { Language } from "../language/language.ts";
import { variantMinutes } from "../planning/blocks.ts";
import { headsOf, materialsFor } from "../planning/materials.ts";
import { courseName, modulePhrase } from "./frame.ts";
import { bloomWord, label, responsibleWord, type LabelKey } from "./labels.ts";
import type { PlanModel, PlanText } from "./model.ts";
import { minutesPhrase, participantsPhrase } from "./phrases.ts";
import type { Say } from "./plan-steps.ts";
import type { SessionSource } from "./source.ts";

type Pair = PlanModel["header"][number];
type Context = {
  readonly form: "plain" | "full";
  readonly say: Say;
  /** Minutes from midnight, and the length of the slot in minutes. */
  readonly start: number;
  readonly slot: number;
};

/** The head of a plan as pairs; what only the course office knows is left empty, for the pen. */
export function composeHeader(source: SessionSource, context: Context): PlanModel["header"] {
  const { say } = context;
  const pair = (key: LabelKey, value: (language: Language) => string): Pair => ({
    key: say((each) => label(key, each)),
    value: say(value),
    wide: false,
  });
  const wide = (key: LabelKey, value: (language: Language) => string): readonly Pair[] =>
    value("en") || value("bn") ? [{ ...pair(key, value), wide: true }] : [];
  const { aim, preReading } = source.session;
  const narrow = context.form === "plain" ? plainPairs : fullPairs;
  const ending = [
    ...wide("aim", (each) => textIn(aim, each)),
    ...wide("preReading", (each) => textIn(preReading, each)),
    ...wide("bring", (each) => materialsText(source, each)),
  ];
  if (context.form === "plain") return [...narrow(source, context, pair), ...ending];
  return [
    ...narrow(source, context, pair),
    ...ending,
    ...wide("keyMessages", (each) => listed(source.session.keyMessages, each)),
    ...wide("outcomes", (each) => outcomesText(source, each)),
  ];
}

type MakePair = (key: LabelKey, value: (language: Language) => string) => Pair;
const empty = () => "";

function plainPairs(source: SessionSource, context: Context, pair: MakePair): readonly Pair[] {
  return [
    pair("dateAndVenue", empty),
    pair("time", (each) => timeText(context, each)),
    pair("slot", (each) => minutesPhrase(context.slot, each)),
    pair("participants", (each) => participantsText(source, each)),
    rolePair("lead", context.say),
    rolePair("resource-person", context.say),
  ];
}

function fullPairs(source: SessionSource, context: Context, pair: MakePair): readonly Pair[] {
  return [
    pair("courseAndBatch", (each) => courseName(source, each)),
    pair("module", (each) => modulePhrase(source, each)),
    pair("time", (each) => timeText(context, each)),
    pair("participants", (each) => participantsText(source, each)),
    pair("medium", (each) => mediumText(context.say, each)),
    pair("dateAndVenue", empty),
    rolePair("lead", context.say),
    rolePair("co-facilitator", context.say),
    rolePair("resource-person", context.say),
  ];
}

const rolePair = (role: "lead" | "co-facilitator" | "resource-person", say: Say): Pair => ({
  key: say((each) => responsibleWord(role, each)),
  value: { first: "", second: "" },
  wide: false,
});

/** "11:00–12:30 (90 minutes)". */
function timeText({ form, start, slot }: Context, language: Language): string {
  const times = `${clock(start, language)}–${clock(start + slot, language)}`;
  return form === "plain" ? times : `${times} (${minutesPhrase(slot, language)})`;
}

function participantsText({ course }: SessionSource, language: Language): string {
  if (!course) return "";
  return participantsPhrase(course.participants.from, course.participants.to, language);
}

/** What to bring for the course's participants: "Handout 320 · Flip chart 40". */
function materialsText({ course, session, placement }: SessionSource, language: Language): string {
  if (!course) return "";
  const leftOut = variantMinutes(placement?.variant ?? []);
  const activities = session.activities.filter(({ id }) => leftOut.get(id) !== 0);
  const heads = headsOf(activities, course.participants.to);
  return materialsFor(activities, heads, { language, handout: label("handout", language) })
    .map(({ name, quantity }) => `${name} ${inDigits(quantity, language)}`)
    .join(" · ");
}

/** The plan's languages are those that the session is run in. */
function mediumText(say: Say, language: Language): string {
  const { second }: PlanText = say((each) => each);
  if (second) return label("bothLanguages", language);
  return label(language === "en" ? "english" : "bangla", language);
}

const listed = (texts: readonly Bilingual[], language: Language) =>
  texts
    .map((text) => textIn(text, language))
    .filter(Boolean)
    .join(" · ");

/** "1 explain the five stages (Understand) · 2 ...". */
function outcomesText(source: SessionSource, language: Language): string {
  return source.session.outcomes
    .map((outcome, index) => {
      const number = inDigits(index + 1, language);
      return `${number} ${textIn(outcome.text, language)} (${bloomWord(outcome.bloom, language)})`;
    })
    .join(" · ");
}
