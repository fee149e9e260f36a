import { describe, expect, it } from "vitest";
import { filesWith } from "../../../../test/support/curriculum-files.ts";
import { checkFiles } from "../check.ts";

const moduleFile = "modules/01-m/module.yaml";
const sessionFile = "modules/01-m/01-s.session.yaml";

/** The faults of a small curriculum that has these words in them. */
const faultsAbout = (words: RegExp, changes: Readonly<Record<string, string>>): string[] =>
  checkFiles(filesWith(changes))
    .filter(({ level, problem }) => level === "fault" && words.test(problem))
    .map(({ path, problem }) => `${path}: ${problem}`);

describe("the topics of a module", () => {
  const topics = `title: { en: M, bn: ম }
topics:
  - id: t
    title: { en: T, bn: ট }
    topics:
      - { id: t-one, title: { en: One, bn: এক } }
      - { id: t-two, title: { en: Two, bn: দুই } }
`;
  const untaught = (taught: string, module = topics) =>
    faultsAbout(/no session teaches/, {
      [moduleFile]: module,
      [sessionFile]: `title: { en: S, bn: স }\nminutes: 60\ntopics: [${taught}]\n`,
    });

  it("are each taught by a session", () => {
    expect(untaught("t-one")).toEqual([
      `${moduleFile}: topic t: no session teaches it`,
      `${moduleFile}: topic t-two: no session teaches it`,
    ]);
  });

  it("are taught with the topic above them, and a topic with all those under it", () => {
    expect(untaught("t")).toEqual([]);
    expect(untaught("t-one, t-two")).toEqual([]);
  });

  it("need no session where courses cannot take the module", () => {
    expect(untaught("", `placeable: false\n${topics}`)).toEqual([]);
  });
});

describe("the outcomes of a session", () => {
  const session = (status: string, method: string, activity: string, item: string) => `
title: { en: S, bn: স }
status: ${status}
minutes: 60
outcomes: [{ bloom: apply, text: { en: do it, bn: করতে } }]
activities:
  - title: { en: A, bn: ক }
    method: ${method}
    minutes: { minimum: 60, planned: 60, maximum: 60 }
    outcomes: [${activity}]
testItems: [${item}]
`;
  const item =
    "{ stem: { en: Q, bn: প্র }, options: [{ en: A, bn: ক }, { en: B, bn: খ }], answer: 0, outcome: o1 }";
  const lacks = (...parts: Parameters<typeof session>) =>
    faultsAbout(/^outcome o1: /, { [sessionFile]: session(...parts) });

  it.each([
    ["GE", "o1", item, []],
    ["CT", "o1", item, []],
    ["L&D", "o1", item, ["the participants practise it in no activity"]],
    ["GE", "", item, ["no activity teaches it"]],
    ["GE", "o1", "", ["no test item tests it"]],
    ["GE", "", "", ["no activity teaches it", "no test item tests it"]],
  ])("are taught, practised and tested: %s, serving [%s]", (method, activity, test, expected) => {
    expect(lacks("ready", method, activity, test)).toEqual(
      expected.map((lack) => `${sessionFile}: outcome o1: ${lack}`),
    );
  });

  it("may still lack all of it in a draft", () => {
    expect(lacks("draft", "L&D", "", "")).toEqual([]);
  });
});
