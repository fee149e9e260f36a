import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluationArbitrary } from "../../test/support/evaluation-arbitraries.ts";
import type { Language } from "../language/language.ts";
import type { Participant, Test } from "./model.ts";
import { optionLetter, paperOf } from "./paper.ts";
import { readPastedAnswers } from "./pasted-answers.ts";
import { readPastedRatings } from "./pasted-ratings.ts";

const option = (en: string) => ({ en, bn: en });
const test: Test = {
  id: "t",
  title: option("t"),
  seed: 5,
  versions: 1,
  passMark: 50,
  minutes: 10,
  items: ["q1", "q2", "q3"].map((id) => ({
    id: `s.${id}`,
    session: "s",
    sessionTitle: option("s"),
    stem: option(id),
    options: ["a", "b", "c", "d"].map(option),
    answer: 0,
    reason: option(""),
    outcome: { id: "s.o", text: option("o"), bloom: "apply" },
    weight: 1,
  })),
};
const participants: Participant[] = ["1", "2", "3"].map((code) => ({
  id: `p${code}`,
  code,
  name: code === "2" ? "Runa Begum" : "",
}));
const read = (text: string) => readPastedAnswers(text, { test, occasion: "pre", participants });
/** What a participant chose, as places on the paper. */
const placesOf = (text: string, participant: string) => {
  const { answers } = read(text).sheets.find((sheet) => sheet.participant === participant) ?? {
    answers: [],
  };
  return paperOf(test, "A").map(({ index, options }) =>
    options.indexOf(answers[index] ?? Number.NaN),
  );
};

describe("answers pasted from a spreadsheet", () => {
  it("does not take the participants for answers where a table lacks columns, and says that it does", () => {
    const text = "১;ক\n২;খ\n99;গ\n";
    expect(placesOf(text, "p1")).toEqual([0, -1, -1]);
    expect(placesOf(text, "p2")).toEqual([1, -1, -1]);
    expect(read(text).faults).toEqual([
      { row: 1, column: 0, text: "১", problem: "too-few-cells" },
      { row: 2, column: 0, text: "২", problem: "too-few-cells" },
      { row: 3, column: 0, text: "99", problem: "unknown-participant" },
    ]);
  });

  it.each([
    ["letters in cells", "1\tA\tB\tC"],
    ["small letters with commas", "1, a, b, c"],
    ["Bangla letters", "১\tক\tখ\tগ"],
    ["numbers of either language", "1;১;2;৩"],
    ["one run of letters", "1\tABC"],
    ["a run of Bangla letters", "1\tকখগ"],
    ["quoted cells", '"1","A","B","C"'],
    ["a head row over them", "Code\tQ. 1\tQ. 2\tQ. 3\n1\tA\tB\tC"],
    ["no first cell", "A\tB\tC"],
    ["Windows line ends", "1\tA\tB\tC\r\n"],
  ])("are read as %s", (_, text) => {
    expect(read(text).faults).toEqual([]);
    expect(placesOf(text, "p1")).toEqual([0, 1, 2]);
  });

  it("are not mistaken for a code where a row is short", () => {
    expect(placesOf("1\tA\tB\tC\n3\tB\tB", "p3")).toEqual([1, 1, -1]);
  });

  it("find a participant by name", () => {
    expect(placesOf("runa  begum\tD\t\tB", "p2")).toEqual([3, -1, 1]);
  });

  it("are told cell by cell where they cannot be taken; the others are", () => {
    const text = "1\tA\tF\tQ\n1\tA\tA\tA\n9\tA\tA\tA\n3\tB\tB\tB\tB";
    expect(read(text).faults).toEqual([
      { row: 1, column: 3, text: "F", problem: "outside-options" },
      { row: 1, column: 4, text: "Q", problem: "unreadable" },
      { row: 2, column: 0, text: "1", problem: "participant-twice" },
      { row: 3, column: 0, text: "9", problem: "unknown-participant" },
      { row: 4, column: 5, text: "B", problem: "too-many-cells" },
    ]);
    expect(placesOf(text, "p1")).toEqual([0, -1, -1]);
    expect(placesOf(text, "p3")).toEqual([1, 1, 1]);
  });

  it("are told where there are more rows than participants", () => {
    const { sheets, faults } = read("A\tA\tA\nB\tB\tB\nC\tC\tC\nD\tD\tD");
    expect(sheets).toHaveLength(3);
    expect(faults).toMatchObject([{ row: 4, problem: "more-rows-than-participants" }]);
  });

  it("never break, whatever is pasted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        for (const { answers } of read(text).sheets) expect(answers).toHaveLength(3);
        expect(readPastedRatings(text, ["x", "y"]).responses.length).toBeLessThanOrEqual(300);
      }),
    );
  });

  it("come back as they were written, in either language", () => {
    const languages = fc.constantFrom<Language>("en", "bn");
    fc.assert(
      fc.property(evaluationArbitrary(12), languages, (evaluation, language) => {
        const [asked] = evaluation.tests as [Test];
        const sheets = evaluation.sheets.filter(({ occasion }) => occasion === "pre");
        const codes = new Map(evaluation.participants.map(({ id, code }) => [id, code]));
        const one = { ...asked, versions: 1 };
        const text = sheets
          .map(({ participant, answers }) =>
            [
              codes.get(participant),
              ...paperOf(one, "A").map(({ index, options }) => {
                const answer = answers[index] ?? null;
                return answer === null ? "-" : optionLetter(options.indexOf(answer), language);
              }),
            ].join("\t"),
          )
          .join("\n");
        const setting = {
          test: one,
          occasion: "pre" as const,
          participants: evaluation.participants,
        };
        const pasted = readPastedAnswers(text, setting);
        expect(pasted.faults).toEqual([]);
        expect(pasted.sheets).toEqual(sheets);
      }),
    );
  });
});

describe("ratings pasted from a spreadsheet", () => {
  it("are read with the words after them, and told where they are no ratings", () => {
    const { responses, faults } = readPastedRatings(
      "relevance\tpace\tuseful\n5\t৪\tThe wheel\n6\tgood\n-\t1\t\tLess\t\ttoo much",
      ["relevance", "pace"],
    );
    expect(responses.map(({ ratings }) => ratings)).toEqual([
      { relevance: 5, pace: 4 },
      {},
      { pace: 1 },
    ]);
    expect(responses[0]?.remarks).toEqual(["The wheel", "", ""]);
    expect(faults).toEqual([
      { row: 3, column: 1, text: "6", problem: "outside-scale" },
      { row: 3, column: 2, text: "good", problem: "unreadable" },
      { row: 4, column: 6, text: "too much", problem: "too-many-cells" },
    ]);
  });
});
