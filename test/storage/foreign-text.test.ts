import { beforeEach, describe, expect, it } from "vitest";
import { createRouterClient } from "@orpc/server";
import { createRouter } from "../../electron/engine/api/router.ts";
import { openStorage, type Storage } from "../../electron/engine/storage/storage.ts";
import { contentDocumentSchema, everyone, type Block } from "../../shared/document/nodes/block.ts";
import { plainText } from "../../shared/document/plain-text.ts";
import { paragraph, text } from "./sample-curriculum.ts";
import { testEngines, type TestEngine } from "./test-engine.ts";

const engine = testEngines();
const session = "lifecycle-approach";
const poll = {
  type: "poll",
  id: "p1",
  audience: ["slide", "handout", "trainer"],
  question: "Which risk comes first?",
  choices: [{ text: "Illness" }, { text: "Flood" }],
};
const marked = {
  ...paragraph("b3", ""),
  children: [
    { text: "A risk " },
    { type: "term", children: [{ text: "shared" }] },
    { text: " by many.", blink: true },
  ],
};
const foreign = {
  language: "en",
  blocks: [paragraph("b1", "Risks differ."), poll, marked],
  layout: "two columns",
};
const words = ["Risks differ.", "Which risk comes first? Illness Flood", "A risk shared by many."];

/** The engine on a data folder in which a newer version of the product has written. */
function openedAfterNewer({ storage, services, platform }: TestEngine) {
  storage.connection
    .sql("UPDATE document SET body = ?, version = 5 WHERE session = ? AND language = 'en'")
    .run(JSON.stringify(foreign), session);
  storage.connection.sql("DELETE FROM derived").run();
  storage.close();
  const opened = openStorage(platform.paths.data);
  const client = createRouterClient(createRouter({ ...services, storage: opened }));
  return { client, storage: opened };
}

describe("a text with blocks, inlines and marks that this version does not know", () => {
  let opened: { client: TestEngine["client"]; storage: Storage };
  beforeEach(() => {
    opened = openedAfterNewer(engine());
    return () => opened.storage.close();
  });
  const get = () => opened.client.document.get({ session, language: "en" });

  it("comes to the editor with all its words, as blocks that it knows", async () => {
    const { document, version, reduced } = await get();
    expect(version).toBe(5);
    expect(reduced).toBe(2);
    expect(contentDocumentSchema.safeParse(document).success).toBe(true);
    expect(document.blocks.map(({ id, type }) => `${id} ${type}`)).toEqual([
      "b1 paragraph",
      "p1 paragraph",
      "b3 paragraph",
    ]);
    expect(document.blocks.map((block) => plainText(block).replace(/ +/g, " "))).toEqual(words);
  });

  it("is found, and counted", async () => {
    expect(await opened.client.search.find({ query: "Flood", limit: 5 })).toMatchObject([
      { session, block: "p1" },
    ]);
    const { modules } = await opened.client.curriculum.overview({});
    expect(modules[1]?.sessions[0]?.words.en).toBe(words.join(" ").split(" ").length);
  });

  it("stays in the database as it was written until somebody writes on", async () => {
    await get();
    const row = opened.storage.connection
      .sql<{ body: string }>("SELECT body FROM document WHERE session = ? AND language = 'en'")
      .get(session);
    expect(JSON.parse(row?.body ?? "")).toEqual(foreign);
  });

  it("stays among the revisions for ever when somebody writes on", async () => {
    const { document, version } = await get();
    const longer = text("en", [...document.blocks, paragraph("b4", "Written here.")]);
    await opened.client.document.save({ session, document: longer, version });
    await opened.client.document.save({ session, document: longer, version: version + 1 });
    opened.storage.revisions.thin(new Date("2028-11-19T05:00:00Z"));
    expect(opened.storage.revisions.versions(session, "text-en")).toEqual([1, 5, 7]);
    expect(opened.storage.revisions.content(session, "text-en", 5)).toEqual(foreign);
    expect((await get()).document).toEqual(longer);
  });
});

it("a text is stored in its normal form, however it was sent", async () => {
  const { client, storage } = engine();
  const children = [{ text: "Both " }, { text: "runs\tare" }, { text: "" }, { text: " one." }];
  const ragged: Block = { type: "paragraph", id: "b1", audience: everyone, children };
  const document = text("en", [ragged]);
  await client.document.save({ session, document, version: 1 });
  const normal = text("en", [paragraph("b1", "Both runs are one.")]);
  expect((await client.document.get({ session, language: "en" })).document).toEqual(normal);
  expect(storage.revisions.content(session, "text-en", 2)).toEqual(normal);
});
