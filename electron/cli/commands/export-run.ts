import { resolve } from "node:path";
import { exportTimetable } from "../../engine/api/timetable-export.ts";
import type { Services } from "../../engine/api/services.ts";
import { timetableFormats, timetableKinds } from "../../../shared/contract/timetable-choices.ts";
import type { Fault } from "../../../shared/contract/errors.ts";
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
  const found = runs.filter(({ id, batch }) => id === named || batch === named);
  const known = runs.map(({ id, batch }) => (batch ? `${batch} (${id})` : id)).join(", ");
  if (found.length > 1) return refuse("--run", `"${named}" is the batch of several: ${known}`);
  return (
    found[0]?.id ?? refuse("--run", `"${named}" is not one of ${known || "the runs: none yet"}`)
  );
}

/** `tot export --run`: writes the timetable of a course run, and letters to its resource persons. */
export async function exportRun(services: Services, values: Values): Promise<Answer> {
  const { files, failed } = await exportTimetable(services, {
    run: runOf(services, values.run ?? ""),
    kinds: choicesOf("--kind", values.kind, timetableKinds, ["timetable"]),
    formats: choicesOf("--format", values.format, timetableFormats, timetableFormats),
    languages: choicesOf("--lang", values.lang, ["en", "bn", "both"], ["en", "bn"]),
    person: null,
    slot: null,
    folder: resolve(values.out ?? refuse("--out", "name the folder to write into")),
  });
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
