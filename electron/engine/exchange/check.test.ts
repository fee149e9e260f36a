import { describe, expect, it } from "vitest";
import { bundledFiles, filesWith, readFiles } from "../../../test/support/curriculum-files.ts";
import { checkCurriculum, checkFiles } from "./check.ts";

const bundled = await bundledFiles();

describe("checkCurriculum", () => {
  const content = readFiles(bundled);
  const target = content.sessions.find(({ session }) => session.activities.length > 0);
  if (!target) throw new Error("the bundled curriculum has no session with activities");
  const { id } = target.session;

  /** What is found when one session of the bundled curriculum is changed. */
  function foundWith(change: (draft: typeof target) => void): string {
    const draft = structuredClone(content);
    const session = draft.sessions.find((item) => item.session.id === id);
    if (session) change(session);
    return checkCurriculum(draft)
      .map(({ path, problem }) => `${path}: ${problem}`)
      .join("\n");
  }

  type Draft = { -readonly [Key in keyof typeof target]: (typeof target)[Key] };
  const changes: readonly (readonly [string, (draft: Draft) => void, RegExp])[] = [
    [
      "unknown topic",
      ({ session }) => session.topics.push("x"),
      /topics: there is no topic in its module "x"/,
    ],
    ["unknown outcome", ({ session }) => session.serves.push("x"), /serves: there is no outcome/],
    ["unknown term", ({ session }) => session.terms.push("x"), /terms: there is no term/],
    [
      "itself first",
      ({ session }) => session.prerequisites.push(id),
      /prerequisites: there is no other session/,
    ],
    [
      "unknown slide",
      ({ session }) => session.activities[0]?.slides.push("x"),
      /activity .*: there is no slide in its deck "x"/,
    ],
    [
      "sum",
      ({ session }) => {
        session.minutes += 5;
      },
      /its activities take \d+ minutes; its slot has \d+/,
    ],
    [
      "order of minutes",
      ({ session }) => {
        for (const { minutes } of session.activities) minutes.maximum = 0;
      },
      /its minutes must grow/,
    ],
    [
      "one language",
      ({ session }) => {
        session.title = { en: "T", bn: "" };
      },
      /session\.yaml: title has no Bangla/,
    ],
    [
      "no words",
      ({ session }) => {
        session.title = { en: "", bn: "" };
      },
      /the session has no title/,
    ],
    [
      "stale text",
      ({ session }) => {
        session.aim = { en: "T", bn: "ট", basis: "old" };
      },
      /aim has a translation that is older/,
    ],
    [
      "not NFC",
      ({ session }) => {
        session.aim = { en: "T", bn: "\u09dc" };
      },
      /aim is not normalised/,
    ],
    [
      "answer",
      ({ session }) => {
        for (const item of session.testItems) item.answer = 9;
      },
      /its answer is option 9/,
    ],
    [
      "double slide",
      ({ deck }) => {
        deck.slides.push({ ...deck.slides[0]! });
      },
      /deck\.yaml: two slides have the same id/,
    ],
    [
      "missing translation",
      (draft) => {
        draft.texts = { ...draft.texts, bn: { language: "bn", blocks: [] } };
      },
      /bn\.md: block .* is not translated/,
    ],
  ];

  it.each(changes)("finds %s", (_name, change, problem) => {
    expect(foundWith(change as (draft: typeof target) => void)).toMatch(problem);
  });

  it("finds references of texts that lead nowhere", () => {
    const text = "---\nsession: s\nlanguage: en\n---\n\n[](fact:x) [](session:y) [](slide:s/z)\n";
    const problems = checkFiles(filesWith({ "modules/01-m/01-s.en.md": text })).map(
      ({ problem }) => problem,
    );
    expect(problems).toContain('block b1: there is no fact "x"');
    expect(problems).toContain('block b1: there is no session "y"');
    expect(problems).toContain('block b1: session s has no slide "z"');
  });

  it("names files as they are, also where their numbers have gaps", () => {
    const files = filesWith({
      "modules/07-n/05-t.session.yaml": "minutes: 60\n",
      "modules/07-n/module.yaml": "title: { en: N, bn: ন }\n",
    });
    expect(checkFiles(files).map(({ path }) => path)).toContain("modules/07-n/05-t.session.yaml");
  });

  it("finds placements and advice that lead nowhere", () => {
    const draft = structuredClone(content);
    for (const placement of draft.placements) Object.assign(placement, { courseModule: "x" });
    for (const course of draft.courses) for (const advice of course.advice) advice.about = ["x"];
    const problems = checkCurriculum(draft)
      .map(({ problem }) => problem)
      .join("\n");
    expect(problems).toMatch(/placement .*: .* has no module "x"/);
    expect(problems).toMatch(/advice: there is no module or topic "x"/);
  });
});
