import type { MapSource } from "../../shared/composition/map/source.ts";
import type { Placement } from "../../shared/curriculum/course.ts";
import { bilingual } from "../../shared/language/bilingual.ts";
import { coverageOf } from "../../shared/planning/coverage-of.ts";
import { threeSessions } from "./book-source.ts";
import { sampleSource } from "./sample.ts";

const { course, placement } = sampleSource;
if (!course || !placement) throw new Error("the sample is placed in a course");

const proposed = {
  id: "new",
  number: "",
  title: bilingual("Social Security & more", "সামাজিক নিরাপত্তা"),
  proposed: true,
  lessons: [],
};
const courses = [
  { ...course, modules: [...course.modules, proposed] },
  {
    ...course,
    id: "empty",
    code: "EMPTY",
    title: bilingual("A course with nothing"),
    weight: null,
  },
];

const { basis: _, ...first } = placement;
const placements: readonly Placement[] = [
  first,
  { ...first, id: "again", minutes: 30, courseModule: "new", lesson: "" },
  { ...first, id: "gone", session: "second", courseModule: "gone", lesson: "", basis: "former" },
];

const withoutNumber = threeSessions.map(({ module: { number: _number, ...module } }) => module);
const modules = [...new Map(withoutNumber.map((module) => [module.id, module] as const)).values()];

/** Two courses: one with a session placed twice and one whose module is gone, one with nothing. */
export const sampleMap: MapSource = {
  modules,
  courses,
  placements,
  asOf: "2026-11-28",
  coverage: coverageOf({
    curriculum: sampleSource.curriculum,
    modules,
    courses,
    placements,
    sessions: threeSessions.map(({ session, module }) => ({
      session: { ...session, module: module.id },
      words: { en: 1, bn: 1 },
      translated: 1,
    })),
    facts: 0,
    terms: 0,
  }),
};
