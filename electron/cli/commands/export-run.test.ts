import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createActivity } from "../../engine/activity.ts";
import { FaultError } from "../../../shared/contract/errors.ts";
import { emptyCourseRun } from "../../../shared/curriculum/course-run.ts";
import { bilingual } from "../../../shared/language/bilingual.ts";
import { testEngines } from "../../../test/storage/test-engine.ts";
import { exportRun } from "./export-run.ts";

const engine = testEngines();

async function withRun() {
  const opened = engine();
  const run = emptyCourseRun({
    id: "run",
    course: "ftc",
    title: bilingual("Seventy-sixth", "৭৬তম"),
    firstDate: "2026-03-01",
    lastDate: "2026-03-12",
    headCount: 12,
  });
  await opened.client.courseRun.create({ run: { ...run, batch: "76" } });
  return { ...opened, services: { ...opened.services, activity: createActivity() } };
}

describe("tot export --run", () => {
  it.each(["run", "76", "৭৬"])("finds the run by %s, and says what it wrote", async (name) => {
    const { services, platform } = await withRun();
    const out = join(platform.paths.documents, "run");
    const asked = { out, kind: ["reaction-form,results"], format: ["docx,xlsx"], lang: ["bn"] };
    const { ok, json, text } = await exportRun(services, { ...asked, run: name });
    expect(ok).toBe(true);
    expect(json).toMatchObject({
      files: [{ kind: "reaction-form", language: "bn" }, { kind: "results" }],
    });
    for (const path of text.split("\n")) expect(existsSync(path)).toBe(true);
  });

  it("refuses a run, a kind and a missing folder that are none", async () => {
    const { services, platform } = await withRun();
    const out = platform.paths.documents;
    const code = (given: Promise<unknown>) =>
      given.then(
        () => null,
        (error: unknown) => (error instanceof FaultError ? error.fault.code : error),
      );
    expect(await code(exportRun(services, { run: "99", out }))).toBe("INVALID_INPUT");
    expect(await code(exportRun(services, { run: "76", out, kind: ["handout"] }))).toBe(
      "INVALID_INPUT",
    );
    expect(await code(exportRun(services, { run: "76" }))).toBe("INVALID_INPUT");
  });

  it("says so where a run has no test whose papers could be written", async () => {
    const { services, platform } = await withRun();
    const out = platform.paths.documents;
    const { ok, text } = await exportRun(services, { run: "76", out, kind: ["question-paper"] });
    expect(ok).toBe(false);
    expect(text).toContain("Nothing to write");
  });
});
