import {
  composePaper,
  papersOf,
  type AskedPaper,
} from "../../../../shared/composition/evaluation/compose.ts";
import { runPhrase } from "../../../../shared/composition/evaluation/frame.ts";
import { lookFor } from "../../../../shared/composition/in-look.ts";
import { resultsTables } from "../../../../shared/composition/evaluation/results-table.ts";
import type { EvaluationSource } from "../../../../shared/composition/evaluation/source.ts";
import { versionLetter } from "../../../../shared/composition/evaluation/test-papers.ts";
import {
  evaluationWord,
  type EvaluationLabel,
} from "../../../../shared/composition/evaluation/words.ts";
import {
  evaluationKinds,
  runPaperFormatsOf,
  type EvaluationKind,
  type RunPaperFormat,
} from "../../../../shared/contract/run-paper-choices.ts";
import type { Look } from "../../../../shared/contract/export.ts";
import type { RunPaper, RunPaperRequest } from "../../../../shared/contract/run-papers.ts";
import type { Test } from "../../../../shared/evaluation/model.ts";
import { textIn } from "../../../../shared/language/bilingual.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { fileName, freeName } from "../file-names.ts";
import { languageWords, printWords } from "../kind-words.ts";
import { languagesOf, madeOf, type MadeDocument } from "../made-document.ts";
import { composedIn, paperDocument, type RunPaperTools } from "./papers.ts";

const kindWords = {
  "question-paper": "questionPaper",
  "answer-sheet": "answerSheet",
  "marking-key": "markingKey",
  "reaction-form": "reactionForm",
  "follow-up-form": "followUpForm",
  review: "review",
  results: "results",
} as const satisfies Record<EvaluationKind, EvaluationLabel>;

/** A file that an export of a run will write: a paper, or the workbook of the results of tests. */
type PlannedEvaluationPaper = Pick<RunPaper, "format" | "language"> & {
  readonly kind: EvaluationKind;
  readonly name: string;
  readonly look: Look;
  readonly content:
    | { readonly type: "paper"; readonly paper: AskedPaper }
    | { readonly type: "results"; readonly tests: readonly Test[] };
};

/** What a paper is of, beside its kind: the test and the version. */
function detailOf(content: PlannedEvaluationPaper["content"], language: Language): string {
  if (content.type === "results" || !("test" in content.paper)) return "";
  const { paper } = content;
  const version =
    "version" in paper && paper.test.versions > 1 ? versionLetter(paper.version, language) : "";
  return `${textIn(paper.test.title, language)} ${version}`.trim();
}

type Unnamed = Omit<PlannedEvaluationPaper, "name">;

/** "FTC 76th batch, Question paper, Social security A (English)". */
function nameOf(source: EvaluationSource, { kind, language, content, look }: Unnamed): string {
  const [words] = languagesOf(language);
  const run = `${source.course?.code ?? ""} ${textIn(source.run.title, words)}`.trim();
  const parts = [run, evaluationWord(kindWords[kind], words), detailOf(content, words)];
  const print = printWords[words][look.print ?? "colour"];
  return fileName(`${parts.filter(Boolean).join(", ")} (${languageWords[language]}${print})`);
}

/** The files of an evaluation that a request comes to, by kind, language and format. */
export function planEvaluationPapers(
  source: EvaluationSource,
  request: Omit<RunPaperRequest, "folder" | "run">,
  taken: Set<string>,
): PlannedEvaluationPaper[] {
  const { tests: all } = source.evaluation;
  const tests = request.test === null ? all : all.filter(({ id }) => id === request.test);
  const look = lookFor(request.look ?? {}, source.institute);
  const contents = (kind: EvaluationKind): readonly PlannedEvaluationPaper["content"][] =>
    kind === "results"
      ? [{ type: "results", tests }]
      : papersOf(kind, tests).map((paper) => ({ type: "paper", paper }));
  return evaluationKinds
    .filter((kind) => request.kinds.includes(kind))
    .flatMap((kind) => {
      const possible: readonly RunPaperFormat[] = runPaperFormatsOf[kind];
      const formats = request.formats.filter((format) => possible.includes(format));
      return request.languages.flatMap((language) =>
        contents(kind).flatMap((content) =>
          formats.map((format) => {
            const unnamed = { kind, format, language, content, look };
            const name = freeName(nameOf(source, unnamed), taken, `.${format}`);
            return { ...unnamed, name };
          }),
        ),
      );
    });
}

/** Makes one paper of an evaluation. Throws ASSET_MISSING where a picture is not stored. */
export async function makeEvaluationPaper(
  source: EvaluationSource,
  { content, format, language, look }: PlannedEvaluationPaper,
  tools: RunPaperTools,
): Promise<MadeDocument> {
  if (content.type === "results") {
    const [first] = languagesOf(language);
    const { resultsToXlsx } = await import("../xlsx/results.ts");
    const bytes = resultsToXlsx(resultsTables(source, content.tests, first), {
      title: runPhrase(source, first),
      creator: textIn(source.institute.name, first),
      language: first,
      date: tools.date,
    });
    return madeOf(bytes);
  }
  const models = composedIn({ language, look }, (each) =>
    composePaper(source, content.paper, each),
  );
  return paperDocument(models, { format, look, title: models[0].title }, tools);
}
