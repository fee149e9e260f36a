import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curriculaArbitrary } from "../../../test/support/coverage-arbitraries.ts";
import type { Course } from "../../curriculum/course.ts";
import { emptySession } from "../../curriculum/empty-session.ts";
import { bilingual } from "../../language/bilingual.ts";
import { suggestPlaces } from "./suggestions.ts";
import { wordsOf } from "./words-of.ts";

const module = (id: string, en: string, bn: string, lessons: readonly string[] = []) => ({
  id,
  number: id,
  title: { en, bn },
  proposed: false,
  lessons: lessons.map((title, index) => ({
    number: `${id}.${index + 1}`,
    title: bilingual(title),
  })),
});
const course = (id: string, modules: Course["modules"], advice: Course["advice"] = []) =>
  ({ id, code: id, modules, advice }) as unknown as Course;
const poverty = {
  ...emptySession("poverty", "m4", { en: "Measuring poverty", bn: "দারিদ্র্যের পরিমাপ" }),
  topics: ["head-count"],
};
const ftc = course("ftc", [
  module("03", "Poverty Reduction and Rural Development", "দারিদ্র্য বিমোচন ও পল্লী উন্নয়ন"),
  module("07", "Office Management", "অফিস ব্যবস্থাপনা", ["Letters and notes", "Measuring poverty"]),
  module("09", "Public Procurement", "সরকারি ক্রয়"),
]);
const input = { modules: [], courses: [ftc], placements: [] };

describe("suggestPlaces", () => {
  it("finds the module and the lesson that share words, and says which", () => {
    const suggestions = suggestPlaces(poverty, input);
    expect(suggestions.map(({ courseModule, lesson }) => [courseModule, lesson])).toEqual([
      ["07", "07.2"],
      ["03", ""],
    ]);
    expect(suggestions[1]?.reasons).toEqual([
      { kind: "words", words: expect.arrayContaining(["poverty"]) },
    ]);
  });

  it("matches in Bangla alone", () => {
    const session = { ...poverty, title: { en: "", bn: "দারিদ্র্যের পরিমাপ" } };
    expect(suggestPlaces(session, input).map(({ courseModule }) => courseModule)).toEqual(["03"]);
  });

  it("puts the pilot's finding first, with its reason", () => {
    const reason = bilingual("More discussion is needed.");
    const advised = course("ftc", ftc.modules, [{ courseModule: "09", about: ["m4"], reason }]);
    const [first] = suggestPlaces(poverty, { ...input, courses: [advised] });
    expect(first).toMatchObject({ courseModule: "09", reasons: [{ kind: "advice", reason }] });
  });

  it("says nothing of a course that has the session already", () => {
    const placements = [{ session: "poverty", course: "ftc" }] as never;
    expect(suggestPlaces(poverty, { ...input, placements })).toEqual([]);
  });

  it("suggests only places that are there, each once, best first, on any curriculum", () => {
    fc.assert(
      fc.property(curriculaArbitrary, ({ sessions, modules, courses, placements }) => {
        for (const { session } of sessions) {
          const found = suggestPlaces(session, { modules, courses, placements });
          const places = found.map((one) => `${one.course} ${one.courseModule}`);
          expect(new Set(places).size).toBe(places.length);
          expect(found.map(({ score }) => score)).toEqual(
            found.map(({ score }) => score).toSorted((a, b) => b - a),
          );
          for (const one of found) {
            expect(one.reasons.length).toBeGreaterThan(0);
            const target = courses.find(({ id }) => id === one.course);
            expect(target?.modules.some(({ id }) => id === one.courseModule)).toBe(true);
            expect(
              placements.some((each) => each.session === session.id && each.course === one.course),
            ).toBe(false);
          }
        }
      }),
    );
  });
});

it("compares words without endings, digits and words of every title", () => {
  expect(wordsOf("The policies of 2015: Risks and a risk", "en")).toEqual(["policy", "risk"]);
  expect(wordsOf("বাংলাদেশে দারিদ্র্যের ঝুঁকি ও ঝুঁকির মানচিত্র", "bn")).toEqual(
    ["দারিদ্র্য", "ঝুঁকি", "মানচিত্র"].map((word) => word.normalize("NFC")),
  );
});
