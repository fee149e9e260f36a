import { formOf, type FormKind } from "../../evaluation/forms.ts";
import { textIn } from "../../language/bilingual.ts";
import { longDate } from "../../language/dates.ts";
import { inDigits } from "../../language/digits.ts";
import type { Language } from "../../language/language.ts";
import type { BookModel, BookPart } from "../book/model.ts";
import { rowOf } from "../book/session-guide.ts";
import { label } from "../labels.ts";
import { paperFrame } from "./frame.ts";
import type { EvaluationSource } from "./source.ts";
import { evaluationWord, type EvaluationLabel } from "./words.ts";

const faces = {
  reaction: {
    kind: "reactionForm",
    title: "reactionTitle",
    howTo: "reactionHowTo",
    foot: "returnReaction",
    scale: ["disagree", "between", "agree"],
    lines: 2,
  },
  followUp: {
    kind: "followUpForm",
    title: "followUpTitle",
    howTo: "followUpHowTo",
    foot: "returnFollowUp",
    scale: ["not", "partly", "fully"],
    lines: 3,
  },
} as const satisfies Record<
  FormKind,
  {
    readonly kind: EvaluationLabel;
    readonly title: EvaluationLabel;
    readonly howTo: EvaluationLabel;
    readonly foot: EvaluationLabel;
    readonly scale: readonly [EvaluationLabel, EvaluationLabel, EvaluationLabel];
    readonly lines: number;
  }
>;

/** The day on which a follow-up is due, YYYY-MM-DD: so many days after the last of the run. */
export function followUpDate({ run, evaluation }: EvaluationSource): string {
  const day = new Date(`${run.lastDate}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + evaluation.followUp.days);
  return day.toISOString().slice(0, 10);
}

function scalePart(source: EvaluationSource, kind: FormKind, language: Language): BookPart {
  const form = formOf(kind, source.evaluation);
  const [low, middle, high] = faces[kind].scale;
  let number = 0;
  return {
    kind: "scale",
    head: evaluationWord("statement", language),
    ends: [low, middle, high].map((key) => evaluationWord(key, language)),
    points: [1, 2, 3, 4, 5].map((point) => inDigits(point, language)),
    groups: form.groups.map(({ title, statements }) => ({
      title: textIn(title, language),
      rows: statements.map(({ text }) => ({
        number: inDigits((number += 1), language),
        text: textIn(text, language),
      })),
    })),
  };
}

/** A form for participants: statements on a scale from 1 to 5, then questions with lines to write on. */
export function composeForm(
  source: EvaluationSource,
  kind: FormKind,
  language: Language,
): BookModel {
  const face = faces[kind];
  const due: BookPart[] =
    kind === "followUp"
      ? [
          {
            kind: "fields",
            pairs: [
              {
                key: evaluationWord("fillInOn", language),
                value: longDate(followUpDate(source), language),
              },
              { key: "", value: "" },
            ],
          },
        ]
      : [];
  const parts: BookPart[] = [
    ...rowOf(label("howTo", language), [evaluationWord(face.howTo, language)]),
    ...due,
    scalePart(source, kind, language),
    ...formOf(kind, source.evaluation).questions.map((question): BookPart => ({
      kind: "asked",
      label: textIn(question, language),
      lines: face.lines,
    })),
  ];
  const title = { en: evaluationWord(face.title, "en"), bn: evaluationWord(face.title, "bn") };
  return paperFrame(
    source,
    { kind: face.kind, title, code: "", foot: evaluationWord(face.foot, language), parts },
    language,
  );
}
