import { textIn } from "../../language/bilingual.ts";
import { inDigits } from "../../language/digits.ts";
import type { Language } from "../../language/language.ts";
import { fullMarks } from "../../evaluation/marking.ts";
import type { PaperVersion, Test } from "../../evaluation/model.ts";
import { optionLetter, paperOf, versionsOf, type PaperItem } from "../../evaluation/paper.ts";
import type { BookModel, BookPart } from "../book/model.ts";
import { bloomWord, label } from "../labels.ts";
import { minutesPhrase, outcomesPhrase } from "../phrases.ts";
import { percentFigure } from "./figures.ts";
import { paperFrame } from "./frame.ts";
import type { EvaluationSource } from "./source.ts";
import { evaluationWord } from "./words.ts";

/** The outcomes that a test asks, in its order; their numbers on paper are their places, from 1. */
function outcomesOf({ items }: Test) {
  const outcomes = new Map(items.map(({ outcome }) => [outcome.id, outcome]));
  return [...outcomes.values()];
}

const outcomeNumber = (test: Test, id: string): number =>
  outcomesOf(test).findIndex((outcome) => outcome.id === id) + 1;

/** "10 minutes, 12 marks". */
function timeAndMarks(test: Test, language: Language): string {
  const marks = inDigits(fullMarks(test), language);
  const words = language === "bn" ? `${marks} নম্বর` : `${marks} marks`;
  return `${minutesPhrase(test.minutes, language)}, ${words}`;
}

const versionCode = (test: Test, version: PaperVersion, language: Language): string =>
  test.versions > 1
    ? `${evaluationWord("version", language)} ${versionLetter(version, language)}`
    : "";

/** A and B in the letters of the language. */
export const versionLetter = (version: PaperVersion, language: Language): string =>
  optionLetter(version === "A" ? 0 : 1, language);

function itemPart(
  test: Test,
  { item, options }: PaperItem,
  place: number,
  { language, withKey }: { readonly language: Language; readonly withKey: boolean },
): BookPart {
  const outcome = outcomesPhrase([outcomeNumber(test, item.outcome.id)], language);
  const marks = `${inDigits(item.weight, language)} ${language === "bn" ? "নম্বর" : "marks"}`;
  const bloom = bloomWord(item.outcome.bloom, language);
  return {
    kind: "item",
    number: inDigits(place + 1, language),
    stem: textIn(item.stem, language),
    note: [outcome, bloom, item.weight > 1 ? marks : ""].filter(Boolean).join(" · "),
    options: options.map((option, index) => ({
      letter: optionLetter(index, language),
      text: textIn(item.options[option] ?? { en: "", bn: "" }, language),
      right: withKey && option === item.answer,
    })),
    reason: withKey ? textIn(item.reason, language) : "",
  };
}

type Asked = { readonly test: Test; readonly version: PaperVersion; readonly language: Language };

/** The questions without room for answers: they go onto the answer sheet. */
export function composeQuestionPaper(source: EvaluationSource, asked: Asked): BookModel {
  const { test, version, language } = asked;
  const parts: BookPart[] = [
    {
      kind: "fields",
      pairs: [
        { key: label("test", language), value: label("beforeAfter", language) },
        { key: label("timeAndMarks", language), value: timeAndMarks(test, language) },
      ],
    },
    {
      kind: "row",
      label: label("howTo", language),
      paragraphs: [evaluationWord("howToPaper", language)],
      asList: false,
    },
    ...paperOf(test, version).map((item, place) =>
      itemPart(test, item, place, { language, withKey: false }),
    ),
  ];
  const code = versionCode(test, version, language);
  return paperFrame(
    source,
    { kind: "questionPaper", title: test.title, code, foot: "", parts },
    language,
  );
}

/** More outcomes than this do not fit beside each other. */
const mostInGrid = 6;

