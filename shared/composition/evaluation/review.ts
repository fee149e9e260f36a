import { itemState, type ItemState } from "../../evaluation/bank.ts";
import {
  learningGain,
  gainBand,
  type GroupGain,
  type LearningGain,
} from "../../evaluation/gain.ts";
import { analyseItems } from "../../evaluation/item-analysis.ts";
import {
  marksByParticipant,
  sheetsOf,
  summaryOfMarks,
  type MarksSummary,
} from "../../evaluation/marking.ts";
import type { Test } from "../../evaluation/model.ts";
import { textIn } from "../../language/bilingual.ts";
import { inDigits } from "../../language/digits.ts";
import type { Language } from "../../language/language.ts";
import type { BookModel, BookPart } from "../book/model.ts";
import { rowOf } from "../book/session-guide.ts";
import { bloomWord, label } from "../labels.ts";
import { heldSessions } from "./held-sessions.ts";
import { percentFigure, pointsFigure, shareFigure } from "./figures.ts";
import { datesPhrase, paperFrame, runPhrase } from "./frame.ts";
import { ratingParts } from "./review-ratings.ts";
import type { EvaluationSource } from "./source.ts";
import { bandWord, evaluationWord, itemRemarkWord, type EvaluationLabel } from "./words.ts";

/** A numbered part of the report. */
type Section = { readonly title: string; readonly parts: readonly BookPart[] };

const said = (key: EvaluationLabel, language: Language): BookPart => ({
  kind: "block",
  block: { type: "paragraph", children: [{ text: evaluationWord(key, language) }] },
});

function runSection(source: EvaluationSource, language: Language): Section {
  const { run, course, evaluation } = source;
  const field = (key: EvaluationLabel, value: string) => ({
    key: evaluationWord(key, language),
    value,
  });
  return {
    title: evaluationWord("whatWasRun", language),
    parts: [
      {
        kind: "fields",
        pairs: [
          field("course", course ? textIn(course.title, language) : ""),
          field("batch", inDigits(run.batch, language)),
          field("dates", datesPhrase(source, language)),
          field(
            "participants",
            inDigits(Math.max(evaluation.participants.length, run.headCount), language),
          ),
        ],
      },
    ],
  };
}

function summaryRow(name: string, summary: MarksSummary | null, language: Language) {
  if (!summary) return [name, ...Array.from({ length: 6 }, () => "–")];
  const { count, mean, median, least, most, passed } = summary;
  const percents = [mean, median, least, most].map((each) => percentFigure(each, language));
  return [name, inDigits(count, language), ...percents, inDigits(passed, language)];
}

function marksGrid(source: EvaluationSource, test: Test, language: Language): BookPart {
  const marks = marksByParticipant(source.evaluation, test);
  const of = (occasion: "pre" | "post") =>
    summaryOfMarks(marks.flatMap((each) => each[occasion] ?? []));
  const heads = ["taken", "mean", "median", "least", "most", "passed"] as const;
  return {
    kind: "grid",
    head: [label("test", language), ...heads.map((key) => evaluationWord(key, language))],
    rows: [
      summaryRow(evaluationWord("before", language), of("pre"), language),
      summaryRow(evaluationWord("after", language), of("post"), language),
    ],
    widths: [16, 18, 13, 13, 14, 13, 13],
  };
}

function gainRow(name: string, group: GroupGain, language: Language): string[] {
  const { pre, post, gain } = group;
  const normalised = gain?.normalised ?? null;
  const band = normalised === null ? "" : ` (${bandWord(gainBand(normalised), language)})`;
  return [
    name,
    inDigits(group.items, language),
    percentFigure(pre, language),
    percentFigure(post, language),
    pointsFigure(gain?.absolute ?? null, language),
    `${shareFigure(normalised, language)}${band}`,
  ];
}

const outcomeName = (index: number, text: string, language: Language) =>
  `${inDigits(index + 1, language)}. ${text}`;

