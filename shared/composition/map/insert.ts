import type { Course, CourseModule, Placement } from "../../curriculum/course.ts";
import { textIn } from "../../language/bilingual.ts";
import { inDigits } from "../../language/digits.ts";
import type { Language } from "../../language/language.ts";
import { driftOf } from "../../planning/map/drift.ts";
import type { BookModel, BookPart } from "../book/model.ts";
import { participantsPhrase } from "../phrases.ts";
import type { SessionSource } from "../source.ts";
import { mapFrame } from "./frame.ts";
import { composeHeat } from "./heat.ts";
import type { MapSource } from "./source.ts";
import { mapPaperWords } from "./words.ts";

const minutesOf = (placements: readonly Placement[]) =>
  placements.reduce((sum, { minutes }) => sum + minutes, 0);

/** A module of the course, or null for what hangs in one that is gone, with its placements. */
type Place = { readonly module: CourseModule | null; readonly placements: readonly Placement[] };

function placesOf(course: Course, placements: readonly Placement[]): readonly Place[] {
  const gone = placements.filter(({ courseModule }) =>
    course.modules.every(({ id }) => id !== courseModule),
  );
  const places: Place[] = course.modules.map((module) => ({
    module,
    placements: placements.filter(({ courseModule }) => courseModule === module.id),
  }));
  return [...places, { module: null, placements: gone }].filter((one) => one.placements.length > 0);
}

type Context = {
  readonly course: Course;
  readonly places: readonly Place[];
  readonly map: MapSource;
  readonly language: Language;
};

/** "3.1, 4.1": the numbers of sessions in the order of the curriculum. */
function sessionNumbers(placements: readonly Placement[], { map, language }: Context): string {
  const placed = new Set(placements.map(({ session }) => session));
  const numbers = map.coverage.sessions.filter(({ id }) => placed.has(id));
  return inDigits(numbers.map(({ number }) => number).join(", "), language);
}

/** The module's title with the lessons that have sessions. */
function titleOf({ module, placements }: Place, language: Language): string {
  const words = mapPaperWords[language];
  if (!module) return words.gone;
  const lessons = module.lessons
    .filter(({ number }) => placements.some(({ lesson }) => lesson === number))
    .map(({ number, title }) =>
      `${words.lesson} ${inDigits(number, language)} ${textIn(title, language)}`.trim(),
    );
  return [textIn(module.title, language), ...lessons].join("; ");
}

const weightOf = (placements: readonly Placement[]): number | null =>
  placements.some(({ weight }) => weight !== null)
    ? placements.reduce((sum, { weight }) => sum + (weight ?? 0), 0)
    : null;

function placesTable(context: Context): BookPart {
  const { places, course, language } = context;
  const words = mapPaperWords[language];
  const digits = (value: number | null) => (value === null ? "–" : inDigits(value, language));
  const rows = places.map((place) => {
    const { module, placements } = place;
    const depths = new Set(placements.map(({ depth }) => words.depths[depth]));
    return [
      module?.number ? inDigits(module.number, language) : words.newOne,
      titleOf(place, language),
      sessionNumbers(placements, context),
      digits(minutesOf(placements)),
      [...depths].join(", "),
      digits(weightOf(placements)),
      module?.proposed ? words.proposed : words.existing,
    ];
  });
  const all = places.flatMap(({ placements }) => placements);
  const total = [
    "",
    words.total,
    "",
    digits(minutesOf(all)),
    "",
    digits(course.weight ?? weightOf(all)),
    "",
  ];
  return {
    kind: "grid",
    caption: { label: `${words.table} ${inDigits(1, language)}`, text: words.wherePlaced },
    head: [
      words.module,
      words.title,
      words.sessions,
      words.minutes,
      words.depth,
      words.mark,
      words.status,
    ],
    rows: [...rows, total],
    widths: [10, 27, 23, 9, 11, 9, 11],
    numbers: [3, 5],
    total: true,
  };
}

function heatOf({ places, map, language, course }: Context): BookPart {
  const words = mapPaperWords[language];
  const moduleOf = new Map(
    map.coverage.sessions.map(({ id, number }) => [id, number.split(".")[0]] as const),
  );
  const rows = placeable(map).map(({ number, title }) => ({
    title: `${inDigits(number, language)} ${textIn(title, language)}`,
    minutes: places.map(({ placements }) =>
      minutesOf(placements.filter(({ session }) => moduleOf.get(session) === number)),
    ),
  }));
  return composeHeat(
    {
      label: `${words.figure} ${inDigits(1, language)}`,
      caption: words.minutesByPlace,
      corner: words.curriculumModule,
      columns: places.map(({ module }) =>
        module?.number
          ? `${course.code} ${inDigits(module.number, language)}`
          : module
            ? words.proposed
            : words.gone,
      ),
      rows,
    },
    language,
  );
}

