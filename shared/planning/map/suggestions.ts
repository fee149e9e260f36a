import type { Course, Placement } from "../../curriculum/course.ts";
import type { Module } from "../../curriculum/curriculum.ts";
import type { Session } from "../../curriculum/session.ts";
import { languages, type Language } from "../../language/language.ts";
import type { Bilingual } from "../../language/bilingual.ts";
import { topicPlaces } from "../topics.ts";
import { wordsOf } from "./words-of.ts";

/** Why a session may fit: the pilot's finding, or words that it shares with the place. */
export type SuggestionReason =
  | { readonly kind: "advice"; readonly reason: Bilingual }
  | { readonly kind: "words"; readonly words: readonly string[] };

export type Suggestion = {
  readonly course: string;
  readonly courseModule: string;
  /** The lesson's number; empty where the module as a whole fits best. */
  readonly lesson: string;
  /** The pilot's findings come first, then the more telling words. */
  readonly score: number;
  readonly reasons: readonly SuggestionReason[];
};

export type SuggestionInput = {
  readonly modules: readonly Module[];
  readonly courses: readonly Course[];
  readonly placements: readonly Placement[];
};

type Words = Readonly<Record<Language, ReadonlySet<string>>>;
type Place = {
  readonly course: string;
  readonly courseModule: string;
  readonly lesson: string;
  readonly words: Words;
};

const wordsIn = (texts: readonly Bilingual[], language: Language): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => wordsOf(text[language], language)));
const wordsInBoth = (texts: readonly Bilingual[]): Words => ({
  en: wordsIn(texts, "en"),
  bn: wordsIn(texts, "bn"),
});

function placesOf({ id, modules }: Course): Place[] {
  return modules.flatMap((module) => [
    { course: id, courseModule: module.id, lesson: "", words: wordsInBoth([module.title]) },
    ...module.lessons.map(({ number, title }) => ({
      course: id,
      courseModule: module.id,
      lesson: number,
      words: wordsInBoth([title]),
    })),
  ]);
}

/** How telling a word is, from 0 to 1: the fewer places have it, the more (Sparck Jones 1972). */
function inverseFrequency(places: readonly Place[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of places) {
    for (const word of [...words.en, ...words.bn]) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const most = Math.log(1 + places.length);
  return (word) => Math.log(1 + places.length / (counts.get(word) ?? places.length)) / most;
}

/** Every word that says what a session is about: title, aim, outcomes and topics, in both languages. */
function sessionWords(session: Session, modules: readonly Module[]): Words {
  const topics = modules
    .flatMap(({ topics: tree }) => topicPlaces(tree))
    .filter(({ topic }) => session.topics.includes(topic.id));
  return wordsInBoth([
    session.title,
    session.aim,
    ...session.outcomes.map(({ text }) => text),
    ...topics.map(({ topic }) => topic.title),
  ]);
}

/** The module and topics that a finding of the pilot may name to mean this session. */
function subjectsOf(session: Session, modules: readonly Module[]): ReadonlySet<string> {
  const named = modules
    .flatMap(({ topics }) => topicPlaces(topics))
    .filter(({ topic }) => session.topics.includes(topic.id));
  return new Set([session.module, ...named.flatMap(({ topic, above }) => [topic.id, ...above])]);
}

const adviceScore = 100;
/** Less is a word that half of all places have, or one of many. */
const leastScore = 0.4;

function adviceFor(course: Course, subjects: ReadonlySet<string>): Suggestion[] {
  return course.advice
    .filter(({ about }) => about.some((subject) => subjects.has(subject)))
    .map(({ courseModule, reason }) => ({
      course: course.id,
      courseModule,
      lesson: "",
      score: adviceScore,
      reasons: [{ kind: "advice", reason }],
    }));
}

function byWords(
  places: readonly Place[],
  words: Words,
  telling: (word: string) => number,
): Suggestion[] {
  return places.flatMap(({ words: own, ...place }) => {
    const shared = languages.map((language) =>
      [...own[language]].filter((word) => words[language].has(word)),
    );
    // A title of many words is no better for having many.
    const scores = languages.map((language, index) => {
      const sum = (shared[index] ?? []).reduce((total, word) => total + telling(word), 0);
      return sum / Math.sqrt(Math.max(1, own[language].size));
    });
    const score = Math.max(...scores);
    const known = shared.flatMap((all) =>
      all.toSorted((a, b) => telling(b) - telling(a)).slice(0, 4),
    );
    return score < leastScore
      ? []
      : [{ ...place, score, reasons: [{ kind: "words" as const, words: known }] }];
  });
}

/** One suggestion a course module: its best lesson, with every reason that speaks for the module. */
function joined(suggestions: readonly Suggestion[]): Suggestion[] {
  const byModule = Map.groupBy(suggestions, (one) => `${one.course} ${one.courseModule}`);
  return [...byModule.values()].flatMap((all) => {
    const best = all.toSorted((a, b) => b.score - a.score);
    const [first] = best;
    if (!first) return [];
    const advice = best.filter(({ score }) => score >= adviceScore);
    const words = best.filter(({ score }) => score < adviceScore);
    const [word] = words;
    return [
      {
        ...first,
        lesson: word?.lesson ?? "",
        score: (advice.length > 0 ? adviceScore : 0) + (word?.score ?? 0),
        reasons: [...advice.slice(0, 1), ...words.slice(0, 1)].flatMap(({ reasons }) => reasons),
      },
    ];
  });
}

/**
 * Where a session may fit, best first: in the course modules that the pilot advised for what it is about,
 * and in those whose titles or lessons share telling words with it. Courses that have it already are left
 * out, and so are course modules that do not exist. Nothing is placed by this.
 */
export function suggestPlaces(session: Session, input: SuggestionInput): readonly Suggestion[] {
  const taken = new Set(
    input.placements.filter((one) => one.session === session.id).map(({ course }) => course),
  );
  const places = input.courses.flatMap(placesOf);
  const telling = inverseFrequency(places);
  const words = sessionWords(session, input.modules);
  const subjects = subjectsOf(session, input.modules);
  const free = input.courses.filter(({ id }) => !taken.has(id));
  const exists = new Set(places.map((one) => `${one.course} ${one.courseModule}`));
  return joined([
    ...free.flatMap((course) => adviceFor(course, subjects)),
    ...byWords(
      places.filter(({ course }) => !taken.has(course)),
      words,
      telling,
    ),
  ])
    .filter((one) => exists.has(`${one.course} ${one.courseModule}`))
    .toSorted((a, b) => b.score - a.score);
}
