import { textIn } from "../../language/bilingual.ts";
import { inDigits } from "../../language/digits.ts";
import type { Language } from "../../language/language.ts";
import { topicPlaces } from "../../planning/topics.ts";
import type { MapSource } from "./source.ts";
import { mapPaperWords } from "./words.ts";

/** What the map leaves to be decided over all courses, in sentences. */
export function openQuestions(map: MapSource, language: Language): readonly string[] {
  const words = mapPaperWords[language];
  const { coverage, courses, modules, placements } = map;
  const number = (value: number) => inDigits(value, language);
  const named = new Map(
    coverage.sessions.map(({ id, number: own, title }) => [
      id,
      `${inDigits(own, language)} ${textIn(title, language)}`,
    ]),
  );
  const nameOf = (session: string) => named.get(session) ?? session;
  const codeOf = (id: string) => courses.find((course) => course.id === id)?.code ?? id;
  const subjects = new Map(
    modules.flatMap(({ id, title, topics }) => [
      [id, title] as const,
      ...topicPlaces(topics).map(({ topic }) => [topic.id, topic.title] as const),
    ]),
  );
  const placed = new Set(placements.map(({ session }) => session));
  const placeable = new Set(modules.filter((module) => module.placeable).map(({ id }) => id));
  const ofModule = new Map(coverage.modules.map(({ id, number: own }) => [own, id] as const));
  const nowhere = coverage.sessions.filter(
    ({ id, number: own }) =>
      !placed.has(id) && placeable.has(ofModule.get(own.split(".")[0] ?? "") ?? ""),
  );
  const { repeatedSessions, outOfOrder, drifted } = coverage.problems;
  const gone = drifted.filter(({ drift }) => drift !== "module-changed").length;
  const changed = drifted.length - gone;
  return [
    ...(nowhere.length > 0
      ? [words.inNoCourse(nowhere.map(({ id }) => nameOf(id)).join(", "))]
      : []),
    ...coverage.missingAdvice.map(({ course, courseModule, about }) => {
      const target = courses.find(({ code }) => code === course);
      const module = target?.modules.find(({ id }) => id === courseModule);
      const subject = subjects.get(about);
      const where = `${course} ${inDigits(module?.number ?? "", language)}`.trim();
      return words.advised(subject ? textIn(subject, language) : about, where);
    }),
    ...repeatedSessions.map(({ session, course, placements: times }) =>
      words.repeated(nameOf(session), codeOf(course), number(times.length)),
    ),
    ...outOfOrder.map(({ session, needed, course }) =>
      words.outOfOrder(nameOf(session), nameOf(needed), codeOf(course)),
    ),
    ...(gone > 0 ? [words.goneCount(number(gone))] : []),
    ...(changed > 0 ? [words.changedCount(number(changed))] : []),
    ...courses.filter(({ weight }) => weight === null).map(({ code }) => words.noMark(code)),
  ];
}
