import { describe, expect, it } from "vitest";
import type { Course } from "../../../../shared/curriculum/course.ts";
import { bilingual } from "../../../../shared/language/bilingual.ts";
import {
  moduleFault,
  movedTo,
  newPlacement,
  withModule,
  withModuleMoved,
  withoutModule,
} from "./course-edits.ts";

const module = (id: string, lessons: readonly string[] = []) => ({
  id,
  number: id,
  title: bilingual(id),
  proposed: false,
  lessons: lessons.map((number) => ({ number, title: bilingual(number) })),
});
const course = { id: "ftc", modules: [module("a"), module("b"), module("c")] } as unknown as Course;
const idsOf = ({ modules }: Course) => modules.map(({ id }) => id).join("");

describe("a course's own modules", () => {
  it("are added at the end, replaced where they stand, taken away and moved", () => {
    expect(idsOf(withModule(course, module("d")))).toBe("abcd");
    const renamed = withModule(course, { ...module("b"), title: bilingual("New") });
    expect([idsOf(renamed), renamed.modules[1]?.title.en]).toEqual(["abc", "New"]);
    expect(idsOf(withoutModule(course, "b"))).toBe("ac");
    expect(idsOf(withModuleMoved(course, "b", -1))).toBe("bac");
    expect(withModuleMoved(course, "a", -1)).toBe(course);
    expect(withModuleMoved(course, "c", 1)).toBe(course);
  });

  it("say what they lack", () => {
    expect(moduleFault(module("a", ["1", "2"]))).toBeNull();
    expect(moduleFault({ ...module("a"), title: bilingual(" ") })).toBe("title");
    expect(moduleFault(module("a", ["1", " "]))).toBe("lesson-number");
    expect(moduleFault(module("a", ["1", "1 "]))).toBe("lesson-twice");
  });
});

it("forgets what it knew of the module that it leaves", () => {
  const placement = { ...newPlacement({ id: "s", minutes: 60 }, course, "a"), basis: "x" };
  expect(movedTo(placement, "b")).toEqual(newPlacement({ id: "s", minutes: 60 }, course, "b"));
});
