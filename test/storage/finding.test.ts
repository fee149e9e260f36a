import { expect, test } from "vitest";
import { plainText } from "../../shared/document/plain-text.ts";
import { everyone, type Block } from "../../shared/document/nodes/block.ts";
import { paragraph, sampleContent, sampleCurriculum } from "./sample-curriculum.ts";
import { testEngines } from "./test-engine.ts";

const open = testEngines();
const query = (text: string) => ({ text, matchCase: false, wholeWords: false });

/** A word of the sample's texts, and the texts that hold it. */
async function searched(client: ReturnType<typeof open>["client"]) {
  const { session } = sampleCurriculum().sessions[0] ?? { session: null };
  const { document } = await client.document.get({ session: session?.id ?? "", language: "en" });
  const word = plainText(document.blocks)
    .split(/\s+/)
    .find((each) => /^[a-z]{4,}$/i.test(each));
  return { word: word ?? "", ...(await client.finding.find(query(word ?? ""))) };
}

test("places are found in every session's texts with the words around them", async () => {
  const { client } = open();
  const { word, texts, isCut } = await searched(client);
  expect(isCut).toBe(false);
  const places = texts.flatMap((text) => text.places);
  expect(places.length).toBeGreaterThan(0);
  for (const { found } of places) expect(found.toLowerCase()).toBe(word.toLowerCase());
});

test("chosen places are replaced as one save of each text; others stay", async () => {
  const { client } = open();
  const { word, texts } = await searched(client);
  const chosen = texts.map(({ session, language, version, places }) => ({
    session,
    language,
    version,
    places: places.slice(0, 1).map(({ block, index }) => ({ block, index })),
  }));
  const done = await client.finding.replace({
    query: query(word),
    replacement: "নতুনকথা",
    texts: chosen,
  });
  expect(done).toEqual({ places: texts.length, texts: texts.length, changedSince: [] });
  const [first] = texts;
  const after = await client.document.get({
    session: first?.session ?? "",
    language: first?.language ?? "en",
  });
  expect(after.version).toBe((first?.version ?? 0) + 1);
  const found = await client.finding.find(query("নতুনকথা"));
  expect(found.texts).toHaveLength(texts.length);
  const left = (await client.finding.find(query(word))).texts.flatMap(({ places }) => places);
  const before = texts.flatMap(({ places }) => places).length;
  expect(left).toHaveLength(before - texts.length);
});

test("a text that has changed since is left as it is, and named", async () => {
  const { client } = open();
  const { word, texts } = await searched(client);
  const [first] = texts;
  if (!first) throw new Error("The sample has no such word");
  const { session, language, version, places } = first;
  const { document } = await client.document.get({ session, language });
  await client.document.save({
    session,
    version,
    document: { language, blocks: [...document.blocks] },
  });
  const done = await client.finding.replace({
    query: query(word),
    replacement: "x",
    texts: [
      { session, language, version, places: places.map(({ block, index }) => ({ block, index })) },
    ],
  });
  expect(done).toEqual({ places: 0, texts: 0, changedSince: [{ session, language }] });
});

test("the sessions that use a fact, refer to a session or show a picture are told, in their order", async () => {
  const reference = (id: string, element: object) =>
    ({ ...paragraph(id, "See "), children: [{ text: "See " }, element, { text: "." }] }) as Block;
  const empty = { children: [{ text: "" }] };
  const fact = { type: "fact", fact: "approved", ...empty };
  const place = { type: "cross-reference", target: { kind: "session", session: "one" }, ...empty };
  const picture = {
    type: "image",
    asset: "a".repeat(64),
    alt: "",
    caption: "",
    width: 50,
    ...empty,
  };
  const image = { ...picture, id: "b3", audience: everyone } as Block;
  const texts = (en: Block[], bn: Block[]) => ({ en, bn });
  const { client } = open(
    sampleCurriculum([
      sampleContent("one", {}, texts([paragraph("b1", "None.")], [reference("b1", fact)])),
      sampleContent("two", {}, texts([paragraph("b1", "x"), reference("b2", fact)], [image])),
      sampleContent("three", {}, texts([reference("b1", place)], [])),
    ]),
  );
  const uses = async (kind: "fact" | "picture" | "session", id: string) =>
    (await client.finding.uses({ kind, id })).map(({ session, block }) => `${session} ${block}`);
  expect(await uses("fact", "approved")).toEqual(["one b1", "two b2"]);
  expect(await uses("session", "one")).toEqual(["three b1"]);
  expect(await uses("picture", "a".repeat(64))).toEqual(["two b3"]);
  expect(await uses("fact", "another")).toEqual([]);
});
