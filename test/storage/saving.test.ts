import { describe, expect, it } from "vitest";
import { documentRepository } from "../../electron/engine/storage/documents.ts";
import type { Block } from "../../shared/document/nodes/block.ts";
import { plainText } from "../../shared/document/plain-text.ts";
import { paragraph, sampleContent, sampleCurriculum, text } from "./sample-curriculum.ts";
import { faultOf, testEngines } from "./test-engine.ts";

const engine = testEngines();
const session = "lifecycle-approach";

describe("saving a text", () => {
  it("gives it back as it was saved, with its new version and moment", async () => {
    const { client } = engine();
    const { document, version } = await client.document.get({ session, language: "bn" });
    const longer = text("bn", [...document.blocks, paragraph("b2", "নতুন অনুচ্ছেদ।")]);
    const saved = await client.document.save({ session, document: longer, version });
    expect(saved).toEqual({ version: 2, savedAt: "2026-11-19T04:42:00.000Z" });
    expect(await client.document.get({ session, language: "bn" })).toMatchObject({
      version: 2,
      document: { blocks: [{ id: "b1" }, { id: "b2" }] },
    });
  });

  it("keeps every version", async () => {
    const { client, storage } = engine();
    for (const [version, words] of [
      [1, "First."],
      [2, "Second."],
    ] as const) {
      await client.document.save({
        session,
        document: text("en", [paragraph("b1", words)]),
        version,
      });
    }
    expect(storage.revisions.versions(session, "text-en")).toEqual([1, 2, 3]);
    expect(storage.revisions.content(session, "text-en", 2)).toEqual(
      text("en", [paragraph("b1", "First.")]),
    );
  });

  it("refuses a save on an old version and keeps the newer text", async () => {
    const { client } = engine();
    const mine = text("en", [paragraph("b1", "Mine.")]);
    const theirs = text("en", [paragraph("b1", "Theirs.")]);
    await client.document.save({ session, document: theirs, version: 1 });
    expect(await faultOf(client.document.save({ session, document: mine, version: 1 }))).toEqual({
      code: "CONFLICT",
      data: { kind: "document", id: `${session} en` },
    });
    const { document } = await client.document.get({ session, language: "en" });
    expect(document).toEqual(theirs);
  });

  it("names the field of what it cannot take, and changes nothing", async () => {
    const { client, storage } = engine();
    const twice = text("en", [paragraph("b1", "One."), paragraph("b1", "Two.")]);
    expect(await faultOf(client.document.save({ session, document: twice, version: 1 }))).toEqual({
      code: "INVALID_INPUT",
      data: { field: "document.blocks", problem: '"b1" stands there twice' },
    });
    const wrong = { language: "en", blocks: [{ type: "paragraph", id: "b1" }] } as never;
    const fault = await faultOf(client.document.save({ session, document: wrong, version: 1 }));
    expect(fault?.code).toBe("INVALID_INPUT");
    expect(storage.revisions.versions(session, "text-en")).toEqual([1]);
  });

  it("leaves text, revisions, index and summary as they were where the disk is full", async () => {
    const { client, storage } = engine();
    const before = await client.curriculum.overview({});
    const bytes = Buffer.alloc(3_000_000, "A very long word that fills the disk. ").toString();
    const blocks = Array.from({ length: 400 }, (_, index) =>
      paragraph(`b${index}`, bytes.slice(index * 7_000, (index + 1) * 7_000)),
    );
    const { page_count: pages } = storage.connection.sql("PRAGMA page_count").get() ?? {};
    storage.connection.sql(`PRAGMA max_page_count = ${Number(pages) + 10}`).get();
    const save = client.document.save({ session, document: text("en", blocks), version: 1 });
    expect(await faultOf(save)).toEqual({ code: "DISK_FULL", data: { path: storage.file } });
    expect(await client.curriculum.overview({})).toEqual(before);
    expect(await client.search.find({ query: "disk", limit: 5 })).toEqual([]);
    expect(storage.revisions.versions(session, "text-en")).toEqual([1]);
  });
});

