import { join } from "node:path";
import type { BookModel } from "../../../shared/composition/book/model.ts";
import {
  composePaper,
  papersOf,
  type AskedPaper,
} from "../../../shared/composition/evaluation/compose.ts";
import { runPhrase } from "../../../shared/composition/evaluation/frame.ts";
import { resultsTables } from "../../../shared/composition/evaluation/results-table.ts";
import type { EvaluationSource } from "../../../shared/composition/evaluation/source.ts";
import { versionLetter } from "../../../shared/composition/evaluation/test-papers.ts";
import {
  evaluationWord,
  type EvaluationLabel,
} from "../../../shared/composition/evaluation/words.ts";
import type {
  RunDocument,
  RunDocumentFormat,
  RunDocumentKind,
  RunDocumentRequest,
} from "../../../shared/contract/evaluation.ts";
import type { Test } from "../../../shared/evaluation/model.ts";
import { textIn } from "../../../shared/language/bilingual.ts";
import type { Language, OutputLanguage } from "../../../shared/language/language.ts";
import type { AssetReader } from "../../../shared/composition/source.ts";
import { fileName, freeName } from "./file-names.ts";

const paperFormats = ["docx", "pdf"] as const;
/** The formats that each kind comes in. */
const formatsOf = {
  "question-paper": paperFormats,
  "answer-sheet": paperFormats,
  "marking-key": paperFormats,
  "reaction-form": paperFormats,
  "follow-up-form": paperFormats,
  review: paperFormats,
  results: ["xlsx"],
} as const satisfies Record<RunDocumentKind, readonly RunDocumentFormat[]>;

const kindWords = {
  "question-paper": "questionPaper",
  "answer-sheet": "answerSheet",
  "marking-key": "markingKey",
  "reaction-form": "reactionForm",
  "follow-up-form": "followUpForm",
  review: "review",
  results: "results",
} as const satisfies Record<RunDocumentKind, EvaluationLabel>;
const languageWords = { en: "English", bn: "বাংলা", both: "বাংলা, English" } as const;

/** A file that an export of a run will write: a paper, or the workbook of the results of tests. */
export type PlannedRunDocument = Pick<RunDocument, "kind" | "format" | "language"> & {
  readonly name: string;
  readonly content:
    | { readonly type: "paper"; readonly paper: AskedPaper }
    | { readonly type: "results"; readonly tests: readonly Test[] };
};

/** In both languages Bangla comes first. */
const languagesOf = (language: OutputLanguage): readonly [Language, ...Language[]] =>
  language === "both" ? ["bn", "en"] : [language];

/** What a paper is of, beside its kind: the test and the version. */
function detailOf(content: PlannedRunDocument["content"], language: Language): string {
  if (content.type === "results" || !("test" in content.paper)) return "";
  const { paper } = content;
  const version =
    "version" in paper && paper.test.versions > 1 ? versionLetter(paper.version, language) : "";
  return `${textIn(paper.test.title, language)} ${version}`.trim();
}

type Unnamed = Omit<PlannedRunDocument, "name">;

/** "FTC 76th batch, Question paper, Social security A (English)". */
function nameOf(source: EvaluationSource, { kind, language, content }: Unnamed): string {
  const words = language === "en" ? "en" : "bn";
  const run = `${source.course?.code ?? ""} ${textIn(source.run.title, words)}`.trim();
  const parts = [run, evaluationWord(kindWords[kind], words), detailOf(content, words)];
  return fileName(`${parts.filter(Boolean).join(", ")} (${languageWords[language]})`);
}

/** The files that a request comes to, by kind, language and format; impossible pairs are left out. */
export function plannedRunDocuments(
  source: EvaluationSource,
  request: Omit<RunDocumentRequest, "folder" | "run">,
): readonly PlannedRunDocument[] {
  const { tests: all } = source.evaluation;
  const tests = request.test === null ? all : all.filter(({ id }) => id === request.test);
  const contents = (kind: RunDocumentKind): readonly PlannedRunDocument["content"][] =>
    kind === "results"
      ? [{ type: "results", tests }]
      : papersOf(kind, tests).map((paper) => ({ type: "paper", paper }));
  const taken = new Set<string>();
  return request.kinds.flatMap((kind) => {
    const possible: readonly RunDocumentFormat[] = formatsOf[kind];
    const formats = request.formats.filter((format) => possible.includes(format));
    return request.languages.flatMap((language) =>
      contents(kind).flatMap((content) =>
        formats.map((format) => {
          const planned = { kind, format, language, content };
          const name = freeName(nameOf(source, planned), taken, `.${format}`);
          return { ...planned, name };
        }),
      ),
    );
  });
}

export type RunDocumentTools = {
  readonly assets: AssetReader;
  /** The product's resources folder. */
  readonly resources: string;
  readonly date: Date;
};

/** A document's bytes, or a self-contained HTML page for the printer. */
export type MadeRunDocument =
  | { readonly type: "bytes"; readonly bytes: Uint8Array }
  | { readonly type: "print"; readonly html: string };

async function makePaper(
  models: readonly [BookModel, ...BookModel[]],
  format: RunDocumentFormat,
  { assets, resources, date }: RunDocumentTools,
): Promise<MadeRunDocument> {
  const [{ title, language }] = models;
  if (format === "pdf") {
    const [{ bookToHtml }, { printFile }] = await Promise.all([
      import("./html/book/book.ts"),
      import("./html/page.ts"),
    ]);
    const page = bookToHtml(models, { assets, resources });
    return { type: "print", html: printFile(page, { title, language, resources }) };
  }
  const { bookToDocx } = await import("./docx/book/book.ts");
  const fontsFolder = join(resources, "fonts");
  return { type: "bytes", bytes: await bookToDocx(models, { assets, fontsFolder, date }) };
}

/** Makes one document of a run. Throws ASSET_MISSING where a picture is not stored. */
export async function makeRunDocument(
  source: EvaluationSource,
  { content, format, language }: PlannedRunDocument,
  tools: RunDocumentTools,
): Promise<MadeRunDocument> {
  const [first, ...others] = languagesOf(language);
  if (content.type === "results") {
    const { resultsToXlsx } = await import("./xlsx/results.ts");
    const bytes = resultsToXlsx(resultsTables(source, content.tests, first), {
      title: runPhrase(source, first),
      creator: textIn(source.institute.name, first),
      language: first,
      date: tools.date,
    });
    return { type: "bytes", bytes };
  }
  const compose = (each: Language) => composePaper(source, content.paper, each);
  return makePaper([compose(first), ...others.map(compose)], format, tools);
}
