import { describe, expect, it } from "vitest";
import { emptyReview, type Comment } from "../../shared/curriculum/review.ts";
import { blockFingerprint } from "../../shared/document/translation.ts";
import { paragraph, sampleContent, sampleCurriculum, text } from "./sample-curriculum.ts";
import { testEngines } from "./test-engine.ts";

const engine = testEngines();
const session = "lifecycle-approach";
const at = "2026-11-19T04:42:00.000Z";

const comment = (id: string, given: Partial<Comment> = {}): Comment => ({
  id,
  anchor: { language: "en", block: "b1", start: 0, end: 5, quote: "Risks" },
  author: "R. Akter",
  at,
  text: "Which risks?",
  replies: [],
  resolved: null,
  ...given,
});

describe("comments on a text", () => {
  it("are kept with their answers, in the order in which they were made", async () => {
    const { client } = engine();
    const save = (each: Comment) => client.review.saveComment({ session, comment: each });
    await save(comment("c1"));
    await save(comment("c2", { text: "And whose?" }));
    const answered = comment("c1", {
      replies: [{ author: "", at, text: "Those of the five stages." }],
      resolved: { author: "R. Akter", at },
    });
    await save(answered);
    const { comments } = await client.review.get({ session });
    expect(comments).toEqual([answered, comment("c2", { text: "And whose?" })]);
    await client.review.removeComment({ session, id: "c1" });
    expect((await client.review.get({ session })).comments.map(({ id }) => id)).toEqual(["c2"]);
  });

  it("move with their words, and change neither the text nor what was made from it", async () => {
    const { client } = engine();
    const before = await client.document.get({ session, language: "en" });
    await client.review.saveComment({ session, comment: comment("c1") });
    const anchor = { language: "en", block: "b1", start: 4, end: 9, quote: "Risks" } as const;
    await client.review.saveComment({ session, comment: comment("c1", { anchor }) });
    const { comments } = await client.review.get({ session });
    expect(comments).toEqual([comment("c1", { anchor })]);
    expect(await client.document.get({ session, language: "en" })).toEqual(before);
  });

  it("are counted in the overview and told by the export doctor until they are resolved", async () => {
    const { client } = engine();
    const open = async () => {
      const { modules } = await client.curriculum.overview({});
      const asked = { sessions: [session], course: null, kinds: ["handout" as const] };
      const findings = await client.export.findings({ ...asked, languages: ["en"] });
      return {
        count: modules[1]?.sessions[0]?.openComments,
        told: findings.filter(({ code }) => code === "comment-open").map(({ at: where }) => where),
      };
    };
    await client.review.saveComment({ session, comment: comment("c1") });
    const inBangla = { ...comment("c2").anchor, language: "bn" as const };
    await client.review.saveComment({ session, comment: comment("c2", { anchor: inBangla }) });
    expect(await open()).toEqual({ count: 2, told: ["c1"] });
    const resolved = { author: "", at };
    await client.review.saveComment({ session, comment: comment("c1", { resolved }) });
    expect(await open()).toEqual({ count: 1, told: [] });
  });
});

describe("the status of a session", () => {
  it("is kept with who set it and when, and only where it changed", async () => {
    const { client } = engine();
    const settings = await client.settings.get({});
    await client.settings.save({ ...settings, author: "R. Akter" });
    const loaded = await client.session.get({ id: session });
    const save = (status: "review" | "ready", version: number, minutes = 90) =>
      client.session.save({ session: { ...loaded.session, status, minutes }, version });
    const first = await save("review", loaded.version);
    const second = await save("review", first.version, 60);
    await save("ready", second.version);
    expect((await client.review.get({ session })).statuses).toEqual([
      { status: "review", author: "R. Akter", at },
      { status: "ready", author: "R. Akter", at },
    ]);
  });
});

describe("what a stale translation was made from", () => {
  const words = "Risks differ by stage of life.";
  const basis = blockFingerprint(paragraph("b1", words));

  /** The sample's session with a translation that remembers its source, which then changes. */
  async function changed() {
    const opened = engine();
    const { client } = opened;
    const save = (language: "en" | "bn", said: string, version: number) =>
      client.document.save({
        session,
        document: text(language, [paragraph("b1", said)]),
        version,
      });
    await save("bn", "ঝুঁকি আলাদা।", 1);
    await save("en", "Risks differ.", 1);
    await save("en", "Risks differ, and change.", 2);
    return { ...opened, save };
  }

  it("is there, as it was when it was translated, with the moment it was written over", async () => {
    const { client } = await changed();
    expect(await client.review.formerBlock({ session, block: "b1", basis })).toEqual({
      block: paragraph("b1", words),
      until: at,
    });
    const unknown = await client.review.formerBlock({ session, block: "b1", basis: "0" });
    expect(unknown).toEqual({ block: null, until: null });
  });

  it("is found among the revisions where nothing else kept it", async () => {
    const { client, storage } = await changed();
    storage.connection.exec("DELETE FROM former_block");
    const found = await client.review.formerBlock({ session, block: "b1", basis });
    expect(found).toEqual({ block: paragraph("b1", words), until: null });
  });

  it("is forgotten when no translation is made from it any more", async () => {
    const { save, storage } = await changed();
    const kept = () => storage.reviews.get(session).formerBlocks.map((each) => each.basis);
    storage.tidy(new Date(at));
    expect(kept()).toEqual([basis]);
    await save("bn", "ঝুঁকি আলাদা ও পরিবর্তনশীল।", 2);
    storage.tidy(new Date(at));
    expect(kept()).toEqual([]);
  });
});

it("a review that comes with a curriculum is there", async () => {
  const review = { ...emptyReview, comments: [comment("c1")] };
  const { client } = engine(sampleCurriculum([{ ...sampleContent(session), review }]));
  expect((await client.review.get({ session })).comments).toEqual([comment("c1")]);
});
