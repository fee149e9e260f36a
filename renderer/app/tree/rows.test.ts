import { expect, it } from "vitest";
import type { ModuleSummary, Overview, SessionSummary } from "../../../shared/contract/views.ts";
import type { TreeFilter } from "./filter.ts";
import { findByPrefix, gapsIn, moduleMinutes, moduleStatus, rowId, treeRows } from "./rows.ts";

const session = (id: string, number: string, en: string, status: SessionSummary["status"]) =>
  ({
    id,
    number,
    status,
    minutes: 45,
    staleBlocks: 0,
    missingBlocks: 0,
    openComments: 0,
    title: { en, bn: "" },
  }) as SessionSummary;

const module = (id: string, number: string, sessions: SessionSummary[]) =>
  ({ id, number, title: { en: `Module ${id}`, bn: "মডিউল" }, sessions }) as ModuleSummary;

const concepts = module("concepts", "3", [
  session("service", "3.1", "Service", "ready"),
  session("types", "3.2", "Types", "review"),
]);
const overview = { modules: [module("aims", "1", []), concepts] } as unknown as Overview;

it("shows the sessions of unfolded modules only", () => {
  expect(treeRows(overview, new Set()).map(rowId)).toEqual(["module:aims", "module:concepts"]);
  expect(treeRows(overview, new Set(["concepts"])).map(rowId)).toEqual([
    "module:aims",
    "module:concepts",
    "service",
    "types",
  ]);
});

it("shows the sessions that a filter leaves, with their modules unfolded", () => {
  const stale = { ...session("stale", "4.1", "Stale", "ready"), staleBlocks: 2, missingBlocks: 1 };
  const filtered = { modules: [...overview.modules, module("m4", "4", [stale])] } as Overview;
  const ids = (filter: TreeFilter) => treeRows(filtered, new Set(), filter).map(rowId);
  expect(ids("review")).toEqual(["module:concepts", "types"]);
  expect(ids("ready")).toEqual(["module:concepts", "service", "module:m4", "stale"]);
  expect(ids("gaps")).toEqual(["module:m4", "stale"]);
  expect(ids("draft")).toEqual([]);
  const [row] = treeRows(filtered, new Set()).slice(-1);
  expect(row && gapsIn(row)).toEqual({ stale: 2, missing: 1 });
});

it("shows a module as far as its least finished session", () => {
  expect(moduleStatus(concepts)).toBe("review");
  expect(moduleStatus(module("empty", "9", []))).toBe("draft");
  expect(moduleMinutes(concepts)).toBe(90);
});

it("finds the next row by the beginning of a title in either language, or by number", () => {
  const rows = treeRows(overview, new Set(["concepts"]));
  const found = (from: number, typed: string) => {
    const row = findByPrefix(rows, from, typed);
    return row && rowId(row);
  };
  expect(found(0, "ty")).toBe("types");
  expect(found(3, "m")).toBe("module:aims");
  expect(found(0, "3.1")).toBe("service");
  expect(found(0, "মড")).toBe("module:aims");
  expect(found(0, "zz")).toBeUndefined();
});
