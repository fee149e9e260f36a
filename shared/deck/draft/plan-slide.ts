import { methods } from "../../curriculum/methods.ts";
import type { Activity, Session } from "../../curriculum/session.ts";
import { bilingual, type Bilingual } from "../../language/bilingual.ts";
import { fingerprint } from "../../lib/hash.ts";
import type { OriginSource, SlideBody } from "../deck.ts";
import { pointsOf } from "./block-slide.ts";
import { isEmpty, joinTexts, type Drafted } from "./drafted.ts";

const taskOf = ({ participantsDo, content, title }: Activity): Bilingual =>
  [participantsDo, content, title].find((text) => !isEmpty(text)) ?? bilingual();

/** "Write risks; put them on the wheel": the parts of a task are points of their own. */
const inSteps = (text: Bilingual): Bilingual => ({
  ...text,
  en: text.en.replace(/;\s+/gu, "\n"),
  bn: text.bn.replace(/;\s+/gu, "\n"),
});

export const wordsOrigin = (
  of: OriginSource["of"],
  id: string,
  words: Bilingual,
): OriginSource => ({
  of,
  id,
  fingerprint: { en: fingerprint(words.en), bn: fingerprint(words.bn) },
  words: { en: words.en, bn: words.bn },
});

const activityOrigin = (activity: Activity): OriginSource =>
  wordsOrigin(
    "activity",
    activity.id,
    joinTexts([
      activity.title,
      activity.participantsDo,
      activity.facilitatorDoes,
      bilingual(String(activity.minutes.planned), String(activity.minutes.planned)),
    ]),
  );

const timingOf = ({ title, minutes }: Activity) =>
  minutes.planned > 0 ? [{ title, minutes: minutes.planned }] : [];

/** A step of the plan at which the participants work, as the slide that stands while they do. */
export const activitySlide = (activity: Activity): Drafted => ({
  key: `activity/${activity.id}`,
  body: {
    layout: "activity",
    title: activity.title,
    task: pointsOf(inSteps(taskOf(activity))),
    rolesTitle: bilingual(),
    roles: [],
    timing: timingOf(activity),
  },
  notes: activity.facilitatorDoes,
  sources: [activityOrigin(activity)],
  minutes: activity.minutes.planned,
});

const isWork = ({ method }: Activity): boolean => methods[method].family === "works";

const shortestName = 8;

/** "Case: one house, five ages" is the step for "One house, five ages". */
function names(one: string, other: string): boolean {
  const [longer, shorter] = [one, other]
    .map((text) => text.trim().toLowerCase())
    .toSorted((left, right) => right.length - left.length);
  if (!longer || !shorter) return false;
  return longer === shorter || (shorter.length >= shortestName && longer.includes(shorter));
}

const sameTitle = (one: Bilingual, other: Bilingual): boolean =>
  names(one.en, other.en) || names(one.bn, other.bn);

/** What participants work from: an exercise, or the questions of a case. */
const isTask = ({ body }: Drafted): boolean =>
  body.layout === "activity" || body.layout === "question";

const titleOf = ({ body }: Drafted): Bilingual => ("title" in body ? body.title : bilingual());

/** A task of the text with the minutes of the step that carries its title. */
export function withTiming(slide: Drafted, { activities }: Session): Drafted {
  const step = isTask(slide)
    ? activities.find(({ title }) => sameTitle(title, titleOf(slide)))
    : undefined;
  if (!step) return slide;
  const { body } = slide;
  return {
    ...slide,
    body: body.layout === "activity" ? { ...body, timing: timingOf(step) } : body,
    sources: [...slide.sources, activityOrigin(step)],
    minutes: step.minutes.planned,
  };
}

/** Steps at which participants work and that no task of the text stands for already. */
export function workSteps({ activities }: Session, slides: readonly Drafted[]): Activity[] {
  const named = slides.filter(isTask).map(titleOf);
  return activities.filter(
    (activity) => isWork(activity) && !named.some((title) => sameTitle(title, activity.title)),
  );
}

const fewestItems = 2;

/** What the session goes through: the plan's steps with their minutes, or else the text's headings. */
export function agendaBody(
  { activities }: Session,
  headings: readonly Bilingual[],
  title: Bilingual,
): SlideBody | null {
  const steps = activities.map((step) => ({ title: step.title, minutes: step.minutes.planned }));
  const items =
    steps.length >= fewestItems
      ? steps
      : headings.map((heading) => ({ title: heading, minutes: null }));
  return items.length < fewestItems ? null : { layout: "agenda", title, items: items.slice(0, 40) };
}
