import { describe, expect, it } from "vitest";
import { filesWith } from "../../../../test/support/curriculum-files.ts";
import { checkFiles } from "../check.ts";

const textFile = "modules/01-m/01-s.bn.md";
const sessionFile = "modules/01-m/01-s.session.yaml";
const glossary = `
- term: { en: Sustainable Development Goal, bn: টেকসই উন্নয়ন অভীষ্ট }
  id: sdg
  abbreviation: { en: SDG, bn: "" }
  meaning: { en: A goal, bn: একটি অভীষ্ট }
- term: { en: accounting system, bn: হিসাব ব্যবস্থা }
  id: ibas
  abbreviation: { en: iBAS++, bn: iBAS++ }
  meaning: { en: A system, bn: একটি ব্যবস্থা }
`;

/** The Latin words found in a small curriculum, each with its place. */
function latinIn(changes: Readonly<Record<string, string>>, status = "ready"): string[] {
  const files = filesWith({
    "glossary.yaml": glossary,
    [sessionFile]: `title: { en: S, bn: স }\nstatus: ${status}\nminutes: 60\n`,
    ...changes,
  });
  return checkFiles(files)
    .filter(({ problem }) => problem.includes("in Bangla text"))
    .map(({ level, path, problem }) => `${level} ${path}: ${problem}`);
}

const text = (words: string) => ({
  [textFile]: `---\nsession: s\nlanguage: bn\n---\n\n${words}\n`,
});

describe("Latin words in Bangla text", () => {
  it("are told with their file, block and word, each once in a block", () => {
    expect(latinIn(text("এক\n\n> lifecycle পদ্ধতি, **lifecycle** ঝুঁকি"))).toEqual([
      `fault ${textFile}: block b2: "lifecycle" in Bangla text is no abbreviation of the glossary`,
    ]);
  });

  it.each([
    "SDG-এর লক্ষ্য, iBAS++ ও (SDG)",
    "পদ্ধতি L&D, ১০ kg চাল",
    "ঠিকানা cabinet.gov.bd, https://example.org/a?b=c বা desk@example.org",
    "ফাইল plan.docx খুলুন",
    "[the strategy](https://example.org) দেখুন",
    "নামটি ‘**NSSF**’ ছাপা; সেখানে “Poor Law” লেখা",
  ])("may be abbreviations, codes, units, addresses, links and words quoted: %s", (words) => {
    expect(latinIn(text(words))).toEqual([]);
  });

  it("are not hidden by quotation marks around Bangla, nor by an abbreviation inside of them", () => {
    expect(latinIn(text("‘poverty দারিদ্র্য’ ও SDGs")).join()).toMatch(/"poverty".*"SDGs"/);
  });

  it("are found in titles of boxes, in fields and in the diagrams of slides", () => {
    const diagram = (words: string) =>
      `{ kind: process, steps: [{ title: ${words}, text: "" }, { title: ২, text: "" }] }`;
    const found = latinIn({
      ...text(':::case{title="case এক"}\nএক\n:::'),
      [sessionFile]: "title: { en: S, bn: session এক }\nstatus: ready\nminutes: 60\n",
      "modules/01-m/01-s.deck.yaml": `slides:
  - layout: diagram
    title: { en: D, bn: চিত্র }
    diagram: { en: ${diagram("Steps")}, bn: ${diagram("steps")} }
    alt: { en: D, bn: চিত্র }
`,
    }).join("\n");
    expect(found).toMatch(/bn\.md: block b1: "case"/);
    expect(found).toMatch(/session\.yaml: title: "session"/);
    expect(found).toMatch(/deck\.yaml: .*diagram\.bn\.steps\[1\]\.title: "steps"/);
    expect(found.split("\n")).toHaveLength(3);
  });

  it("may stand in a draft", () => {
    expect(latinIn(text("lifecycle পদ্ধতি"), "draft")).toEqual([]);
  });
});
