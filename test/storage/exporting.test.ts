import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ExportEvent } from "../../shared/contract/export.ts";
import { everyone, type Block } from "../../shared/document/nodes/block.ts";
import {
  paragraph,
  sampleContent,
  sampleCurriculum,
  samplePlacement,
  text,
} from "./sample-curriculum.ts";
import { faultOf, testEngines } from "./test-engine.ts";

const engine = testEngines();
const session = "lifecycle-approach";
const request = (folder: string) => ({
  sessions: [session],
  course: null,
  kinds: ["handout" as const],
  books: [],
  formats: ["docx" as const],
  languages: ["en" as const],
  planForms: ["plain" as const],
  folder,
});

async function all(events: AsyncIterable<ExportEvent>): Promise<ExportEvent[]> {
  const seen: ExportEvent[] = [];
  for await (const event of events) seen.push(event);
  return seen;
}

const reference = (id: string, inline: object): Block =>
  ({
    type: "paragraph",
    id,
    audience: everyone,
    children: [{ text: "See " }, { ...inline, children: [{ text: "" }] }, { text: "" }],
  }) as Block;

describe("exporting through the contract", () => {
  it("tells how it goes, writes the file, and remembers what was exported", async () => {
    const { client, platform, services } = engine();
    const folder = join(platform.paths.documents, "out");
    const events = await all(await client.export.run(request(folder)));
    expect(events.map(({ type }) => type)).toEqual(["progress", "file", "finished"]);
    const [file] = events.flatMap((event) => (event.type === "file" ? [event.file] : []));
    expect(statSync(file?.path ?? "").size).toBe(file?.bytes);
    expect(services.activity.idle()).toBe(true);

    const changed = async () =>
      (await client.unfinished.list({})).filter(({ kind }) => kind === "changed-since-export");
    expect(await changed()).toEqual([]);
    const bangla = text("bn", [paragraph("b1", "অন্য কথা।")]);
    await client.document.save({ session, document: bangla, version: 1 });
    expect(await changed()).toEqual([]);
    const english = text("en", [paragraph("b1", "Other words.")]);
    await client.document.save({ session, document: english, version: 1 });
    expect(await changed()).toMatchObject([{ session, document: "handout", path: file?.path }]);
    await all(await client.export.run(request(folder)));
    expect(await changed()).toEqual([]);
  });

  it("notices what a document shows and no text of the session holds", async () => {
    const en = [reference("b1", { type: "fact", fact: "nsss-approved" })];
    const { client, platform, storage } = engine(
      sampleCurriculum([sampleContent(session, {}, { en })]),
    );
    await client.placement.save(samplePlacement("p1"));
    const exporting = request(join(platform.paths.documents, "out"));
    const changed = async (kind: "handout" | "plan") => {
      const list = await client.unfinished.list({});
      const found = list.some((each) => "document" in each && each.document === kind);
      await all(await client.export.run({ ...exporting, course: "ftc", kinds: [kind] }));
      return found;
    };
    await changed("handout");
    await changed("plan");
    expect([await changed("handout"), await changed("plan")]).toEqual([false, false]);

    const [fact] = storage.curriculum.facts.all();
    if (!fact) throw new Error("the sample has a fact");
    storage.curriculum.facts.save("sample", { ...fact, value: { en: "2016", bn: "২০১৬" } });
    expect([await changed("handout"), await changed("plan")]).toEqual([true, false]);
    storage.curriculum.facts.save("sample", { ...fact, id: "unused" });
    expect(await changed("handout")).toBe(false);

    await client.placement.save(samplePlacement("p1", { minutes: 60 }));
    expect([await changed("handout"), await changed("plan")]).toEqual([false, true]);
    const variant = [{ activity: "a1", minutes: 30 }];
    await client.placement.save(samplePlacement("p1", { minutes: 60, variant }));
    expect(await changed("plan")).toBe(true);
    await client.placement.save(samplePlacement("p1", { minutes: 60, variant, lesson: "" }));
    expect([await changed("handout"), await changed("plan")]).toEqual([true, true]);

    const settings = await client.settings.get({});
    const name = { en: "BIAM Foundation", bn: "বিয়াম ফাউন্ডেশন" };
    await client.settings.save({ ...settings, institute: { ...settings.institute, name } });
    expect([await changed("handout"), await changed("plan")]).toEqual([true, true]);
  });

  it("watches every language that people hold, and is quiet when a text is as it was", async () => {
    const { client, platform } = engine();
    const exporting = request(join(platform.paths.documents, "out"));
    const changed = async () =>
      (await client.unfinished.list({})).filter(({ kind }) => kind === "changed-since-export");
    const save = (words: string, version: number) =>
      client.document.save({ session, document: text("bn", [paragraph("b1", words)]), version });
    await save("একই কথা।", 1);
    await all(await client.export.run({ ...exporting, languages: ["en", "bn"] }));
    await save("অন্য কথা।", 2);
    expect(await changed()).toHaveLength(1);
    await save("একই কথা।", 3);
    expect(await changed()).toEqual([]);
  });

  it("goes by the moment where an earlier version of the product exported", async () => {
    const { client, platform, storage } = engine();
    await all(await client.export.run(request(join(platform.paths.documents, "out"))));
    const changed = async () =>
      (await client.unfinished.list({})).some(({ kind }) => kind === "changed-since-export");
    const exported = (at: string) =>
      storage.connection.sql("UPDATE exported_document SET content = '', exported_at = ?").run(at);
    exported("2026-11-20T00:00:00.000Z");
    expect(await changed()).toBe(false);
    exported("2026-11-18T00:00:00.000Z");
    expect(await changed()).toBe(true);
  });

  it("remembers what was asked for, and says what has changed since", async () => {
    const { client, platform } = engine();
    const asked = { sessions: [session], course: null };
    expect(await client.export.history(asked)).toEqual({ last: null, changed: [] });
    const large = {
      ...request(join(platform.paths.documents, "out")),
      print: "large" as const,
      digits: "bn" as const,
    };
    await all(await client.export.run(large));
    expect((await client.export.history(asked)).last?.request).toEqual(large);
    const english = text("en", [paragraph("b1", "Other words.")]);
    await client.document.save({ session, document: english, version: 1 });
    expect((await client.export.history(asked)).changed).toMatchObject([
      { session, document: "handout", language: "en" },
    ]);
    expect(await client.export.history({ ...asked, course: "ftc" })).toEqual({
      last: null,
      changed: [],
    });
  });

  it("keeps the presets that a person has named", async () => {
    const { client } = engine();
    const settings = await client.settings.get({});
    const { kinds, books, formats, planForms } = request("/out");
    const preset = {
      id: "p1",
      name: "বড় হরফে",
      choice: {
        kinds,
        books,
        formats,
        planForms,
        deckForms: [],
        language: "both" as const,
        both: "columns" as const,
      },
    };
    await client.settings.save({ ...settings, exportPresets: [preset] });
    expect((await client.settings.get({})).exportPresets).toEqual([preset]);
  });

  it("opens documents only", async () => {
    const opened: string[] = [];
    const { client, platform } = engine(undefined, {
      openFile: (path) => Promise.resolve(void opened.push(path)),
    });
    await all(await client.export.run(request(platform.paths.documents)));
    const [name = ""] = readdirSync(platform.paths.documents).filter((each) =>
      each.endsWith("docx"),
    );
    await client.folder.open({ path: join(platform.paths.documents, name) });
    expect(opened).toHaveLength(1);
    expect(await faultOf(client.folder.open({ path: "/bin/sh" }))).toMatchObject({
      code: "INVALID_INPUT",
    });
    expect(await faultOf(client.folder.open({ path: "/gone.docx" }))).toMatchObject({
      code: "FOLDER_MISSING",
    });
  });

  it("says why it cannot write, and leaves what is there", async () => {
    const { client, platform } = engine();
    const folder = join(platform.paths.data, "taken");
    writeFileSync(folder, "mine");
    const run = client.export.run(request(folder)).then(all);
    expect((await faultOf(run))?.code).toMatch(/^FOLDER_(UNWRITABLE|MISSING)$/);
    expect(existsSync(folder)).toBe(true);
  });

  it("leaves nothing half-written when the person stops it", async () => {
    const { client, platform, services } = engine();
    const folder = join(platform.paths.documents, "out");
    const events = await client.export.run({ ...request(folder), languages: ["en", "bn", "both"] });
    for await (const event of events) if (event.type === "file") break;
    expect(services.activity.idle()).toBe(true);
    expect(readdirSync(folder).filter((name) => !name.endsWith(".docx"))).toEqual([]);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it("refuses a session or course that is not there", async () => {
    const { client, platform } = engine();
    const folder = join(platform.paths.documents, "out");
    const run = (given: object) => client.export.run({ ...request(folder), ...given }).then(all);
    expect((await faultOf(run({ sessions: ["nowhere"] })))?.code).toBe("NOT_FOUND");
    expect((await faultOf(run({ course: "nowhere" })))?.code).toBe("NOT_FOUND");
    expect(existsSync(folder)).toBe(false);
  });
});

describe("what the preview shows", () => {
  it("is the printed form, on a sheet in millimetres", async () => {
    const { client } = engine();
    const asked = { session, course: null, language: "en", planForm: "full" } as const;
    const handout = await client.export.preview({ ...asked, kind: "handout" });
    expect(handout).toMatchObject({ page: { width: 210, height: 297 } });
    expect(handout.html).toContain("Risks differ by stage of life.");
    const plan = await client.export.preview({ ...asked, kind: "plan" });
    expect(plan.html).toContain("Sort the risk cards");
  });
});

describe("findings before an export", () => {
  it("name what a reader would stumble over, problems first", async () => {
    const en = [
      paragraph("b1", "One."),
      paragraph("b2", "Two."),
      reference("b3", { type: "fact", fact: "gone" }),
      reference("b4", { type: "cross-reference", target: { kind: "session", session: "gone" } }),
      reference("b5", { type: "fact", fact: "nsss-approved" }),
    ];
    const bn = [paragraph("b1", "এক।"), ...en.slice(2)];
    const { client } = engine(sampleCurriculum([sampleContent(session, {}, { en, bn })]));
    await client.placement.save(samplePlacement("p1"));
    const findings = await client.export.findings({
      sessions: [session],
      course: "ftc",
      kinds: ["handout", "plan"],
      languages: ["bn"],
    });
    expect(findings.map(({ code, at, amount }) => [code, at, amount])).toEqual([
      ["missing-translation", "b2", 1],
      ["fact-missing", "b3", null],
      ["reference-broken", "b4", null],
      ["minutes-over", "a1", 45],
      ["outcome-untested", "o1", null],
    ]);
  });

  it("lead to the very place, and name what does not print well", async () => {
    const table: Block = {
      type: "table",
      id: "b1",
      audience: everyone,
      caption: "",
      headerRow: true,
      headerColumn: false,
      columns: [5, 95],
      children: [
        {
          type: "table-row",
          children: ["Unemployment", "After"].map((words) => ({
            type: "table-cell" as const,
            children: [{ type: "paragraph" as const, children: [{ text: words }] }],
          })),
        },
      ],
    };
    const en = [table, paragraph("b2", "A sign 🌊 and Bangla ক্ষ.")];
    const { client } = engine(sampleCurriculum([sampleContent(session, {}, { en })]));
    const findings = await client.export.findings({
      sessions: [session],
      course: null,
      kinds: ["handout", "deck"],
      languages: ["en"],
    });
    const found = (code: string) => findings.filter((finding) => finding.code === code);
    expect(found("table-too-wide")).toMatchObject([
      { at: "b1", detail: "Unemployment", place: "author" },
    ]);
    expect(found("font-missing")).toMatchObject([{ at: "b2", detail: "🌊", place: "author" }]);
    expect(found("outcome-untested").every(({ place }) => place === "plan")).toBe(true);
  });

  it("name a step whose row in the full plan is too high to be read across", async () => {
    const { client, storage } = engine();
    const { session: stored, version } = await client.session.get({ id: session });
    const [step, ...others] = stored.activities;
    if (!step) throw new Error("the sample has a step");
    const long = "Asks the groups one after the other. ".repeat(30);
    const facilitatorDoes = { en: long, bn: step.facilitatorDoes.bn };
    await client.session.save({
      session: { ...stored, activities: [{ ...step, facilitatorDoes }, ...others] },
      version,
    });
    expect(storage.sessions.get(session)).not.toBeNull();
    const asked = { sessions: [session], course: null, languages: ["en" as const] };
    const found = async (planForms?: ("plain" | "full")[]) =>
      (await client.export.findings({ ...asked, kinds: ["plan"], planForms })).filter(
        ({ code }) => code === "row-too-high",
      );
    expect(await found()).toMatchObject([
      { at: step.id, place: "plan", detail: "Facilitator does", level: "look" },
    ]);
    expect(await found(["plain"])).toEqual([]);
  });

  it("say when a figure is long past its date", async () => {
    const en = [reference("b5", { type: "fact", fact: "nsss-approved" })];
    const { client, storage } = engine(sampleCurriculum([sampleContent(session, {}, { en })]));
    const outdated = async () => {
      const asked = { sessions: [session], course: null, languages: ["en" as const] };
      const findings = await client.export.findings({ ...asked, kinds: ["handout"] });
      return findings.filter(({ code }) => code === "fact-outdated");
    };
    const [fact] = storage.curriculum.facts.all();
    if (!fact) throw new Error("the sample has a fact");
    storage.curriculum.facts.save("sample", { ...fact, asOf: "2021-11-20" });
    expect(await outdated()).toEqual([]);
    storage.curriculum.facts.save("sample", { ...fact, asOf: "2021-11-18" });
    expect(await outdated()).toMatchObject([{ at: "b5", amount: 1, language: null }]);
  });

  it("are none for a session that is whole", async () => {
    const whole = {
      testItems: [
        {
          id: "q1",
          stem: { en: "Which?", bn: "কোনটি?" },
          options: [
            { en: "a", bn: "ক" },
            { en: "b", bn: "খ" },
          ],
          answer: 0,
          reason: { en: "", bn: "" },
          outcome: "o1",
        },
      ],
    };
    const { client } = engine(sampleCurriculum([sampleContent(session, whole)]));
    const asked = { sessions: [session], course: null, languages: ["both" as const] };
    expect(await client.export.findings({ ...asked, kinds: ["handout", "plan"] })).toEqual([]);
  });
});
