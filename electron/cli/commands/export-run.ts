import { resolve } from "node:path";
import { exportRunDocuments } from "../../engine/api/evaluation/export.ts";
import { exportTimetable } from "../../engine/api/timetable-export.ts";
import type { Services } from "../../engine/api/services.ts";
import { timetableFormats, timetableKinds } from "../../../shared/contract/timetable-choices.ts";
import type { Fault } from "../../../shared/contract/errors.ts";
import { runDocumentFormats, runDocumentKinds } from "../../../shared/evaluation/paper-kinds.ts";
import { toAsciiDigits } from "../../../shared/language/digits.ts";
import { outputLanguages } from "../../../shared/language/language.ts";
import type { Answer } from "../answer.ts";
import { faultMessage } from "../fault-messages.ts";
import { choicesOf, refuse } from "../options.ts";

type Values = {
  readonly run?: string | undefined;
  readonly kind?: string[] | undefined;
  readonly format?: string[] | undefined;
  readonly lang?: string[] | undefined;
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

const kinds = [...timetableKinds, ...runDocumentKinds] as const;
type Written = { readonly files: readonly { readonly path: string }[]; readonly failed: Failed };
type Failed = readonly { readonly name: string; readonly fault: object }[];

/** The timetable and the letters of a run, where they are asked for. */
async function timetableOf(services: Services, asked: Asked): Promise<Written> {
  const own = timetableKinds.filter((kind) => asked.kinds.includes(kind));
  if (own.length === 0) return { files: [], failed: [] };
  return exportTimetable(services, { ...asked, kinds: own, person: null, slot: null });
}

/** The papers and results of a run, where they are asked for. */
async function evaluationOf(services: Services, asked: Asked): Promise<Written> {
  const own = runDocumentKinds.filter((kind) => asked.kinds.includes(kind));
  const formats = runDocumentFormats.filter((format) => asked.formats.includes(format));
  const nothing = { files: [], failed: [] };
  if (own.length === 0 || formats.length === 0) return nothing;
  const request = { ...asked, kinds: own, formats, test: null };
  const { signal } = new AbortController();
  for await (const event of exportRunDocuments(services, request, signal)) {
    if (event.type === "finished") return event;
  }
  return nothing;
}

const askedOf = (services: Services, values: Values) => ({
  run: runOf(services, values.run ?? ""),
  kinds: choicesOf("--kind", values.kind, kinds, ["timetable"]),
  formats: choicesOf("--format", values.format, timetableFormats, timetableFormats),
  languages: choicesOf("--lang", values.lang, outputLanguages, ["en", "bn"]),
  folder: resolve(values.out ?? refuse("--out", "name the folder to write into")),
});
type Asked = ReturnType<typeof askedOf>;

/**
 * `tot export --run`: writes the timetable of a course run and letters to its resource persons, and the
 * papers, results and training review of its evaluation.
 */
export async function exportRun(services: Services, values: Values): Promise<Answer> {
  const asked = askedOf(services, values);
  const written = [await timetableOf(services, asked), await evaluationOf(services, asked)];
  const files = written.flatMap((each) => each.files);
  const failures = written
    .flatMap((each) => each.failed)
    .map(({ name, fault }) => ({ name, ...fault, message: faultMessage(fault as Fault) }));
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
