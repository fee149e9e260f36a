import { describe, expect, it } from "vitest";
import { bilingual } from "../../shared/language/bilingual.ts";
import {
  paragraph,
  sampleContent,
  sampleCurriculum,
  samplePlacement,
} from "./sample-curriculum.ts";
import { faultOf, testEngines } from "./test-engine.ts";

const engine = testEngines();

describe("placing a session in a course", () => {
  it("shows in the overview, in coverage, and goes when it is removed", async () => {
    const { client } = engine();
    await client.placement.save(samplePlacement("p1"));
    await client.placement.save(samplePlacement("p1", { minutes: 30, depth: "deep" }));
    expect((await client.curriculum.overview({})).placements).toEqual([
      samplePlacement("p1", { minutes: 30, depth: "deep" }),
    ]);
    const coverage = await client.coverage.get({});
    expect(coverage.courses[0]).toMatchObject({
      code: "FTC",
      minutes: 30,
      outcomeMinutes: { co1: 30 },
    });
    await client.placement.remove({ id: "p1" });
    expect((await client.curriculum.overview({})).placements).toEqual([]);
    expect((await faultOf(client.placement.remove({ id: "p1" })))?.code).toBe("NOT_FOUND");
  });

  it.each([
    ["session", { session: "nowhere" }],
    ["session", { session: "welcome" }],
    ["course", { course: "nowhere" }],
    ["courseModule", { courseModule: "ftc-99" }],
    ["lesson", { lesson: "13.99" }],
    ["minutes", { minutes: 0 }],
    ["variant", { variant: [{ activity: "a99", minutes: 5 }] }],
  ])("names the %s that it cannot take", async (field, given) => {
    const { client } = engine(
      sampleCurriculum([
        sampleContent("lifecycle-approach"),
        sampleContent("welcome", { module: "opening" }),
      ]),
    );
    const fault = await faultOf(client.placement.save(samplePlacement("p1", given)));
    expect(fault).toMatchObject({ code: "INVALID_INPUT", data: { field } });
    expect((await client.curriculum.overview({})).placements).toEqual([]);
  });

  it("does not place a session twice into the same lesson", async () => {
    const { client } = engine();
    await client.placement.save(samplePlacement("p1"));
    expect(await faultOf(client.placement.save(samplePlacement("p2")))).toMatchObject({
      code: "INVALID_INPUT",
    });
    await client.placement.save(samplePlacement("p2", { lesson: "" }));
  });

  it("is kept while its session is in the bin", async () => {
    const { client } = engine();
    await client.placement.save(samplePlacement("p1"));
    await client.session.remove({ id: "lifecycle-approach" });
    expect((await client.curriculum.overview({})).placements).toEqual([]);
    await client.session.restore({ id: "lifecycle-approach" });
    expect((await client.curriculum.overview({})).placements).toHaveLength(1);
  });
});

describe("a course", () => {
  const proposed = {
    id: "ftc-social-security",
    number: "",
    title: bilingual("Social Security"),
    proposed: true,
    lessons: [],
  };

  it("takes a proposed module and a weight", async () => {
    const { client } = engine();
    const course = (await client.curriculum.overview({})).courses[0]!;
    await client.course.save({ ...course, weight: 10, modules: [...course.modules, proposed] });
    await client.placement.save(
      samplePlacement("p1", { courseModule: "ftc-social-security", lesson: "" }),
    );
    expect((await client.coverage.get({})).courses[0]?.weight).toBe(10);
  });

  it("keeps what is placed in a module that goes, tells of it, and is whole again when the module is back", async () => {
    const { client } = engine();
    const course = (await client.curriculum.overview({})).courses[0]!;
    const more = { ...course, modules: [...course.modules, proposed] };
    await client.course.save(more);
    const placed = samplePlacement("p1", { courseModule: proposed.id, lesson: "" });
    await client.placement.save(placed);
    await client.course.save(course);
    const drifted = async () => (await client.coverage.get({})).problems.drifted;
    expect(await drifted()).toMatchObject([{ placement: "p1", drift: "module-gone" }]);
    const [kept] = (await client.curriculum.overview({})).placements;
    expect(kept).toMatchObject(placed);
    await client.placement.save({ ...kept!, minutes: 30 });
    await client.course.save(more);
    expect(await drifted()).toEqual([]);
  });

  it("tells of placements in a module that was renamed, until somebody has looked", async () => {
    const { client } = engine();
    const course = (await client.curriculum.overview({})).courses[0]!;
    await client.placement.save(samplePlacement("p1"));
    const modules = course.modules.map((one) => ({ ...one, title: bilingual("Another name") }));
    await client.course.save({ ...course, modules });
    expect((await client.coverage.get({})).problems.drifted).toMatchObject([
      { placement: "p1", drift: "module-changed" },
    ]);
    await client.placement.save(samplePlacement("p1"));
    expect((await client.coverage.get({})).problems.drifted).toEqual([]);
  });
});

describe("suggestions", () => {
  it("say where a session may fit and why, and place nothing", async () => {
    const { client } = engine();
    const session = "lifecycle-approach";
    const suggestions = await client.map.suggestions({ session });
    expect(suggestions.every(({ reasons }) => reasons.length > 0)).toBe(true);
    expect((await client.curriculum.overview({})).placements).toEqual([]);
    expect(await faultOf(client.map.suggestions({ session: "nobody" }))).toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

describe("what is unfinished", () => {
  it("names untranslated, overlong and unplaced sessions", async () => {
    const texts = {
      en: [paragraph("b1", "One."), paragraph("b2", "Two.")],
      bn: [paragraph("b1", "এক।")],
    };
    const { client } = engine(sampleCurriculum([sampleContent("lifecycle-approach", {}, texts)]));
    const session = "lifecycle-approach";
    expect(await client.unfinished.list({})).toEqual([
      { kind: "missing", session, blocks: 1 },
      { kind: "unplaced", session, minutes: 90 },
    ]);
    await client.placement.save(samplePlacement("p1"));
    expect(await client.unfinished.list({})).toEqual([
      { kind: "missing", session, blocks: 1 },
      { kind: "over-slot", session, course: "ftc", planned: 90, slot: 45 },
    ]);
    const variant = [{ activity: "a1", minutes: 45 }];
    await client.placement.save(samplePlacement("p1", { variant }));
    expect(await client.unfinished.list({})).toEqual([{ kind: "missing", session, blocks: 1 }]);
  });
});

describe("settings", () => {
  it("begin with the institute's name and are kept", async () => {
    const { client } = engine();
    const settings = await client.settings.get({});
    expect(settings.institute.shortName).toEqual({ en: "BPATC", bn: "বিপিএটিসি" });
    await client.settings.save({ ...settings, language: "bn", lastSession: "poor-relief" });
    expect(await client.settings.get({})).toMatchObject({
      language: "bn",
      lastSession: "poor-relief",
    });
  });
});
