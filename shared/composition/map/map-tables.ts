import { bloomLevels } from "../../curriculum/bloom.ts";
import { textIn } from "../../language/bilingual.ts";
import { inDigits } from "../../language/digits.ts";
import type { Language } from "../../language/language.ts";
import { topicPlaces } from "../../planning/topics.ts";
import { bloomWord } from "../labels.ts";
import type { SessionSource } from "../source.ts";
import type { MapSource } from "./source.ts";

/** A row of numbers by course; a group sums up the rows below it. */
export type MapTableRow = {
  readonly number: string;
  readonly title: string;
  readonly minutes: readonly number[];
  /** A second number beside each; empty where there is none. */
  readonly others: readonly number[];
  readonly isGroup: boolean;
};

const row = (
  number: string,
  title: string,
  minutes: readonly number[],
  more: Partial<MapTableRow> = {},
): MapTableRow => ({ number, title, minutes, others: [], isGroup: false, ...more });

const placeableIds = ({ modules }: MapSource) =>
  new Set(modules.filter(({ placeable }) => placeable).map(({ id }) => id));

/** Modules of the curriculum by course, in minutes. */
export function moduleRows(map: MapSource, language: Language): readonly MapTableRow[] {
  const taken = placeableIds(map);
  const { courses } = map.coverage;
  return map.coverage.modules
    .filter(({ id }) => taken.has(id))
    .map(({ number, title, placedMinutes }) =>
      row(
        inDigits(number, language),
        textIn(title, language),
        courses.map(({ code }) => placedMinutes[code] ?? 0),
      ),
    );
}

/** The matrix: each module with its sum, and under it its sessions. */
export function sessionRows(map: MapSource, language: Language): readonly MapTableRow[] {
  const { courses, sessions } = map.coverage;
  return moduleRows(map, language).flatMap((module) => {
    const own = sessions.filter(
      ({ number }) => inDigits(number, language).split(".")[0] === module.number,
    );
    return [
      { ...module, isGroup: true },
      ...own.map(({ number, title, placements }) =>
        row(
          inDigits(number, language),
          textIn(title, language),
          courses.map(({ code }) =>
            placements.reduce((sum, one) => sum + (one.course === code ? one.minutes : 0), 0),
          ),
        ),
      ),
    ];
  });
}

/** Outcomes of the curriculum by course, in minutes. */
export const outcomeRows = (
  { curriculum }: Pick<SessionSource, "curriculum">,
  { coverage }: MapSource,
  language: Language,
): readonly MapTableRow[] =>
  curriculum.outcomes.map(({ id, text }, index) =>
    row(
      inDigits(index + 1, language),
      textIn(text, language),
      coverage.courses.map(({ outcomeMinutes }) => outcomeMinutes[id] ?? 0),
    ),
  );

/** Bloom levels by course: minutes, and beside them the outcomes of sessions. */
export const bloomRows = ({ coverage }: MapSource, language: Language): readonly MapTableRow[] =>
  bloomLevels.map((level) =>
    row(
      "",
      bloomWord(level, language),
      coverage.courses.map(({ bloomMinutes }) => bloomMinutes[level] ?? 0),
      { others: coverage.courses.map(({ bloomOutcomes }) => bloomOutcomes[level] ?? 0) },
    ),
  );

/** Topics by course, in minutes, each under its module. */
export function topicRows(map: MapSource, language: Language): readonly MapTableRow[] {
  const { courses } = map.coverage;
  const numbers = new Map(map.coverage.modules.map(({ id, number }) => [id, number] as const));
  return map.modules
    .filter(({ placeable }) => placeable)
    .flatMap(({ id, topics }) =>
      topicPlaces(topics).map(({ topic, above }) =>
        row(
          above.length === 0 ? inDigits(numbers.get(id) ?? "", language) : "",
          textIn(topic.title, language),
          courses.map(({ topicMinutes }) => topicMinutes[topic.id] ?? 0),
          { isGroup: above.length === 0 && topic.topics.length > 0 },
        ),
      ),
    );
}
