import { resolve } from "node:path";
import { exportRunPapers } from "../../engine/api/run-export.ts";
import type { Services } from "../../engine/api/services.ts";
import { printForms } from "../../../shared/contract/export-choices.ts";
import { runPaperFormats, runPaperKinds } from "../../../shared/contract/run-paper-choices.ts";
import type { RunPaperEvent, RunPaperRequest } from "../../../shared/contract/run-papers.ts";
import type { Fault } from "../../../shared/contract/errors.ts";
import { toAsciiDigits } from "../../../shared/language/digits.ts";
import { languages, outputLanguages } from "../../../shared/language/language.ts";
import type { Answer } from "../answer.ts";
import { faultMessage } from "../fault-messages.ts";
import { choiceOf, choicesOf, refuse } from "../options.ts";

type Values = {
  readonly run?: string | undefined;
  readonly kind?: string[] | undefined;
  readonly format?: string[] | undefined;
  readonly lang?: string[] | undefined;
  readonly print?: string | undefined;
  readonly digits?: string | undefined;
  readonly out?: string | undefined;
};

/** The run that a person names, by its id or its batch number. */
function runOf({ storage }: Services, named: string): string {
  const runs = storage.courseRuns.all().map(({ run }) => run);
  const number = toAsciiDigits(named);
  const found = runs.filter(({ id, batch }) => id === named || toAsciiDigits(batch) === number);
  const known = runs.map(({ id, batch }) => (batch ? `${batch} (${id})` : id)).join(", ");
  if (found.length > 1) return refuse("--run", `"${named}" is the batch of several: ${known}`);
  return (
    found[0]?.id ?? refuse("--run", `"${named}" is not one of ${known || "the runs: none yet"}`)
  );
}

const nothing: Pick<Finished, "files" | "failed"> = { files: [], failed: [] };
type Finished = Extract<RunPaperEvent, { type: "finished" }>;

async function write(services: Services, request: RunPaperRequest) {
  const { signal } = new AbortController();
  for await (const event of exportRunPapers(services, request, signal)) {
    if (event.type === "finished") return event;
  }
  return nothing;
}

const askedOf = (services: Services, values: Values): RunPaperRequest => ({
  run: runOf(services, values.run ?? ""),
  kinds: choicesOf("--kind", values.kind, runPaperKinds, ["timetable"]),
  formats: choicesOf("--format", values.format, runPaperFormats, runPaperFormats),
  languages: choicesOf("--lang", values.lang, outputLanguages, ["en", "bn"]),
  look: {
    print: choiceOf("--print", values.print, printForms),
    digits: choiceOf("--digits", values.digits, languages),
  },
  test: null,
  person: null,
  slot: null,
  folder: resolve(values.out ?? refuse("--out", "name the folder to write into")),
});

/**
 * `tot export --run`: writes the timetable of a course run and letters to its resource persons, and the
 * papers, results and training review of its evaluation.
 */
export async function exportRun(services: Services, values: Values): Promise<Answer> {
  const { files, failed } = await write(services, askedOf(services, values));
  const failures = failed.map(({ name, fault }) => ({
    name,
    ...fault,
    message: faultMessage(fault as Fault),
  }));
  const lines = [
    ...files.map(({ path }) => path),
    ...failures.map(({ name, message }) => `Not written: ${name}\n${message}`),
  ];
  return {
    json: failures.length > 0 ? { files, failed: failures } : { files },
    text: lines.join("\n") || "Nothing to write: no kind asked for comes in a format asked for.",
    ok: failures.length === 0 && files.length > 0,
  };
}
