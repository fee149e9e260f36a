import { describe, expect, it } from "vitest";
import { checkFiles } from "../../electron/engine/exchange/check.ts";
import { countDocumentWords } from "../../shared/document/words.ts";
import { languages } from "../../shared/language/language.ts";
import { taughtTopics, topicPlaces } from "../../shared/planning/topics.ts";
import { bundledFiles, readFiles } from "../support/curriculum-files.ts";
import { outline, outlineCourses } from "../support/outline.ts";

const files = await bundledFiles();
const { modules, sessions, courses, placements, facts, glossary } = readFiles(files);
/** Words of a source by which the papers behind the curriculum are known. */
const fivePapers = [
  "pilot report",
  "Report on Piloting of NSSS Curriculum Designing",
  "Meetings of the thematic clusters",
  "Record notes on the research scopes",
  "Minutes of the meeting of NSSS focal point officers",
  "Dissemination workshop",
];
const sessionsOf = (module: string) => sessions.filter(({ session }) => session.module === module);

describe("the bundled curriculum", () => {
  it("has neither faults nor reasons for advice", () => {
    expect(checkFiles(files)).toEqual([]);
  });

  it("has the twelve modules of the outline in their order", () => {
    expect(modules.map(({ id }) => id)).toEqual(outline.map(({ id }) => id));
  });

  it.each(outline)("has every topic of $id, taught in both languages", ({ id, topics }) => {
    const module = modules.find((one) => one.id === id);
    const whole = sessionsOf(id).filter(
      ({ texts }) => texts.en.blocks.length > 0 && texts.bn.blocks.length > 0,
    );
    const named = new Set(whole.flatMap(({ session }) => session.topics));
    const taught = taughtTopics(module?.topics ?? [], named);
    const titles = topicPlaces(module?.topics ?? [])
      .filter(({ topic }) => taught.has(topic.id) && topic.title.bn !== "")
      .map(({ topic }) => topic.title.en);
    expect(topics.filter((title) => !titles.includes(title))).toEqual([]);
  });

  it("has at least 34 sessions, three and more in every module that courses take", () => {
    expect(sessions.length).toBeGreaterThanOrEqual(34);
    const few = modules.filter(({ id, placeable }) => placeable && sessionsOf(id).length < 3);
    expect(few.map(({ id }) => id)).toEqual([]);
    expect(modules.filter(({ placeable }) => placeable)).toHaveLength(9);
  });

  it.each(languages)(
    "has texts of 600 to 1,000 words in %s, notes to the trainer included",
    (language) => {
      const counted = sessions.map(({ session, texts }) => ({
        id: session.id,
        words: countDocumentWords(texts[language]),
      }));
      expect(counted.filter(({ words }) => words < 600 || words > 1_000)).toEqual([]);
    },
  );

  it("has sessions of 60 or 90 minutes, which their activities fill", () => {
    const others = sessions.filter(({ session }) => ![60, 90].includes(session.minutes));
    expect(others.map(({ session }) => session.id)).toEqual([]);
    const unfilled = sessions.filter(
      ({ session: { minutes, activities } }) =>
        activities.reduce((sum, activity) => sum + activity.minutes.planned, 0) !== minutes,
    );
    expect(unfilled.map(({ session }) => session.id)).toEqual([]);
  });

  it("has decks of 10 to 16 slides, 3 to 5 outcomes and at least 5 test items in each session", () => {
    const others = sessions.filter(
      ({ session, deck: { slides } }) =>
        slides.length < 10 ||
        slides.length > 16 ||
        session.outcomes.length < 3 ||
        session.outcomes.length > 5 ||
        session.testItems.length < 5,
    );
    expect(others.map(({ session }) => session.id)).toEqual([]);
  });

  it("gives the group work the pilot's time: thirty minutes, then ten for each of eight groups", () => {
    const activities = sessions
      .filter(({ session }) => session.id.startsWith("group-work-"))
      .flatMap(({ session }) => session.activities);
    const minutesWith = (isPart: (activity: (typeof activities)[number]) => boolean) =>
      activities.filter(isPart).reduce((sum, { minutes }) => sum + minutes.planned, 0);
    const preparing = ["task", "five-slides"];
    expect(minutesWith(({ slides }) => slides.some((id) => preparing.includes(id)))).toBe(30);
    expect(minutesWith(({ method }) => method === "GP")).toBe(8 * (5 + 3 + 2));
  });

  it("is placed in all four courses, each time with a reason", () => {
    expect(courses.map(({ code }) => code)).toEqual(outlineCourses);
    for (const { id } of courses) {
      expect(placements.filter(({ course }) => course === id).length).toBeGreaterThan(0);
    }
    expect(placements.filter(({ reason }) => reason.en === "" || reason.bn === "")).toEqual([]);
  });

  it("has at least 40 facts, each with its source, and 80 terms", () => {
    expect(facts.length).toBeGreaterThanOrEqual(40);
    expect(facts.filter(({ source }) => source.en === "" || source.bn === "")).toEqual([]);
    expect(glossary.length).toBeGreaterThanOrEqual(80);
  });

  it("says of every fact from outside its five papers that it is", () => {
    const unmarked = facts.filter(
      ({ source, note }) =>
        !fivePapers.some((paper) => source.en.includes(paper)) &&
        !(note?.en.startsWith("Not from the five papers") && note.bn.includes("পাঁচ দলিলের বাইরের")),
    );
    expect(unmarked.map(({ id }) => id)).toEqual([]);
  });
});
