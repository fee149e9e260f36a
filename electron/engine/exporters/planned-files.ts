import type { SessionSource } from "../../../shared/composition/source.ts";
import { bookName } from "../../../shared/composition/book/compose.ts";
import type {
  BookKind,
  CollectionKind,
  DocumentKind,
  ExportFormat,
  ExportKind,
  ExportRequest,
  Look,
} from "../../../shared/contract/export.ts";
import { textIn, type Bilingual } from "../../../shared/language/bilingual.ts";
import type { Language, OutputLanguage } from "../../../shared/language/language.ts";
import { cutToFit, fileName, freeName, nameRoom } from "./file-names.ts";
import { kindWords, languageWords, printWords, type PlannedForm } from "./kind-words.ts";
import {
  formatsOf,
  type PlannedBook,
  type PlannedCollection,
  type PlannedDocument,
  type PlannedFile,
} from "./planned-file.ts";
import { inCourseOrder, packName, roomIn, sessionFolder, type PackRoom } from "./pack/folders.ts";

type Named = Pick<SessionSource, "number" | "course"> & { readonly title: Bilingual };

/** Bytes of a name, and units of the title in it that are kept whatever follows. */
const longestName = 230;
const shortestHead = 8;

/** "8.2 The lifecycle approach, Handout (FTC, English)", in at most `longest` UTF-16 units. */
function nameOf(
  { number, title, course }: Named,
  form: PlannedForm,
  language: OutputLanguage,
  { print = "colour", longest }: Look & Pick<Place, "longest">,
): string {
  const words = language === "en" ? "en" : "bn";
  const context = course ? `${course.code}, ` : "";
  const tail = `, ${kindWords[words][form]} (${context}${languageWords[language]}${printWords[words][print]})`;
  const head = fileName(`${number} ${textIn(title, words)}`.trim(), longest);
  const bytes = longestName - Buffer.byteLength(tail);
  const cut = cutToFit(head, Math.max(shortestHead, longest - tail.length), bytes);
  return fileName(cut.replace(/[\s,.;:–-]+$/u, "") + tail, longest);
}

/** Where a document stands, from the folder of the export, and how long its name may be. */
type Place = { readonly folder: string; readonly longest: number };
/** Beside each other in the folder of the export: Windows counts its path with them. */
const loose = ({ folder }: Asked): Place => ({ folder: "", longest: nameRoom(folder) });

/** Room for the longest ending, with its dot. */
const endingRoom = 6;

/** The longest name of a file in a pack, without its ending. */
const usualLength = 100;

/** A place in a pack. */
const placeIn = (folder: string, room: PackRoom): Place => ({
  folder,
  longest: Math.min(usualLength, room.path - folder.length - 1 - endingRoom),
});

type Asked = Omit<ExportRequest, "course">;
type Unnamed<File> = File extends unknown
  ? Omit<File, "name"> & { readonly base: string; readonly folder: string }
  : never;

function formatsIn(request: Asked, kind: DocumentKind): readonly ExportFormat[] {
  const possible: readonly ExportFormat[] = formatsOf[kind];
  return request.formats.filter((format) => possible.includes(format));
}

const lookOf = ({ print, both, digits, margins }: Asked): Look => ({
  print,
  both,
  digits,
  margins,
});

type Formed = Pick<PlannedDocument, "kind" | "format" | "planForm" | "deckForm">;

/** A format of a kind in every form that it comes in; what has no forms takes the first of each. */
function formsOf(request: Asked, kind: ExportKind, format: ExportFormat): Formed[] {
  const { planForms, deckForms = ["slides"] } = request;
  const [planForm = "full"] = planForms;
  const [deckForm = "slides"] = deckForms;
  if (kind === "plan") {
    return planForms.map((each) => ({ kind, format, planForm: each, deckForm: "slides" }));
  }
  if (kind === "deck" && format === "pdf") {
    return deckForms.map((each) => ({ kind, format, planForm, deckForm: each }));
  }
  return [{ kind, format, planForm, deckForm: format === "pdf" ? deckForm : "slides" }];
}

/** Slides are for the screen, where their letters are large: large print is of papers, and of their notes. */
function lookFor({ kind, deckForm }: Formed, request: Asked): Look {
  const { print, ...look } = lookOf(request);
  const isSlides = kind === "deck" && deckForm === "slides";
  return print === undefined || (isSlides && print === "large") ? look : { ...look, print };
}

/** What the name calls a document. */
export function formOf(file: Formed | Exclude<PlannedFile, PlannedDocument>): PlannedForm {
  if (file.kind === "plan") return file.planForm;
  return file.kind === "deck" ? file.deckForm : file.kind;
}

/** A session's documents of one kind in one language. */
function documentsOf(
  source: SessionSource,
  kind: ExportKind,
  language: OutputLanguage,
  { request, place }: Placed,
): Unnamed<PlannedDocument>[] {
  const named = { ...source, title: source.session.title };
  return formatsIn(request, kind)
    .flatMap((format) => formsOf(request, kind, format))
    .map((file) => {
      const look = lookFor(file, request);
      return {
        ...file,
        base: nameOf(named, formOf(file), language, { ...look, ...place }),
        folder: place.folder,
        look,
        language,
        session: source.session.id,
        placement: source.placement?.id ?? null,
      };
    });
}

