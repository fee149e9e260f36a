import type { SessionSource } from "../../composition/source.ts";
import { bilingual, type Bilingual } from "../../language/bilingual.ts";
import { inDigits } from "../../language/digits.ts";
import type { Deck, Slide } from "../deck.ts";
import { draftWords } from "./draft-words.ts";
import { isEmpty, joinTexts, type Drafted } from "./drafted.ts";
import { contentPrints } from "./edited.ts";
import { shareMinutes } from "./minutes.ts";
import { pairBlocks } from "./paired-blocks.ts";
import { activitySlide, agendaBody, withTiming, wordsOrigin, workSteps } from "./plan-slide.ts";
import { openingSlides, sectionsOf, type Section } from "./sections.ts";

type Placed = { readonly slide: Drafted; readonly section?: Bilingual };

const own = (
  key: string,
  body: Drafted["body"],
  words: Bilingual,
  minutes: number | null,
): Drafted => ({
  key,
  body,
  notes: bilingual(),
  sources: isEmpty(words) ? [] : [wordsOrigin("session", key, words)],
  minutes,
});

/** The slides before the text: title, agenda, outcomes. */
function firstSlides({ session }: SessionSource, sections: readonly Section[]): Drafted[] {
  const headings = sections.map(({ heading }) => heading).filter((heading) => !isEmpty(heading));
  const agenda = agendaBody(session, headings, draftWords.agenda);
  const items = agenda?.layout === "agenda" ? agenda.items.map(({ title }) => title) : [];
  const outcomes = { layout: "outcomes", title: draftWords.outcomes } as const;
  return [
    own("title", { layout: "title" }, bilingual(), 1),
    ...(agenda ? [own("agenda", agenda, joinTexts(items, "\n"), 1)] : []),
    ...(session.outcomes.length > 0 ? [own("outcomes", outcomes, bilingual(), 2)] : []),
  ];
}

/** "Next: SS 8.3 Lifecycle mapping"; empty where the session is the last. */
function nextSession({ session, sessions, curriculum }: SessionSource): Bilingual {
  const order = [...sessions.keys()];
  const next = sessions.get(order[order.indexOf(session.id) + 1] ?? "");
  if (!next || !order.includes(session.id)) return bilingual();
  const say = (language: "en" | "bn") =>
    next.title[language] === ""
      ? ""
      : `${draftWords.next[language]} ${curriculum.code[language]} ${inDigits(next.number, language)} ${next.title[language]}`;
  return bilingual(say("en"), say("bn"));
}

/** The slides after the text: what to remember, what comes next. */
function lastSlides(source: SessionSource): Drafted[] {
  const { keyMessages, reading } = source.session;
  const points = keyMessages.filter((message) => !isEmpty(message));
  const after = [nextSession(source), ...reading.slice(0, 1)].filter((text) => !isEmpty(text));
  const remember = { layout: "remember", title: draftWords.remember, points } as const;
  const closing = { layout: "closing", title: draftWords.closing, points: after } as const;
  return [
    ...(points.length > 0
      ? [own("remember", { ...remember, points }, joinTexts(points, "\n"), null)]
      : []),
    own("closing", { ...closing, points: after }, joinTexts(after, "\n"), 1),
  ];
}

/** Steps of the plan stand at the section that runs when they begin. */
function withSteps(source: SessionSource, sections: readonly Section[]): Placed[][] {
  const texts = sections.map((section, index) =>
    openingSlides(section, index === 0).map((slide) => withTiming(slide, source.session)),
  );
  const { activities } = source.session;
  const total = activities.reduce((sum, { minutes }) => sum + minutes.planned, 0) || 1;
  const steps = workSteps(source.session, texts.flat()).map((activity) => {
    const before = activities.slice(0, activities.indexOf(activity));
    const start = before.reduce((sum, { minutes }) => sum + minutes.planned, 0) / total;
    return { slide: activitySlide(activity), place: Math.round(start * texts.length) };
  });
  const at = (place: number) =>
    steps.filter((step) => step.place === place).map(({ slide }): Placed => ({ slide }));
  return [
    at(0),
    ...sections.map(({ heading }, index) => [
      ...(texts[index] ?? []).map((slide, position): Placed =>
        position === 0 && !isEmpty(heading) ? { slide, section: heading } : { slide },
      ),
      ...at(index + 1),
    ]),
  ];
}

/** The id of a drafted slide: readable, and the same each time. */
const idOf = (key: string) => key.replace("/", "-");

function toSlide({ slide, section }: Placed, minutes: number | null): Slide {
  const { key, body, notes, sources } = slide;
  return {
    id: idOf(key),
    body,
    notes,
    minutes,
    hidden: false,
    ...(section ? { section } : {}),
    origin: { key, drafted: contentPrints({ body, notes }), sources: [...sources] },
  };
}

/** The minutes that slides share: the plan's, or the session's slot where there is no plan. */
function minutesOf({ session, placement }: SessionSource): number {
  const planned = session.activities.reduce((sum, { minutes }) => sum + minutes.planned, 0);
  return planned || (placement?.minutes ?? session.minutes);
}

/**
 * A deck made from a session by rule: its title, agenda and outcomes, the text's headings, key messages
 * and blocks for slides in both languages, the plan's work, what to remember, and a closing. Sentences
 * become points; what does not fit stands in the notes. The same session gives the same deck.
 */
export function draftDeck(source: SessionSource): Deck {
  const sections = sectionsOf(pairBlocks(source));
  const placed: Placed[] = [
    ...firstSlides(source, sections).map((slide) => ({ slide })),
    ...withSteps(source, sections).flat(),
    ...lastSlides(source).map((slide) => ({ slide })),
  ];
  const minutes = shareMinutes(
    placed.map(({ slide }) => slide),
    minutesOf(source),
  );
  return { slides: placed.map((each, index) => toSlide(each, minutes[index] ?? 0)) };
}

/**
 * The slides that a text alone gives by the same rule, without what a session has around it: its headings
 * and blocks for slides, sentences as points, the rest in the notes.
 */
export function draftText(source: SessionSource): Slide[] {
  return sectionsOf(pairBlocks(source))
    .flatMap((section, index) => openingSlides(section, index === 0))
    .map((slide) => toSlide({ slide }, null));
}
