import { expect, it } from "vitest";
import type { Overview } from "../../../shared/contract/views.ts";
import type { Placement } from "../../../shared/curriculum/course.ts";
import type { Coverage } from "../../../shared/planning/coverage.ts";
import {
  indexPlacements,
  mapRows,
  missingAdvice,
  moduleAbout,
  moduleMinutes,
  nameOfAbout,
} from "./matrix.ts";

const title = (en: string) => ({ en, bn: "" });
const topic = (id: string, topics: unknown[] = []) => ({ id, title: title(id), topics });
const governance = {
  id: "governance",
  placeable: true,
  title: title("Governance"),
  topics: [topic("tools", [topic("grs")])],
  sessions: [{ id: "registry" }, { id: "redress" }],
};
const aims = { id: "aims", placeable: false, topics: [], sessions: [{ id: "opening" }] };
const placement = (session: string, course: string, minutes: number) =>
  ({ session, course, minutes }) as Placement;
const overview = {
  modules: [aims, governance],
  courses: [{ id: "acad", code: "ACAD" }],
  placements: [placement("registry", "acad", 45)],
} as unknown as Overview;

const names = (opened: string[], missing: string[] | null) =>
  mapRows(overview, new Set(opened), missing && new Set(missing)).map((row) =>
    row.kind === "module" ? row.module.id : row.session.id,
  );

it("unfolds the modules that are open", () => {
  expect(names([], null)).toEqual(["aims", "governance"]);
  expect(names(["governance"], null)).toEqual(["aims", "governance", "registry", "redress"]);
});

it("leaves only what is missing: sessions in no course, but not those of trainers only", () => {
  expect(names([], [])).toEqual(["governance", "redress"]);
  expect(names([], ["aims"])).toEqual(["aims", "governance", "redress"]);
});

it("finds the module of a topic, however deep", () => {
  expect(moduleAbout(overview.modules, "grs")?.id).toBe("governance");
  expect(nameOfAbout(overview.modules, "grs")).toEqual(title("grs"));
  expect(nameOfAbout(overview.modules, "nowhere")).toBeUndefined();
});

it("takes advice for a course by its code or its id, and drops what is about nothing known", () => {
  const advice = (course: string, about: string) => ({ course, courseModule: "m04", about });
  const coverage = {
    missingAdvice: [advice("ACAD", "grs"), advice("acad", "governance"), advice("acad", "gone")],
  } as unknown as Coverage;
  expect(missingAdvice(overview, coverage).map(({ about }) => about)).toEqual([
    "grs",
    "governance",
  ]);
});

it("adds up the minutes of modules by course, and finds every placement of a cell", () => {
  const placements = [
    placement("registry", "acad", 45),
    placement("registry", "acad", 30),
    placement("redress", "ftc", 5),
    placement("gone", "ftc", 99),
  ];
  const sums = moduleMinutes(overview.modules, placements).get("governance");
  expect([...(sums ?? [])]).toEqual([
    ["acad", 75],
    ["", 80],
    ["ftc", 5],
  ]);
  expect(indexPlacements(placements).get("registry")?.get("acad")).toHaveLength(2);
});