/** Modules of the curriculum that courses take, with their numbers. */
function placeable({ modules, coverage }: MapSource) {
  const taken = new Set(modules.filter((module) => module.placeable).map(({ id }) => id));
  return coverage.modules.filter(({ id }) => taken.has(id));
}

/** What the insert leaves to be decided, in sentences. */
function openQuestions({ course, places, map, language }: Context): readonly string[] {
  const words = mapPaperWords[language];
  const { coverage } = map;
  const number = (value: number) => inDigits(value, language);
  const all = places.flatMap(({ placements }) => placements);
  const own = coverage.courses.find(({ code }) => code === course.code);
  const without = placeable(map).filter(({ placedMinutes }) => !placedMinutes[course.code]);
  const unreached = Object.values(own?.outcomeMinutes ?? {}).flatMap((minutes, index) =>
    minutes > 0 ? [] : [number(index + 1)],
  );
  const proposed = minutesOf(
    places.filter(({ module }) => module?.proposed).flatMap(({ placements }) => placements),
  );
  const drifts = all.map((placement) => driftOf(course, placement));
  const gone = drifts.filter((drift) => drift === "module-gone" || drift === "lesson-gone").length;
  const changed = drifts.filter((drift) => drift === "module-changed").length;
  const sentences = [
    without.length > 0 &&
      words.withoutPlace(
        without
          .map(({ number: own, title }) => `${inDigits(own, language)} ${textIn(title, language)}`)
          .join(", "),
      ),
    unreached.length > 0 && words.unreached(unreached.join(", ")),
    proposed > 0 && words.proposedShare(number(Math.round((proposed / minutesOf(all)) * 100))),
    gone > 0 && words.goneCount(number(gone)),
    changed > 0 && words.changedCount(number(changed)),
    course.weight === null && words.noMark(course.code),
  ].filter((sentence) => sentence !== false);
  return sentences.length > 0 ? sentences : [words.nothingToDecide];
}

function factsOf({ course, places, map, language }: Context): BookPart {
  const words = mapPaperWords[language];
  const number = (value: number) => inDigits(value, language);
  const all = places.flatMap(({ placements }) => placements);
  const modules = placeable(map);
  const covered = modules.filter(({ placedMinutes }) => placedMinutes[course.code]).length;
  const own = map.coverage.courses.find(({ code }) => code === course.code);
  const outcomes = Object.values(own?.outcomeMinutes ?? {});
  const weight = own?.weight ?? null;
  return {
    kind: "facts",
    facts: [
      { figure: number(minutesOf(all)), words: words.minutesIn(number(places.length)) },
      { figure: words.of(number(covered), number(modules.length)), words: words.modulesCovered },
      {
        figure: words.of(
          number(outcomes.filter((minutes) => minutes > 0).length),
          number(outcomes.length),
        ),
        words: words.outcomesReached,
      },
      { figure: weight === null ? "–" : number(weight), words: words.marks },
    ],
  };
}

/** What social security looks like in one course, on a sheet for that course's own papers. */
export function composeInsert(
  source: Pick<SessionSource, "institute">,
  map: MapSource,
  course: Course,
  language: Language,
): BookModel {
  const words = mapPaperWords[language];
  const placements = map.placements.filter((one) => one.course === course.id);
  const context: Context = { course, places: placesOf(course, placements), map, language };
  const size = words.days(
    inDigits(course.days, language),
    participantsPhrase(course.participants.from, course.participants.to, language),
  );
  return mapFrame(
    source,
    map,
    {
      kind: "insert",
      title: { en: mapPaperWords.en.insertTitle, bn: mapPaperWords.bn.insertTitle },
      context: `${textIn(course.title, language)} (${course.code}) · ${size}`,
      code: course.code,
      parts: [
        factsOf(context),
        placesTable(context),
        heatOf(context),
        { kind: "row", label: words.toDecide, paragraphs: openQuestions(context), asList: false },
      ],
    },
    language,
  );
}