describe("saving what has changed in a text", () => {
  const started = async () => {
    const { client, storage } = engine();
    const blocks = ["One.", "Two.", "Three.", "Four."].map((words, index) =>
      paragraph(`b${index + 1}`, words),
    );
    await client.document.save({ session, document: text("en", blocks), version: 1 });
    const patch = (version: number, ...edits: { at: number; remove: number; blocks: Block[] }[]) =>
      client.document.patch({ session, language: "en", version, edits });
    const words = async () =>
      (await client.document.get({ session, language: "en" })).document.blocks.map((block) =>
        plainText([block]),
      );
    return { client, storage, patch, words };
  };

  it("puts blocks in the place of others, as a save of the whole would", async () => {
    const { client, storage, patch, words } = await started();
    const saved = await patch(
      2,
      { at: 0, remove: 1, blocks: [paragraph("b1", "First.")] },
      { at: 2, remove: 2, blocks: [paragraph("b5", "Fifth."), paragraph("b4", "Last one.")] },
    );
    expect(saved.version).toBe(3);
    const after = ["First.", "Two.", "Fifth.", "Last one."];
    expect(await words()).toEqual(after);
    expect(storage.documents.get(session, "en")?.document).toEqual(
      storage.revisions.content(session, "text-en", 3),
    );
    expect(await client.search.find({ query: "fifth", limit: 5 })).toHaveLength(1);
    expect(await client.search.find({ query: "three", limit: 5 })).toEqual([]);
    const { modules } = await client.curriculum.overview({});
    expect(modules[1]?.sessions[0]?.words.en).toBe(5);
  });

  it("is what was saved also for who opens the database anew", async () => {
    const { storage, patch } = await started();
    await patch(2, { at: 1, remove: 1, blocks: [] });
    const before = storage.documents.get(session, "en");
    const again = documentRepository(storage.connection);
    expect(again.get(session, "en")).toEqual(before);
  });

  it("refuses an old version, edits that do not fit and ids that stand there twice", async () => {
    const { patch, words } = await started();
    const put = [paragraph("b1", "Mine.")];
    expect((await faultOf(patch(1, { at: 0, remove: 1, blocks: put })))?.code).toBe("CONFLICT");
    for (const edit of [
      { at: 4, remove: 1, blocks: put },
      { at: 2, remove: 0, blocks: put },
      { at: 0, remove: 4, blocks: [] },
    ]) {
      expect(await faultOf(patch(2, edit))).toMatchObject({ code: "INVALID_INPUT" });
    }
    const bad = [{ ...paragraph("b1", "x"), audience: [] }];
    expect((await faultOf(patch(2, { at: 0, remove: 1, blocks: bad })))?.code).toBe(
      "INVALID_INPUT",
    );
    expect(await words()).toEqual(["One.", "Two.", "Three.", "Four."]);
  });

  it("leaves the text as it was where the disk is full, and is saved when there is room", async () => {
    const { storage, patch, words } = await started();
    const long = "A very long word that fills the disk. ".repeat(20_000);
    const edit = { at: 1, remove: 1, blocks: [paragraph("b2", long)] };
    const { page_count: pages } = storage.connection.sql("PRAGMA page_count").get() ?? {};
    storage.connection.sql(`PRAGMA max_page_count = ${Number(pages) + 10}`).get();
    expect((await faultOf(patch(2, edit)))?.code).toBe("DISK_FULL");
    expect(await words()).toEqual(["One.", "Two.", "Three.", "Four."]);
    storage.connection.sql("PRAGMA max_page_count = 100000").get();
    expect((await patch(2, edit)).version).toBe(3);
    expect((await words())[1]).toHaveLength(long.length);
  });
});

describe("a translation", () => {
  it("turns stale when its source changes, and fresh when it is written again", async () => {
    const { client } = engine();
    const stale = async () =>
      (await client.curriculum.overview({})).modules[1]?.sessions[0]?.staleBlocks;
    const save = (language: "en" | "bn", words: string, version: number) =>
      client.document.save({
        session,
        document: text(language, [paragraph("b1", words)]),
        version,
      });
    await save("bn", "ঝুঁকি আলাদা।", 1);
    expect(await stale()).toBe(0);
    await save("en", "Risks differ, and change.", 1);
    expect(await stale()).toBe(1);
    await save("bn", "ঝুঁকি আলাদা।", 2);
    expect(await stale()).toBe(1);
    await save("bn", "ঝুঁকি আলাদা ও পরিবর্তনশীল।", 3);
    expect(await stale()).toBe(0);
  });

  it("counts what is missing, and what it is made of, in the overview", async () => {
    const content = sampleCurriculum([
      sampleContent(
        session,
        {},
        {
          en: [paragraph("b1", "One two."), paragraph("b2", "Three.")],
          bn: [paragraph("b1", "এক দুই।")],
        },
      ),
    ]);
    const { client } = engine(content);
    const { modules } = await client.curriculum.overview({});
    expect(modules[1]?.sessions[0]).toMatchObject({
      number: "2.1",
      words: { en: 3, bn: 2 },
      missingBlocks: 1,
      plannedMinutes: 90,
      slides: 1,
    });
  });
});

describe("saving a session and its deck", () => {
  it("keeps both with their own versions", async () => {
    const { client } = engine();
    const { session: stored, version } = await client.session.get({ id: session });
    await client.session.save({ session: { ...stored, minutes: 75 }, version });
    expect(await client.session.get({ id: session })).toMatchObject({
      version: 2,
      number: "2.1",
      session: { minutes: 75 },
    });
    const { deck } = await client.deck.get({ id: session });
    const conflict = client.deck.save({ session, deck, version: 7 });
    expect((await faultOf(conflict))?.code).toBe("CONFLICT");
    await client.deck.save({ session, deck: { slides: [] }, version: 1 });
    expect(await client.deck.get({ id: session })).toEqual({ deck: { slides: [] }, version: 2 });
  });

  it("makes, moves, bins and brings back sessions, and numbers follow", async () => {
    const { client, storage } = engine();
    const { id } = await client.session.create({
      module: "approaches",
      title: { en: "Mapping programmes", bn: "কর্মসূচির মানচিত্র" },
    });
    expect(id).toBe("mapping-programmes");
    const numbers = async () =>
      (await client.curriculum.overview({})).modules.flatMap(({ sessions }) =>
        sessions.map((each) => `${each.number} ${each.id}`),
      );
    await client.session.move({ id, module: "approaches", position: 0 });
    expect(await numbers()).toEqual([
      "2.1 mapping-programmes",
      "2.2 lifecycle-approach",
      "2.3 poor-relief",
    ]);
    await client.session.move({ id: "poor-relief", module: "opening", position: 5 });
    await client.session.remove({ id });
    expect(await numbers()).toEqual(["1.1 poor-relief", "2.1 lifecycle-approach"]);
    expect((await faultOf(client.session.get({ id })))?.code).toBe("NOT_FOUND");
    await client.session.restore({ id });
    expect(await numbers()).toContain("2.1 mapping-programmes");
    await client.session.remove({ id });
    storage.tidy(new Date("2026-12-18T00:00:00Z"));
    expect(storage.sessions.isTaken(id)).toBe(true);
    storage.tidy(new Date("2026-12-20T00:00:00Z"));
    expect(storage.sessions.isTaken(id)).toBe(false);
    expect(await faultOf(client.session.restore({ id }))).toMatchObject({ code: "NOT_FOUND" });
  });
});
