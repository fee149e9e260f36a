import { describe, expect, it } from "vitest";
import { filesWith } from "../../../../test/support/curriculum-files.ts";
import { fromMarkdown } from "../../../../shared/document/markdown/read.ts";
import { checkFiles } from "../check.ts";
import { meanSentence } from "./reading.ts";

const sessionFile = "modules/01-m/01-s.session.yaml";
const header = (language: string) => `---\nsession: s\nlanguage: ${language}\n---\n\n`;
const sentences = (word: string, words: number, end: string, count: number) =>
  Array.from({ length: count }, () => `${`${word} `.repeat(words).trim()}${end}`).join(" ");

const list = (count: number, item: string) => `[${Array(count).fill(item).join(", ")}]`;
const outcome = "{ bloom: apply, text: { en: do, bn: করতে } }";
const item =
  "{ stem: { en: Q, bn: প্র }, options: [{ en: A, bn: ক }, { en: B, bn: খ }], answer: 0, outcome: o1 }";
const slide = "{ layout: title }";

type Size = {
  readonly words: number;
  readonly perSentence: number;
  readonly slides: number;
  readonly outcomes: number;
  readonly items: number;
  readonly working: number;
  readonly status: string;
  readonly placeable: boolean;
};
const usual: Size = {
  words: 600,
  perSentence: 15,
  slides: 12,
  outcomes: 4,
  items: 6,
  working: 30,
  status: "ready",
  placeable: true,
};

/** A small curriculum whose one session is of this size, with other files beside it. */
function filesOf(size: Size, others: Readonly<Record<string, string>> = {}) {
  const count = size.words / size.perSentence;
  const activity = (method: string, minutes: number) =>
    `{ title: { en: A, bn: ক }, method: ${method}, minutes: { minimum: 0, planned: ${minutes}, maximum: 60 } }`;
  return filesWith({
    ...others,
    "modules/01-m/module.yaml": `title: { en: M, bn: ম }\nplaceable: ${size.placeable}\n`,
    [sessionFile]: `title: { en: S, bn: স }
status: ${size.status}
minutes: 60
outcomes: ${list(size.outcomes, outcome)}
testItems: ${list(size.items, item)}
activities: [${activity("GE", size.working)}, ${activity("L&D", 60 - size.working)}]
`,
    "modules/01-m/01-s.deck.yaml": `slides: ${list(size.slides, slide)}\n`,
    "modules/01-m/01-s.en.md": header("en") + sentences("Word", size.perSentence, ".", count),
    "modules/01-m/01-s.bn.md": header("bn") + sentences("শব্দ", size.perSentence, "।", count),
  });
}

/** The advice that a curriculum's files get. */
const adviceIn = (files: ReturnType<typeof filesOf>): string[] =>
  checkFiles(files)
    .filter(({ level }) => level === "advice")
    .map(({ path, problem }) => `${path.replace("modules/01-m/01-s.", "")}: ${problem}`);

describe("advice on a session", () => {
  it.each<[Partial<Size>, string[]]>([
    [{}, []],
    [
      { words: 285 },
      [
        "en.md: has 285 words; 300 to 1300 are usual",
        "bn.md: has 285 words; 300 to 1300 are usual",
      ],
    ],
    [
      { words: 1_305 },
      [
        "en.md: has 1305 words; 300 to 1300 are usual",
        "bn.md: has 1305 words; 300 to 1300 are usual",
      ],
    ],
    [
      { perSentence: 24 },
      ["bn.md: its sentences have 24.0 words on average; 22 are read with ease"],
    ],
    [{ slides: 7 }, ["deck.yaml: has 7 slides; 8 to 20 are usual"]],
    [{ slides: 21 }, ["deck.yaml: has 21 slides; 8 to 20 are usual"]],
    [{ outcomes: 2 }, ["session.yaml: has 2 outcomes; 3 to 6 are usual"]],
    [{ outcomes: 7 }, ["session.yaml: has 7 outcomes; 3 to 6 are usual"]],
    [{ items: 4 }, ["session.yaml: has 4 test items; at least 5 are usual"]],
    [{ items: 0, placeable: false }, []],
    [
      { working: 23 },
      ["session.yaml: the participants work in 23 of its 60 minutes; 40 % are usual"],
    ],
    [{ status: "draft", slides: 1 }, ["session.yaml: is still a draft"]],
  ])("for %j", (change, expected) => {
    expect(adviceIn(filesOf({ ...usual, ...change }))).toEqual(expected);
  });
});

describe("advice on a placement", () => {
  const course = `- id: c
  code: C
  title: { en: C, bn: গ }
  audience: { en: A, bn: ক }
  institute: { en: I, bn: আই }
  days: 10
  participants: { from: 20, to: 25 }
  modules: [{ id: c-1, number: "1", title: { en: M, bn: ম } }]
`;
  const placement = (minutes: number, variant: string) =>
    `- { session: s, course: c, courseModule: c-1, minutes: ${minutes}, depth: core, reason: { en: R, bn: র }, variant: ${variant} }\n`;

  it.each([
    [60, "[]", []],
    [45, "[]", ["its steps take 60 of 45 minutes"]],
    [45, "[{ activity: a1, minutes: 15 }]", []],
    [45, "[{ activity: a2, minutes: 0 }]", ["its steps take 30 of 45 minutes"]],
  ])("in %i minutes with the variant %s", (minutes, variant, expected) => {
    const files = filesOf(usual, {
      "courses.yaml": course,
      "placements.yaml": placement(minutes, variant),
    });
    const told = adviceIn(files).map((advice) => advice.replace(/^.*placement [^:]+: /, ""));
    expect(told).toEqual(expected);
  });
});

describe("meanSentence", () => {
  const mean = (text: string, language: "en" | "bn") =>
    meanSentence(fromMarkdown(header(language) + text, language).blocks, language);

  it("counts running text in either language, in boxes too", () => {
    expect(mean("One two three. Four!\n\n:::case\nFive six.\n:::", "en")).toBe(2);
    expect(mean("এক দুই তিন। চার?", "bn")).toBe(2);
  });

  it("leaves out headings, points and tables, which are no sentences", () => {
    expect(mean("# A heading\n\n- a\n- b\n\n| a | b |\n| - | - |\n| c | d |", "en")).toBeNull();
  });
});
