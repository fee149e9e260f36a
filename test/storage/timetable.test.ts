import { describe, expect, it } from "vitest";
import { emptyCourseRun, type CourseRun } from "../../shared/curriculum/course-run.ts";
import { emptyPerson, emptyVenue, type Directory } from "../../shared/curriculum/directory.ts";
import { bilingual } from "../../shared/language/bilingual.ts";
import { sampleCurriculum } from "./sample-curriculum.ts";
import { faultOf, testEngines } from "./test-engine.ts";

const engine = testEngines();

const course = sampleCurriculum().courses[0]?.id ?? "";

const sampleRun = (given: Partial<CourseRun> = {}): CourseRun => ({
  ...emptyCourseRun({
    id: "run-1",
    course,
    title: bilingual("76th batch", "৭৬তম ব্যাচ"),
    firstDate: "2026-03-01",
    lastDate: "2026-03-12",
    headCount: 20,
  }),
  ...given,
});

const slot: CourseRun["slots"][number] = {
  id: "s1",
  content: { kind: "event", title: bilingual("Inauguration", "উদ্বোধন") },
  date: "2026-03-01",
  start: 540,
  minutes: 60,
  venue: null,
  people: [],
  group: "",
  note: bilingual(),
  locked: true,
};

describe("the run of a course", () => {
  it("is listed by its first date, read back as it was saved, and every save is a revision", async () => {
    const { client, storage } = engine();
    await client.courseRun.create({ run: sampleRun() });
    await client.courseRun.create({ run: sampleRun({ id: "run-0", firstDate: "2026-02-01" }) });
    const run = sampleRun({ headCount: 18, slots: [slot] });
    expect(await client.courseRun.save({ run, version: 1 })).toMatchObject({ version: 2 });
    expect(await client.courseRun.get({ id: "run-1" })).toEqual({ run, version: 2 });
    const list = await client.courseRun.list({});
    expect(list.map(({ id, headCount, slots }) => [id, headCount, slots])).toEqual([
      ["run-0", 20, 0],
      ["run-1", 18, 1],
    ]);
    expect(storage.timetableRevisions.content("run-1", 1)).toEqual(sampleRun());
    expect(storage.timetableRevisions.content("run-1", 2)).toEqual(run);
  });

  it("does not write over a newer version, nor over a run in the bin", async () => {
    const { client } = engine();
    await client.courseRun.create({ run: sampleRun() });
    await client.courseRun.save({ run: sampleRun({ headCount: 21 }), version: 1 });
    const late = client.courseRun.save({ run: sampleRun({ headCount: 3 }), version: 1 });
    expect((await faultOf(late))?.code).toBe("CONFLICT");
    await client.courseRun.remove({ id: "run-1" });
    expect(await client.courseRun.list({})).toEqual([]);
    const taken = client.courseRun.create({ run: sampleRun() });
    expect(await faultOf(taken)).toMatchObject({ code: "INVALID_INPUT", data: { field: "id" } });
    await client.courseRun.restore({ id: "run-1" });
    expect((await client.courseRun.get({ id: "run-1" })).run.headCount).toBe(21);
    expect((await faultOf(client.courseRun.remove({ id: "nowhere" })))?.code).toBe("NOT_FOUND");
  });

  it.each<[string, Partial<CourseRun>]>([
    ["course", { course: "nowhere" }],
    ["lastDate", { lastDate: "2026-02-28" }],
    ["workingDays", { workingDays: [] }],
    ["periods.0.end", { periods: [{ id: "p1", start: 600, end: 600 }] }],
    [
      "periods.1.start",
      {
        periods: [
          { id: "p1", start: 540, end: 600 },
          { id: "p2", start: 599, end: 660 },
        ],
        breaks: [],
      },
    ],
    [
      "holidays.0.until",
      { holidays: [{ id: "h", from: "2026-03-26", until: "2026-03-25", name: bilingual() }] },
    ],
    ["run.headCount", { headCount: 0 }],
    [
      "slots.0.people.1",
      {
        slots: [
          {
            ...slot,
            people: [
              { person: "a", role: "lead" },
              { person: "a", role: "resource-person" },
            ],
          },
        ],
      },
    ],
  ])("names the %s that it cannot take, and keeps what was there", async (field, given) => {
    const { client } = engine();
    const fault = await faultOf(client.courseRun.create({ run: sampleRun(given) }));
    expect(fault).toMatchObject({ code: "INVALID_INPUT", data: { field } });
    expect(await client.courseRun.list({})).toEqual([]);
  });

  it("sees what other runs hold on its days, but not what they hold at other times of the year", async () => {
    const { client } = engine();
    const busy = { ...slot, venue: "hall", people: [{ person: "a", role: "lead" as const }] };
    const far = { ...busy, id: "s2", date: "2026-05-03" };
    await client.courseRun.create({ run: sampleRun({ slots: [busy, far] }) });
    await client.courseRun.create({ run: sampleRun({ id: "run-2" }) });
    const { elsewhere } = await client.courseRun.surroundings({ id: "run-2" });
    expect(elsewhere).toEqual([
      {
        run: "run-1",
        slot: "s1",
        date: "2026-03-01",
        start: 540,
        end: 600,
        venue: "hall",
        people: ["a"],
      },
    ]);
    expect((await client.courseRun.surroundings({ id: "run-1" })).elsewhere).toEqual([]);
  });

  it("is tidied away 30 days after it went into the bin", async () => {
    const { client, storage, platform } = engine();
    await client.courseRun.create({ run: sampleRun() });
    await client.courseRun.remove({ id: "run-1" });
    const days = (count: number) => new Date(platform.now().getTime() + count * 86_400_000);
    storage.tidy(days(29));
    expect(storage.courseRuns.isTaken("run-1")).toBe(true);
    storage.tidy(days(31));
    expect(storage.courseRuns.isTaken("run-1")).toBe(false);
  });
});

describe("people and rooms", () => {
  it("are empty at first, saved as one, and refuse what cannot be", async () => {
    const { client } = engine();
    expect(await client.directory.get({})).toEqual({
      directory: { people: [], venues: [] },
      version: 0,
    });
    const directory: Directory = {
      people: [emptyPerson("a", bilingual("A"))],
      venues: [emptyVenue("hall")],
    };
    await client.directory.save({ directory, version: 0 });
    expect((await client.directory.get({})).directory).toEqual(directory);
    const twice = { ...directory, people: [emptyPerson("a"), emptyPerson("a")] };
    expect(await faultOf(client.directory.save({ directory: twice, version: 1 }))).toMatchObject({
      code: "INVALID_INPUT",
      data: { field: "people.1.id", problem: "same-twice" },
    });
    const away = { from: "2026-03-05", until: "2026-03-01" };
    const backward = { ...directory, people: [{ ...emptyPerson("a"), away: [away] }] };
    expect(await faultOf(client.directory.save({ directory: backward, version: 1 }))).toMatchObject(
      { data: { field: "people.0.away.0.until" } },
    );
    expect((await client.directory.get({})).version).toBe(1);
  });
});
