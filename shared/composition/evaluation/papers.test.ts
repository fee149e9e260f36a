import { describe, expect, it } from "vitest";
import { sampleEvaluation, sampleTest } from "../../../test/export/evaluation-source.ts";
import { learningGain } from "../../evaluation/gain.ts";
import { emptyEvaluation } from "../../evaluation/model.ts";
import { paperOf, optionLetter } from "../../evaluation/paper.ts";
import { paperKinds } from "../../evaluation/paper-kinds.ts";
import { toAsciiDigits } from "../../language/digits.ts";
import { languages } from "../../language/language.ts";
import type { BookModel, BookPart } from "../book/model.ts";
import { composePaper, papersOf } from "./compose.ts";
import { followUpDate } from "./forms.ts";
import { resultsTables } from "./results-table.ts";

const partsOf = <Kind extends BookPart["kind"]>({ parts }: BookModel, kind: Kind) =>
  parts.filter((part): part is Extract<BookPart, { kind: Kind }> => part.kind === kind);
const ofTest = (kind: "question-paper" | "answer-sheet", version: "A" | "B" = "A") =>
  composePaper(sampleEvaluation, { kind, test: sampleTest, version }, "bn");

describe("the papers of a test", () => {
  it("ask in the order of the version, and never show an answer", () => {
    const items = partsOf(ofTest("question-paper"), "item");
    expect(items.map(({ stem }) => stem)).toEqual(
      paperOf(sampleTest, "A").map(({ item }) => item.stem.bn),
    );
    expect(items.some(({ reason, options }) => reason || options.some(({ right }) => right))).toBe(
      false,
    );
  });

  it("give a circle for every option, question by question", () => {
    const [bubbles] = partsOf(ofTest("answer-sheet", "B"), "bubbles");
    expect(bubbles?.entries.map(({ letters }) => letters.length)).toEqual(
      paperOf(sampleTest, "B").map(({ options }) => options.length),
    );
    expect(bubbles?.entries[0]).toEqual({ number: "১", letters: ["ক", "খ", "গ", "ঘ"] });
  });

  it("are marked by a key that has the right letter of each version", () => {
    const key = composePaper(sampleEvaluation, { kind: "marking-key", test: sampleTest }, "en");
    const grids = partsOf(key, "grid");
    for (const [index, version] of (["A", "B"] as const).entries()) {
      expect(grids[index]?.rows.map(([, letter]) => letter)).toEqual(
        paperOf(sampleTest, version).map(({ item, options }) =>
          optionLetter(options.indexOf(item.answer), "en"),
        ),
      );
    }
    expect(partsOf(key, "item").every(({ options }) => options.some(({ right }) => right))).toBe(
      true,
    );
  });
});

describe("the training review", () => {
  it.each(languages)("says what was run, held, learned and written, in %s", (language) => {
    const review = composePaper(sampleEvaluation, { kind: "review" }, language);
    const [held, , gains] = partsOf(review, "grid");
    expect(held?.rows).toHaveLength(6);
    const { all, byOutcome } = learningGain(sampleEvaluation.evaluation, sampleTest);
    expect(gains?.rows).toHaveLength(byOutcome.length + 1);
    const whole = gains?.rows.at(-1)?.map(toAsciiDigits);
    expect(whole?.slice(2, 4)).toEqual([all.pre, all.post].map((each) => `${each?.toFixed(0)}%`));
    const written = partsOf(review, "row").flatMap(({ paragraphs }) => paragraphs);
    expect(written).toContain("ঝুঁকির কার্ড সাজানো সবচেয়ে কাজে লাগবে");
    expect(written).toContain(sampleEvaluation.evaluation.review.change[language]);
  });

  it("marks questions that the bank no longer has, and keeps their results", () => {
    const gone = { ...sampleEvaluation, sessions: [] };
    const grids = partsOf(composePaper(gone, { kind: "review" }, "en"), "grid");
    const looked = grids.find(({ head }) => head[0] === "Question");
    expect(looked?.rows).toHaveLength(sampleTest.items.length);
    expect(looked?.rows.every(([, , , remark]) => remark?.includes("no longer in the bank"))).toBe(
      true,
    );
  });

  it("of a run that nobody has evaluated says so, in every paper and without a number", () => {
    const empty = {
      ...sampleEvaluation,
      course: null,
      evaluation: { ...emptyEvaluation, tests: [sampleTest] },
    };
    for (const kind of paperKinds) {
      for (const paper of papersOf(kind, [sampleTest])) {
        const text = JSON.stringify(composePaper(empty, paper, "en"));
        expect(text).not.toMatch(/NaN|Infinity|undefined/);
      }
    }
    const review = JSON.stringify(composePaper(empty, { kind: "review" }, "en"));
    expect(review).toContain("No answers have been entered yet.");
  });
});

it("a follow-up is due so many days after the last of the run", () => {
  expect(followUpDate(sampleEvaluation)).toBe("2026-05-11");
});

it("the tables of results have a row for everybody, and the key over the answers", () => {
  const tables = resultsTables(sampleEvaluation, [sampleTest], "en");
  expect(tables).toHaveLength(8);
  const [marks, , answers] = tables;
  expect(marks?.rows).toHaveLength(24);
  expect(answers?.rows).toHaveLength(25);
  expect(answers?.rows[0]?.[0]).toBe("Marking key");
});
