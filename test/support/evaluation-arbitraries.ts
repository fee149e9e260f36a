import fc from "fast-check";
import { bloomLevels } from "../../shared/curriculum/bloom.ts";
import type {
  AskedItem,
  Evaluation,
  Occasion,
  Participant,
  Sheet,
  Test,
} from "../../shared/evaluation/model.ts";
import { emptyEvaluation } from "../../shared/evaluation/model.ts";

const text = (words: string) => ({ en: words, bn: words });

/** An item with the given number of options, of one of the outcomes. */
const itemArbitrary = (index: number, outcomes: number): fc.Arbitrary<AskedItem> =>
  fc
    .record({
      options: fc.integer({ min: 2, max: 6 }),
      answer: fc.nat({ max: 5 }),
      outcome: fc.nat({ max: outcomes - 1 }),
      weight: fc.integer({ min: 1, max: 5 }),
    })
    .map(({ options, answer, outcome, weight }) => ({
      id: `s.q${index}`,
      session: "s",
      sessionTitle: text("Session"),
      stem: text(`Question ${index}`),
      options: Array.from({ length: options }, (_, option) => text(`${index}-${option}`)),
      answer: answer % options,
      reason: text(""),
      outcome: {
        id: `s.o${outcome}`,
        text: text(`Outcome ${outcome}`),
        bloom: bloomLevels[outcome % bloomLevels.length] ?? "remember",
      },
      weight,
    }));

/** Items of a bank, in its order. */
export const itemsArbitrary = (most: number, outcomes = 4): fc.Arbitrary<AskedItem[]> =>
  fc
    .integer({ min: 1, max: most })
    .chain((count) =>
      fc.tuple(...Array.from({ length: count }, (_, index) => itemArbitrary(index, outcomes))),
    );

export const testArbitrary = (most = 12): fc.Arbitrary<Test> =>
  fc.record({
    id: fc.constant("t"),
    title: fc.constant(text("Test")),
    seed: fc.integer({ min: 0, max: 4_294_967_295 }),
    versions: fc.integer({ min: 1, max: 2 }),
    passMark: fc.integer({ min: 0, max: 100 }),
    minutes: fc.constant(20),
    items: itemsArbitrary(most),
  });

const participants = (count: number): Participant[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `p${index + 1}`,
    code: String(index + 1),
    name: "",
  }));

const sheetArbitrary = (
  test: Test,
  participant: string,
  occasion: Occasion,
): fc.Arbitrary<Sheet | null> =>
  fc.option(
    fc
      .tuple(
        ...test.items.map(({ options }) =>
          fc.option(fc.integer({ min: 0, max: options.length - 1 }), { freq: 6 }),
        ),
      )
      .map((answers) => ({ test: test.id, participant, occasion, version: "A" as const, answers })),
    { freq: 4 },
  );

/** An evaluation with one test that some have taken before, some after, some both times, or nobody. */
export const evaluationArbitrary = (people = 40): fc.Arbitrary<Evaluation> =>
  fc.tuple(testArbitrary(), fc.integer({ min: 0, max: people })).chain(([test, count]) => {
    const all = participants(count);
    const sheets = all.flatMap(({ id }) => [
      sheetArbitrary(test, id, "pre"),
      sheetArbitrary(test, id, "post"),
    ]);
    return fc.tuple(...sheets).map((given) => ({
      ...emptyEvaluation,
      participants: all,
      tests: [test],
      sheets: given.filter((sheet) => sheet !== null),
    }));
  });
