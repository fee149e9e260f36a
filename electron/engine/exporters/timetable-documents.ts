import { join } from "node:path";
import { composeTimetable } from "../../../shared/composition/timetable/compose.ts";
import { namedPerson, runName } from "../../../shared/composition/timetable/held.ts";
import { composeLetter } from "../../../shared/composition/timetable/letter.ts";
import type { TimetablePaperSource } from "../../../shared/composition/timetable/source.ts";
import { timetablePaperWords } from "../../../shared/composition/timetable/words.ts";
import type { AssetReader } from "../../../shared/composition/source.ts";
import type {
  TimetableDocument,
  TimetableDocumentRequest,
} from "../../../shared/contract/timetable-documents.ts";
import { timetableFormatsOf } from "../../../shared/contract/timetable-documents.ts";
import type { Person } from "../../../shared/curriculum/directory.ts";
import { textIn } from "../../../shared/language/bilingual.ts";
import type { Language, OutputLanguage } from "../../../shared/language/language.ts";
import { fileName, freeName } from "./file-names.ts";

/** A file that an export of a timetable will write; `person` is whom a letter goes to. */
export type PlannedTimetableDocument = Pick<TimetableDocument, "kind" | "format" | "language"> & {
  readonly name: string;
  readonly person: Person | null;
  readonly slot: string | null;
};

const languageWords = { en: "English", bn: "বাংলা", both: "বাংলা, English" } as const;
const letterName = { en: "Invitation", bn: "আমন্ত্রণপত্র" } as const;

/** In both languages Bangla comes first. */
const languagesOf = (language: OutputLanguage): readonly [Language, ...Language[]] =>
  language === "both" ? ["bn", "en"] : [language];

/** Whom letters go to: the one that is named, or every resource person who is in a slot. */
function addressees({ run, directory }: TimetablePaperSource, person: string | null): Person[] {
  const invited = new Set(
    run.slots.flatMap(({ people }) =>
      people.filter(({ role }) => role === "resource-person").map((each) => each.person),
    ),
  );
  return directory.people.filter(({ id }) => (person === null ? invited.has(id) : id === person));
}

function nameOf(
  source: TimetablePaperSource,
  { kind, language, person }: Pick<PlannedTimetableDocument, "kind" | "language" | "person">,
): string {
  const words = languagesOf(language)[0];
  const what = kind === "letter" ? letterName[words] : timetablePaperWords[words].timetable;
  const parts = [runName(source, words), what, person ? namedPerson(person, words) : ""];
  return fileName(`${parts.filter(Boolean).join(", ")} (${languageWords[language]})`);
}

/** The files that a request comes to, by kind, language and format; impossible pairs are left out. */
export function plannedTimetableDocuments(
  source: TimetablePaperSource,
  request: Omit<TimetableDocumentRequest, "run" | "folder">,
): PlannedTimetableDocument[] {
  const taken = new Set<string>();
  return request.kinds.flatMap((kind) => {
    const possible: readonly string[] = timetableFormatsOf[kind];
    const formats = request.formats.filter((format) => possible.includes(format));
    const people = kind === "letter" ? addressees(source, request.person) : [null];
    return request.languages.flatMap((language) =>
      people.flatMap((person) =>
        formats.map((format) => {
          const planned = { kind, format, language, person, slot: request.slot };
          return { ...planned, name: freeName(`${nameOf(source, planned)}.${format}`, taken) };
        }),
      ),
    );
  });
}

export type TimetableTools = {
  readonly assets: AssetReader;
  /** The product's resources folder. */
  readonly resources: string;
  readonly date: Date;
  /** The run's version in the storage. */
  readonly version: number;
};

/** A document's bytes, or a self-contained HTML page for the printer. */
export type MadeTimetableDocument =
  | { readonly type: "bytes"; readonly bytes: Uint8Array }
  | { readonly type: "print"; readonly html: string };

const bytes = (made: Uint8Array): MadeTimetableDocument => ({ type: "bytes", bytes: made });
/** The day in Bangladesh. */
const dayOf = (date: Date) => new Date(date.getTime() + 6 * 3_600_000).toISOString().slice(0, 10);

async function makeLetter(
  source: TimetablePaperSource,
  planned: PlannedTimetableDocument & { readonly person: Person },
  tools: TimetableTools,
): Promise<MadeTimetableDocument> {
  const [language] = languagesOf(planned.language);
  const { person, slot } = planned;
  const model = composeLetter(source, { person, slot, date: dayOf(tools.date) }, language);
  const { resources } = tools;
  if (planned.format === "pdf") {
    const [{ letterToHtml }, { printFile }] = await Promise.all([
      import("./html/letter.ts"),
      import("./html/page.ts"),
    ]);
    const page = letterToHtml(model, tools);
    return { type: "print", html: printFile(page, { title: model.subject, language, resources }) };
  }
  const { letterToDocx } = await import("./docx/letter.ts");
  return bytes(await letterToDocx(model, { ...tools, fontsFolder: join(resources, "fonts") }));
}

async function makePaper(
  source: TimetablePaperSource,
  { format, language: asked }: PlannedTimetableDocument,
  tools: TimetableTools,
): Promise<MadeTimetableDocument> {
  const [language, ...others] = languagesOf(asked);
  const compose = (each: Language) => composeTimetable(source, dayOf(tools.date), each);
  const models = [compose(language), ...others.map(compose)] as const;
  const { resources } = tools;
  if (format === "pdf") {
    const [{ bookToHtml }, { printFile }] = await Promise.all([
      import("./html/book/book.ts"),
      import("./html/page.ts"),
    ]);
    const title = `${timetablePaperWords[language].timetable}, ${textIn(source.run.title, language)}`;
    const page = bookToHtml(models, tools);
    return { type: "print", html: printFile(page, { title, language, resources }) };
  }
  const { bookToDocx } = await import("./docx/book/book.ts");
  return bytes(await bookToDocx(models, { ...tools, fontsFolder: join(resources, "fonts") }));
}

/** Makes one document of a timetable. Throws ASSET_MISSING where the institute's logo is not stored. */
export async function makeTimetableDocument(
  source: TimetablePaperSource,
  planned: PlannedTimetableDocument,
  tools: TimetableTools,
): Promise<MadeTimetableDocument> {
  const { person, format } = planned;
  const [language] = languagesOf(planned.language);
  if (person) return makeLetter(source, { ...planned, person }, tools);
  if (format === "ics") {
    const { timetableToIcs } = await import("./ics/timetable.ts");
    return bytes(timetableToIcs(source, { ...tools, language }));
  }
  if (format === "xlsx") {
    const { timetableToXlsx } = await import("./xlsx/timetable.ts");
    return bytes(timetableToXlsx(source, { ...tools, language }));
  }
  return makePaper(source, planned, tools);
}
