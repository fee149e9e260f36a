import type { Coverage } from "../../../shared/planning/coverage.ts";
import { storedCoverage } from "../../engine/api/coverage.ts";
import { openDataFolder } from "../../engine/first-start.ts";
import { columns, type Answer } from "../answer.ts";
import { courseIdOf, demandCurriculum } from "../asked-sessions.ts";
import { readOptions } from "../options.ts";
import { terminalPlatform, type Surroundings } from "../platform.ts";

/** Only what concerns one course: its placements, its minutes, its missing advice. */
function forCourse(coverage: Coverage, code: string): Coverage {
  const sessions = coverage.sessions
    .map((session) => ({
      ...session,
      placements: session.placements.filter(({ course }) => course === code),
    }))
    .filter(({ placements }) => placements.length > 0);
  const only = (minutes: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(minutes).filter(([course]) => course === code));
  return {
    ...coverage,
    modules: coverage.modules.map((one) => ({ ...one, placedMinutes: only(one.placedMinutes) })),
    sessions,
    courses: coverage.courses.filter((course) => course.code === code),
    missingAdvice: coverage.missingAdvice.filter(({ course }) => course === code),
  };
}

function moduleTable({ modules }: Coverage): string {
  return columns([
    ["no.", "sessions", "minutes", "topics", "both languages", "module"],
    ...modules.map(({ number, title, sessions, minutes, topics }) => [
      number,
      String(sessions),
      String(minutes),
      `${topics.taught} of ${topics.total}`,
      String(topics.inBothLanguages),
      title.en,
    ]),
  ]);
}

function sessionTable({ sessions }: Coverage): string {
  return columns([
    ["no.", "minutes", "words en", "words bn", "translated", "placed", "session"],
    ...sessions.map(({ number, title, minutes, words, translated, placements }) => [
      number,
      String(minutes),
      String(words.en),
      String(words.bn),
      `${Math.round(translated * 100)} %`,
      placements.map(({ course, minutes: placed }) => `${course} ${placed}`).join(", ") || "-",
      title.en,
    ]),
  ]);
}

function courseTable({ courses, missingAdvice }: Coverage): string {
  return columns([
    ["course", "placements", "minutes", "weight", "advice open"],
    ...courses.map(({ code, placements, minutes, weight }) => [
      code,
      String(placements),
      String(minutes),
      weight === null ? "-" : String(weight),
      String(missingAdvice.filter(({ course }) => course === code).length),
    ]),
  ]);
}

const textOf = (coverage: Coverage): string =>
  [moduleTable(coverage), sessionTable(coverage), courseTable(coverage)].join("\n\n");

/** `tot coverage`: what the curriculum covers and where it is placed. */
export async function coverageCommand(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<Answer> {
  const { values } = readOptions(args, {
    curriculum: { type: "string" },
    course: { type: "string" },
  });
  const storage = await openDataFolder(terminalPlatform(surroundings, values.data));
  try {
    demandCurriculum(storage, values.curriculum);
    const course = courseIdOf(storage, values.course);
    const code = course === null ? null : storage.curriculum.courses.get(course)?.code;
    const all = storedCoverage(storage);
    const coverage = code ? forCourse(all, code) : all;
    return { json: coverage, text: textOf(coverage), ok: true };
  } finally {
    storage.close();
  }
}
