import type { PaperVersion, Test } from "../../evaluation/model.ts";
import type { PaperKind } from "../../evaluation/paper-kinds.ts";
import { versionsOf } from "../../evaluation/paper.ts";
import type { Language } from "../../language/language.ts";
import { assertNever } from "../../lib/assert-never.ts";
import type { BookModel } from "../book/model.ts";
import { composeForm } from "./forms.ts";
import { composeReview } from "./review.ts";
import type { EvaluationSource } from "./source.ts";
import { composeAnswerSheet, composeMarkingKey, composeQuestionPaper } from "./test-papers.ts";

/** A paper of a run; those of a test name it, and those that come in versions which one. */
export type AskedPaper =
  | {
      readonly kind: "question-paper" | "answer-sheet";
      readonly test: Test;
      readonly version: PaperVersion;
    }
  | { readonly kind: "marking-key"; readonly test: Test }
  | { readonly kind: "reaction-form" | "follow-up-form" | "review" };

/** What a kind comes to in a run: one for each test and version, or one. */
export function papersOf(kind: PaperKind, tests: readonly Test[]): readonly AskedPaper[] {
  switch (kind) {
    case "question-paper":
    case "answer-sheet":
      return tests.flatMap((test) => versionsOf(test).map((version) => ({ kind, test, version })));
    case "marking-key":
      return tests.map((test) => ({ kind, test }));
    case "reaction-form":
    case "follow-up-form":
    case "review":
      return [{ kind }];
    default:
      return assertNever(kind);
  }
}

/** A paper as it will print, in one language. */
export function composePaper(
  source: EvaluationSource,
  paper: AskedPaper,
  language: Language,
): BookModel {
  switch (paper.kind) {
    case "question-paper":
      return composeQuestionPaper(source, { ...paper, language });
    case "answer-sheet":
      return composeAnswerSheet(source, { ...paper, language });
    case "marking-key":
      return composeMarkingKey(source, { ...paper, language });
    case "reaction-form":
      return composeForm(source, "reaction", language);
    case "follow-up-form":
      return composeForm(source, "followUp", language);
    case "review":
      return composeReview(source, language);
    default:
      return assertNever(paper);
  }
}