/** Marks by outcome, for the one who marks. */
function markerGrid(test: Test, language: Language): BookPart {
  const byOutcome = outcomesOf(test).map(({ id }, index) => ({
    name: outcomesPhrase([index + 1], language),
    marks: fullMarks({ items: test.items.filter(({ outcome }) => outcome.id === id) }),
  }));
  const shown = byOutcome.length > mostInGrid ? [] : byOutcome;
  const all = [...shown, { name: label("total", language), marks: fullMarks(test) }];
  const share = Math.floor(Math.min(70, 20 * all.length) / all.length);
  return {
    kind: "grid",
    head: [label("forTheMarker", language), ...all.map(({ name }) => name)],
    rows: [[label("marks", language), ...all.map(({ marks }) => `/ ${inDigits(marks, language)}`)]],
    widths: [100 - share * all.length, ...all.map(() => share)],
  };
}

/** Columns of an answer sheet: ten questions in each at least, and no more than fit beside each other. */
function columnsOf({ items }: Test): number {
  const most = items.some(({ options }) => options.length > 4) ? 3 : 4;
  return Math.min(most, Math.ceil(items.length / 10));
}

/** A sheet of circles to fill in, one row a question. */
export function composeAnswerSheet(source: EvaluationSource, asked: Asked): BookModel {
  const { test, version, language } = asked;
  const word = (key: Parameters<typeof evaluationWord>[0]) => evaluationWord(key, language);
  const parts: BookPart[] = [
    {
      kind: "fields",
      pairs: [
        { key: label("test", language), value: label("beforeAfter", language) },
        { key: word("yourCode"), value: word("codeBoxes") },
        { key: label("timeAndMarks", language), value: timeAndMarks(test, language) },
        { key: label("date", language), value: "" },
      ],
    },
    {
      kind: "row",
      label: label("howTo", language),
      paragraphs: [word("howToSheet"), word("codeNote")],
      asList: false,
    },
    {
      kind: "bubbles",
      columns: columnsOf(test),
      entries: paperOf(test, version).map(({ options }, place) => ({
        number: inDigits(place + 1, language),
        letters: options.map((_, index) => optionLetter(index, language)),
      })),
    },
    markerGrid(test, language),
  ];
  const code = versionCode(test, version, language);
  return paperFrame(
    source,
    { kind: "answerSheet", title: test.title, code, foot: "", parts },
    language,
  );
}

/** Number, right letter, outcome and marks of every question of a paper. */
function keyGrid(test: Test, version: PaperVersion, language: Language): BookPart {
  return {
    kind: "grid",
    head: [
      label("number", language),
      evaluationWord("answer", language),
      label("outcome", language),
      evaluationWord("bloom", language),
      evaluationWord("marks", language),
    ],
    rows: paperOf(test, version).map(({ item, options }, place) => [
      inDigits(place + 1, language),
      optionLetter(options.indexOf(item.answer), language),
      inDigits(outcomeNumber(test, item.outcome.id), language),
      bloomWord(item.outcome.bloom, language),
      inDigits(item.weight, language),
    ]),
    widths: [14, 20, 22, 26, 18],
  };
}

/** The key, apart from the papers: the right letters of each version, then why they are right. */
export function composeMarkingKey(
  source: EvaluationSource,
  { test, language }: Omit<Asked, "version">,
): BookModel {
  const head = (title: string): BookPart => ({ kind: "session", number: "", title, note: "" });
  const parts: BookPart[] = [
    {
      kind: "fields",
      pairs: [
        { key: label("timeAndMarks", language), value: timeAndMarks(test, language) },
        {
          key: evaluationWord("passMark", language),
          value: percentFigure(test.passMark, language),
        },
      ],
    },
    {
      kind: "row",
      label: label("outcomes", language),
      paragraphs: outcomesOf(test).map(
        ({ text }, index) => `${inDigits(index + 1, language)}. ${textIn(text, language)}`,
      ),
      asList: false,
    },
    ...versionsOf(test).flatMap((version) => [
      head(versionCode(test, version, language) || evaluationWord("answer", language)),
      keyGrid(test, version, language),
    ]),
    head(evaluationWord("why", language)),
    ...paperOf(test, "A").map((item, place) =>
      itemPart(test, item, place, { language, withKey: true }),
    ),
  ];
  return paperFrame(
    source,
    { kind: "markingKey", title: test.title, code: "", foot: "", parts },
    language,
  );
}