function gainParts(gain: LearningGain, language: Language): readonly BookPart[] {
  const named = gain.byOutcome.map(({ outcome, ...group }, index) => ({
    name: outcomeName(index, textIn(outcome.text, language), language),
    short: `${label("outcome", language)} ${inDigits(index + 1, language)} · ${bloomWord(outcome.bloom, language)}`,
    group,
  }));
  const whole = { name: evaluationWord("whole", language), group: gain.all };
  const rows = [...named.map(({ short, group }) => ({ name: short, group })), whole];
  const share = (percent: number | null) => (percent === null ? null : percent / 100);
  return [
    {
      kind: "bars",
      caption: evaluationWord("meanMarks", language),
      series: [evaluationWord("before", language), evaluationWord("after", language)],
      rows: rows.map(({ name, group }) => ({
        label: name,
        values: [group.pre, group.post].map((percent) => ({
          share: share(percent),
          text: percentFigure(percent, language),
        })),
      })),
    },
    {
      kind: "grid",
      head: [
        label("outcome", language),
        evaluationWord("items", language),
        evaluationWord("before", language),
        evaluationWord("after", language),
        `${evaluationWord("gain", language)} (${evaluationWord("points", language)})`,
        evaluationWord("normalised", language),
      ],
      rows: [
        ...named.map(({ name, group }) => gainRow(name, group, language)),
        gainRow(whole.name, gain.all, language),
      ],
      widths: [34, 13, 11, 11, 13, 18],
    },
    ...rowOf(evaluationWord("howWorkedOut", language), [
      evaluationWord("formula", language),
      evaluationWord(gain.ofMatched ? "ofMatched" : "ofAll", language),
    ]),
  ];
}

const stateWords = {
  "item-gone": "itemGone",
  "outcome-gone": "outcomeGone",
  changed: "itemChanged",
} as const satisfies Partial<Record<ItemState, EvaluationLabel>>;

/** What became of an item in the bank, in words; empty where nothing did. */
export function stateWord(state: ItemState, language: Language): string {
  return state === "same" ? "" : evaluationWord(stateWords[state], language);
}

function itemParts(source: EvaluationSource, test: Test, language: Language): readonly BookPart[] {
  const { evaluation, sessions } = source;
  const post = sheetsOf(evaluation, test.id, "post");
  const sheets = post.length > 0 ? post : sheetsOf(evaluation, test.id, "pre");
  const rows = analyseItems(test, sheets).flatMap(
    ({ item, difficulty, discrimination, remark }) => {
      const words = [
        remark ? itemRemarkWord(remark, language) : "",
        stateWord(itemState(item, sessions), language),
      ].filter(Boolean);
      if (words.length === 0) return [];
      const right = percentFigure(difficulty === null ? null : difficulty * 100, language);
      const stem = textIn(item.stem, language);
      return [[stem, right, shareFigure(discrimination, language), words.join("; ")]];
    },
  );
  const title = evaluationWord("itemsToLook", language);
  if (rows.length === 0) return rowOf(title, [evaluationWord("noRemarks", language)]);
  const heads = ["question", "difficulty", "discrimination", "remark"] as const;
  const head = heads.map((key) => evaluationWord(key, language));
  return [
    { kind: "row", label: title, paragraphs: [], asList: false },
    { kind: "grid", head, rows, widths: [40, 12, 18, 30] },
  ];
}

function testSection(source: EvaluationSource, test: Test, language: Language): Section {
  const title = `${evaluationWord("results", language)}: ${textIn(test.title, language)}`;
  const gain = learningGain(source.evaluation, test);
  if (gain.takenPre + gain.takenPost === 0) return { title, parts: [said("noResults", language)] };
  return {
    title,
    parts: [
      marksGrid(source, test, language),
      ...gainParts(gain, language),
      ...itemParts(source, test, language),
    ],
  };
}

function conclusions({ evaluation: { review } }: EvaluationSource, language: Language): Section {
  const lines = (text: typeof review.worked) => textIn(text, language).split("\n").filter(Boolean);
  const parts = [
    ...rowOf(evaluationWord("worked", language), lines(review.worked), true),
    ...rowOf(evaluationWord("change", language), lines(review.change), true),
  ];
  return {
    title: evaluationWord("conclusions", language),
    parts: parts.length > 0 ? parts : [said("nothingWritten", language)],
  };
}

/** The sections of the report, numbered through. */
function numbered(sections: readonly Section[], language: Language): readonly BookPart[] {
  return sections.flatMap(({ title, parts }, index) => [
    { kind: "session" as const, number: inDigits(index + 1, language), title, note: "" },
    ...parts,
  ]);
}

/**
 * The training review of a run: what was run, sessions held, results and learning gain by outcome,
 * questions to look at, reaction and follow-up, open answers, and what the trainers conclude.
 */
export function composeReview(source: EvaluationSource, language: Language): BookModel {
  const { tests } = source.evaluation;
  const results =
    tests.length > 0
      ? tests.map((test) => testSection(source, test, language))
      : [{ title: evaluationWord("results", language), parts: [said("noResults", language)] }];
  const sections: readonly Section[] = [
    runSection(source, language),
    heldSessions(source, language),
    ...results,
    ...ratingParts(source, language),
    conclusions(source, language),
  ];
  const title = { en: runPhrase(source, "en"), bn: runPhrase(source, "bn") };
  return paperFrame(
    source,
    {
      kind: "review",
      title,
      code: "",
      foot: datesPhrase(source, language),
      parts: numbered(sections, language),
    },
    language,
  );
}
