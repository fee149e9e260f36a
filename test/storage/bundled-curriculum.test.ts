import { describe, expect, it } from "vitest";
import { checkFiles } from "../../electron/engine/exchange/check.ts";
import { taughtTopics, topicPlaces } from "../../shared/planning/topics.ts";
import { bundledFiles, readFiles } from "../support/curriculum-files.ts";
import { outline, outlineCourses } from "../support/outline.ts";

const files = await bundledFiles();
const { modules, sessions, courses, placements, facts, glossary } = readFiles(files);
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
});
