import { resolve } from "node:path";
import { exportDocuments } from "../../engine/api/export.ts";
import { openEngine } from "../../engine/engine.ts";
import {
  bookKinds,
  bothForms,
  collectionKinds,
  deckForms,
  exportFormats,
  exportKinds,
  printForms,
} from "../../../shared/contract/export-choices.ts";
import type { ExportEvent, ExportRequest } from "../../../shared/contract/export.ts";
import { FaultError, type Fault } from "../../../shared/contract/errors.ts";
import { marginChoices } from "../../../shared/curriculum/page-choices.ts";
import { languages } from "../../../shared/language/language.ts";
import { templateIds } from "../../../shared/deck/templates/own-template.ts";
import { settingsOf } from "../../engine/api/settings.ts";
import type { Storage } from "../../engine/storage/storage.ts";
import type { Answer } from "../answer.ts";
import {
  askedSessions,
  courseIdOf,
  demandCurriculum,
  type NumberedSession,
} from "../asked-sessions.ts";
import { faultMessage } from "../fault-messages.ts";
import { choiceOf, choicesOf, listOf, readOptions, refuse } from "../options.ts";
import { exportRun } from "./export-run.ts";
import { terminalPlatform, type Surroundings } from "../platform.ts";

type Finished = Extract<ExportEvent, { type: "finished" }>;

const readExportOptions = (args: readonly string[]) =>
  readOptions(args, {
    curriculum: { type: "string" },
    session: { type: "string", multiple: true },
    module: { type: "string", multiple: true },
    course: { type: "string" },
    run: { type: "string" },
    kind: { type: "string", multiple: true },
    format: { type: "string", multiple: true },
    lang: { type: "string", multiple: true },
    form: { type: "string", multiple: true },
    "deck-form": { type: "string", multiple: true },
    print: { type: "string" },
    both: { type: "string" },
    digits: { type: "string" },
    margins: { type: "string" },
    template: { type: "string" },
    width: { type: "string" },
    zip: { type: "boolean" },
    out: { type: "string" },
  });
type Values = ReturnType<typeof readExportOptions>["values"];

/** What can be asked for; a pack is its documents in folders. */
const askedKinds = [...exportKinds, ...bookKinds, ...collectionKinds, "pack"] as const;

/** The map is a workbook first of all. */
const usualFormats = (kinds: readonly string[]) =>
  exportFormats.filter(
    (format) =>
      ["docx", "pdf", "pptx"].includes(format) || (format === "xlsx" && kinds.includes("map")),
  );

function requestOf(
  values: Values,
  sessions: readonly NumberedSession[],
  course: string | null,
): ExportRequest {
  const asked = choicesOf("--kind", values.kind, askedKinds, exportKinds);
  const isPack = values.zip === true || asked.includes("pack");
  // A pack by itself has all documents of its sessions.
  const kinds = asked.every((kind) => kind === "pack") ? exportKinds : asked;
  const among = <Kind extends string>(all: readonly Kind[]) =>
    all.filter((kind) => (kinds as readonly string[]).includes(kind));
  const [first, ...others] = sessions.map(({ id }) => id);
  return {
    sessions: [first ?? refuse("--course", "no session is placed in it"), ...others],
    course,
    kinds: among(exportKinds),
    books: among(bookKinds),
    collections: among(collectionKinds),
    ...(isPack ? { pack: values.zip ? "zip" : "folder" } : {}),
    formats: choicesOf("--format", values.format, exportFormats, usualFormats(asked)),
    languages: choicesOf("--lang", values.lang, ["en", "bn", "both"], ["en", "bn"]),
    planForms: choicesOf("--form", values.form, ["plain", "full"], ["plain"]),
    deckForms: choicesOf("--deck-form", values["deck-form"], deckForms, ["slides"]),
    print: choiceOf("--print", values.print, printForms),
    both: choiceOf("--both", values.both, bothForms),
    digits: choiceOf("--digits", values.digits, languages),
    margins: choiceOf("--margins", values.margins, marginChoices),
    ...(values.template === undefined ? {} : { template: values.template }),
    ...(values.width === undefined ? {} : { pictureWidth: widthOf(values.width) }),
    folder: resolve(values.out ?? refuse("--out", "name the folder to write into")),
  };
}

/** Pixels across a slide's picture. */
function widthOf(given: string): number {
  const width = Number(given);
  const fits = Number.isInteger(width) && width >= 160 && width <= 7_680;
  return fits ? width : refuse("--width", "is a number of pixels from 160 to 7680");
}

/** Refuses a template that is neither the product's nor one of the institute's. */
function demandTemplate(storage: Storage, id: string | undefined): void {
  if (id === undefined) return;
  const known = [...templateIds, ...settingsOf(storage).ownTemplates.map((own) => own.id)];
  if (!known.includes(id)) refuse("--template", `"${id}" is not one of ${known.join(", ")}`);
}

async function lastEvent(events: AsyncIterable<ExportEvent>): Promise<Finished> {
  for await (const event of events) if (event.type === "finished") return event;
  throw new FaultError({ code: "CANCELLED", data: {} });
}

function answerOf({ files, failed }: Finished, sessions: readonly NumberedSession[]): Answer {
  const numbers = new Map(sessions.map(({ id, number }) => [id, number]));
  const written = files.map(({ path, kind, format, language, session, bytes }) => ({
    path,
    kind,
    format,
    lang: language,
    session: session && (numbers.get(session) ?? session),
    bytes,
  }));
  const failures = failed.map(({ name, fault }) => ({
    name,
    ...fault,
    message: faultMessage(fault as Fault),
  }));
  const lines = [
    ...written.map(({ path }) => path),
    ...failures.map(({ name, message }) => `Not written: ${name}\n${message}`),
  ];
  return {
    json: failures.length > 0 ? { files: written, failed: failures } : { files: written },
    text: lines.join("\n") || "Nothing to write: no kind asked for comes in a format asked for.",
    ok: failures.length === 0 && written.length > 0,
  };
}

/** `tot export`: writes the documents of sessions into a folder. */
export async function exportCommand(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<Answer> {
  const { values } = readExportOptions(args);
  if (values.out === undefined) refuse("--out", "name the folder to write into");
  const engine = await openEngine(terminalPlatform(surroundings, values.data));
  try {
    const { storage } = engine.services;
    demandCurriculum(storage, values.curriculum);
    if (values.run !== undefined) return await exportRun(engine.services, values);
    demandTemplate(storage, values.template);
    const course = courseIdOf(storage, values.course);
    const asked = { sessions: listOf(values.session), modules: listOf(values.module), course };
    const sessions = askedSessions(storage, asked);
    const request = requestOf(values, sessions, course);
    const { signal } = new AbortController();
    return answerOf(await lastEvent(exportDocuments(engine.services, request, signal)), sessions);
  } finally {
    await engine.close();
  }
}
