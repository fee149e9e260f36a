import { join } from "node:path";
import { composeTimetable } from "../../../../shared/composition/timetable/compose.ts";
import { namedPerson, runName } from "../../../../shared/composition/timetable/held.ts";
import { composeLetter } from "../../../../shared/composition/timetable/letter.ts";
import type { TimetablePaperSource } from "../../../../shared/composition/timetable/source.ts";
import { inDigitsOf, lookFor } from "../../../../shared/composition/in-look.ts";
import { timetablePaperWords } from "../../../../shared/composition/timetable/words.ts";
import type { Look } from "../../../../shared/contract/export.ts";
import {
  runPaperFormatsOf,
  timetableKinds,
  type RunPaperFormat,
  type TimetableKind,
} from "../../../../shared/contract/run-paper-choices.ts";
import type { RunPaper, RunPaperRequest } from "../../../../shared/contract/run-papers.ts";
import type { Person } from "../../../../shared/curriculum/directory.ts";
import { textIn } from "../../../../shared/language/bilingual.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { fileName, freeName } from "../file-names.ts";
import { languageWords, printWords } from "../kind-words.ts";
import { languagesOf, madeOf, type MadeDocument } from "../made-document.ts";
import { composedIn, paperDocument, type RunPaperTools } from "./papers.ts";

/** A file that an export of a timetable will write; `person` is whom a letter goes to. */
type PlannedTimetablePaper = Pick<RunPaper, "format" | "language"> & {
  readonly kind: TimetableKind;
  readonly name: string;
  readonly look: Look;
  readonly person: Person | null;
  readonly slot: string | null;
};

const letterName = { en: "Invitation", bn: "আমন্ত্রণপত্র" } as const;

/** Whom letters go to: the one that is named, or every resource person who is in a slot. */
function addressees({ run, directory }: TimetablePaperSource, person: string | null): Person[] {
  const invited = new Set(
    run.slots.flatMap(({ people }) =>
      people.filter(({ role }) => role === "resource-person").map((each) => each.person),
    ),
  );
  return directory.people.filter(({ id }) => (person === null ? invited.has(id) : id === person));
}

/** What a format adds for pages that look otherwise: calendars and workbooks have no pages. */
const printOf = (
  { format, look }: Pick<PlannedTimetablePaper, "format" | "look">,
  words: Language,
): string =>
  format === "docx" || format === "pdf" ? printWords[words][look.print ?? "colour"] : "";

function nameOf(
  source: TimetablePaperSource,
  planned: Omit<PlannedTimetablePaper, "name" | "slot">,
): string {
  const { kind, language, person } = planned;
  const [words] = languagesOf(language);
  const what = kind === "letter" ? letterName[words] : timetablePaperWords[words].timetable;
  const parts = [runName(source, words), what, person ? namedPerson(person, words) : ""];
  const languages = `${languageWords[language]}${printOf(planned, words)}`;
  return fileName(`${parts.filter(Boolean).join(", ")} (${languages})`);
}

/** The files of a timetable that a request comes to, by kind, language and format. */
export function planTimetablePapers(
  source: TimetablePaperSource,
  request: Omit<RunPaperRequest, "run" | "folder">,
  taken: Set<string>,
): PlannedTimetablePaper[] {
  const { slot } = request;
  const look = lookFor(request.look ?? {}, source.institute);
  return timetableKinds
    .filter((kind) => request.kinds.includes(kind))
    .flatMap((kind) => {
      const possible: readonly RunPaperFormat[] = runPaperFormatsOf[kind];
      const formats = request.formats.filter((format) => possible.includes(format));
      const people = kind === "letter" ? addressees(source, request.person) : [null];
      return request.languages.flatMap((language) =>
        people.flatMap((person) =>
          formats.map((format) => {
            const unnamed = { kind, format, language, look, person, slot };
            return { ...unnamed, name: freeName(nameOf(source, unnamed), taken, `.${format}`) };
          }),
        ),
      );
    });
}

/** The day in Bangladesh. */
const dayOf = (date: Date) => new Date(date.getTime() + 6 * 3_600_000).toISOString().slice(0, 10);

async function makeLetter(
  source: TimetablePaperSource,
  planned: PlannedTimetablePaper & { readonly person: Person },
  { assets, resources, date }: RunPaperTools,
): Promise<MadeDocument> {
  const [language, ...others] = languagesOf(planned.language);
  const { person, slot, look } = planned;
  const compose = (each: Language) =>
    inDigitsOf(composeLetter(source, { person, slot, date: dayOf(date) }, each), look);
  const models = [compose(language), ...others.map(compose)] as const;
  const [{ subject: title }] = models;
  if (planned.format === "pdf") {
    const { letterToHtml } = await import("../html/letter.ts");
    const { printFile } = await import("../html/page.ts");
    const page = letterToHtml(models, { assets, resources, look });
    return { type: "print", html: printFile(page, { title, language, resources }) };
  }
  const { letterToDocx } = await import("../docx/letter.ts");
  const fontsFolder = join(resources, "fonts");
  return madeOf(await letterToDocx(models, { assets, fontsFolder, date, look }));
}

/** Makes one paper of a timetable. Throws ASSET_MISSING where the institute's logo is not stored. */
export async function makeTimetablePaper(
  source: TimetablePaperSource,
  planned: PlannedTimetablePaper,
  tools: RunPaperTools,
): Promise<MadeDocument> {
  const { person, format, look } = planned;
  const [language] = languagesOf(planned.language);
  if (person) return makeLetter(source, { ...planned, person }, tools);
  if (format === "ics") {
    const { timetableToIcs } = await import("../ics/timetable.ts");
    return madeOf(timetableToIcs(source, { ...tools, language }));
  }
  if (format === "xlsx") {
    const { timetableToXlsx } = await import("../xlsx/timetable.ts");
    return madeOf(timetableToXlsx(source, { ...tools, language }));
  }
  const models = composedIn(planned, (each) => composeTimetable(source, dayOf(tools.date), each));
  const title = `${timetablePaperWords[language].timetable}, ${textIn(source.run.title, language)}`;
  return paperDocument(models, { format, look, title }, tools);
}
