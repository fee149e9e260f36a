import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { sampleCurriculum } from "../../../test/storage/sample-curriculum.ts";
import { testEngines } from "../../../test/storage/test-engine.ts";
import { sampleRun, slotOf } from "../../../test/support/timetable-source.ts";
import { exportRun } from "./export-run.ts";

const engine = testEngines();
const folder = mkdtempSync(join(tmpdir(), "tot-run-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("tot export --run", () => {
  it("writes the timetable of the run that its batch number names", async () => {
    const { client, services } = engine();
    const course = sampleCurriculum().courses[0]?.id ?? "";
    const run = sampleRun({ course, batch: "76", slots: [slotOf("a")] });
    await client.courseRun.create({ run });
    const asked = { run: "76", format: ["ics,xlsx,docx"], lang: ["en"], out: folder };
    const { ok, text } = await exportRun(services, asked);
    expect(ok).toBe(true);
    expect(text.split("\n")).toHaveLength(3);
    expect(readdirSync(folder).toSorted()).toEqual([
      "FTC, Batch 76, Timetable (English).docx",
      "FTC, Batch 76, Timetable (English).ics",
      "FTC, Batch 76, Timetable (English).xlsx",
    ]);
  });

  it("names the runs that there are where none is meant", async () => {
    const { client, services } = engine();
    const course = sampleCurriculum().courses[0]?.id ?? "";
    await client.courseRun.create({ run: sampleRun({ course, batch: "76" }) });
    await expect(exportRun(services, { run: "77", out: folder })).rejects.toThrow(/76 \(run\)/);
  });
});