type Placed = { readonly request: Asked; readonly place: Place };

/** What the sessions become together: a book of each kind, language and format. */
function booksOf(sources: readonly SessionSource[], placed: Placed): Unnamed<PlannedBook>[] {
  const { request, place } = placed;
  const [first, ...others] = sources;
  if (!first) return [];
  const title = (kind: BookKind) => bookName(kind, [first, ...others]);
  return request.books.flatMap((kind) =>
    namesOf(kind, [first, ...others], title(kind)).flatMap((named) =>
      request.languages.flatMap((language) =>
        formatsIn(request, kind).map((format) => ({
          base: nameOf(named, kind, language, { ...request, ...place }),
          folder: place.folder,
          look: lookOf(request),
          kind,
          format,
          language,
          session: null,
          ...(kind === "insert" && named.course ? { course: named.course.id } : {}),
        })),
      ),
    ),
  );
}

/** What a book is called by; an insert is made for the course that was asked for, or for each with sessions. */
function namesOf(
  kind: BookKind,
  [first, ...others]: readonly [SessionSource, ...SessionSource[]],
  title: Bilingual,
): readonly Named[] {
  const { course, map } = first;
  if (kind === "map") return [{ number: "", course: null, title }];
  if (kind !== "insert")
    return [{ number: others.length === 0 ? first.number : "", course, title }];
  const placed = new Set(map?.placements.map((placement) => placement.course));
  const courses = course ? [course] : (map?.courses ?? []).filter(({ id }) => placed.has(id));
  return courses.map((each) => ({ number: "", course: each, title: each.title }));
}

/** The languages that a collection comes in: a site has all of them in one, with a switch. */
function languagesOf(kind: CollectionKind, { languages }: Asked): readonly OutputLanguage[] {
  const [first = "both", ...others] = languages;
  if (kind !== "site") return languages;
  return others.length > 0 ? ["both"] : [first];
}

/** A collection of each kind that is asked for, in its own format. */
function collectionsOf(
  sources: readonly SessionSource[],
  { request, place }: Placed,
): Unnamed<PlannedCollection>[] {
  const [first, ...others] = sources;
  if (!first) return [];
  const title = bookName("guideline", [first, ...others]);
  return (request.collections ?? []).flatMap((kind) =>
    languagesOf(kind, request).map((language) => ({
      base: nameOf({ number: "", course: first.course, title }, kind, language, place),
      folder: place.folder,
      kind,
      format: formatsOf[kind][0],
      language,
      session: null,
    })),
  );
}

/** What a file's name ends with: pictures and sites are folders; Moodle takes questions as plain text. */
const endings: Partial<Readonly<Record<ExportFormat, string>>> = { png: "", gift: ".gift.txt" };
const endingOf = ({ kind, format }: Pick<PlannedFile, "kind" | "format">) =>
  kind === "site" ? "" : (endings[format] ?? `.${format}`);

/** The pack that a request asks for; null where documents stand loose. */
export type PackPlan = {
  /** Its name, without an ending. */
  readonly name: string;
  readonly room: PackRoom;
  /** Its sessions in the order of the course. */
  readonly sources: readonly SessionSource[];
  readonly language: Language;
};

export function packPlan(
  { pack, languages, folder }: Pick<ExportRequest, "pack" | "languages" | "folder">,
  sources: readonly SessionSource[],
): PackPlan | null {
  const [first] = sources;
  if (!pack || !first) return null;
  const language = languages[0] === "en" ? "en" : "bn";
  const room = roomIn(pack === "zip" ? null : folder);
  return { name: packName(first, language, room), room, sources: inCourseOrder(sources), language };
}

/**
 * The files that a request comes to, in order: documents by session, kind, language, format and form,
 * then books and collections. A format that a kind does not come in is left out. Names say where each
 * file stands from the folder of the export, by "/"; those of a pack, from the folder of the pack.
 */
export function plannedFiles(
  request: Asked,
  sources: readonly SessionSource[],
  pack: PackPlan | null = null,
): readonly PlannedFile[] {
  const taken = new Set<string>();
  const placeOf = (folder: string) =>
    pack
      ? placeIn(folder, { ...pack.room, path: pack.room.path - pack.name.length - 1 })
      : loose(request);
  const documents = (pack?.sources ?? sources).flatMap((source) => {
    const place = placeOf(pack ? sessionFolder(source, pack.language, pack.room) : "");
    return request.kinds.flatMap((kind) =>
      request.languages.flatMap((language) =>
        documentsOf(source, kind, language, { request, place }),
      ),
    );
  });
  const whole = { request, place: placeOf("") };
  const files = [...documents, ...booksOf(sources, whole), ...collectionsOf(sources, whole)];
  return files.map(({ base, folder, ...file }): PlannedFile => {
    const path = folder ? `${folder}/${base}` : base;
    return { ...file, name: freeName(path, taken, endingOf(file)) };
  });
}
