import type { SessionSource } from "../../../shared/composition/source.ts";
import { bookName } from "../../../shared/composition/book/compose.ts";
import type {
  BookKind,
  DocumentKind,
  DeckForm,
  ExportedFile,
  ExportFormat,
  ExportKind,
  ExportRequest,
  Look,
  PlanForm,
  PrintForm,
} from "../../../shared/contract/export.ts";
import { textIn, type Bilingual } from "../../../shared/language/bilingual.ts";
import type { OutputLanguage } from "../../../shared/language/language.ts";
import { fileName, freeName } from "./file-names.ts";

/** The formats that each kind of document comes in. */
export const formatsOf = {
  guideline: ["docx", "pdf"],
  guide: ["docx", "pdf"],
  workbook: ["docx", "pdf"],
  test: ["docx", "pdf"],
  answers: ["docx", "pdf"],
  map: ["xlsx", "docx", "pdf"],
  insert: ["docx", "pdf"],
  handout: ["docx", "pdf"],
  deck: ["pptx", "pdf", "png"],
  plan: ["docx", "pdf"],
} as const satisfies Record<DocumentKind, readonly ExportFormat[]>;

/** A file that an export will write. */
type Planned = Pick<ExportedFile, "format" | "language"> & {
  readonly name: string;
  /** As usual where absent. */
  readonly look?: Look;
};
export type PlannedDocument = Planned & {
  readonly kind: ExportKind;
  readonly session: string;
  readonly planForm: PlanForm;
  readonly deckForm: DeckForm;
};
export type PlannedBook = Planned & {
  readonly kind: BookKind;
  readonly session: null;
  /** The course that an insert is for. */
  readonly course?: string;
};
export type PlannedFile = PlannedDocument | PlannedBook;

const kindWords = {
  en: {
    guideline: "Guideline",
    guide: "Facilitator's guide",
    workbook: "Workbook",
    test: "Test",
    answers: "Answer key",
    map: "Course map",
    insert: "Coverage insert",
    handout: "Handout",
    slides: "Slides",
    lines: "Slides, three to a page",
    notes: "Slides with notes",
    plain: "Session plan",
    full: "Session plan, full",
  },
  bn: {
    guideline: "নির্দেশিকা",
    guide: "সহায়কের নির্দেশিকা",
    workbook: "কর্মপুস্তিকা",
    test: "পরীক্ষা",
    answers: "উত্তরমালা",
    map: "কোর্স-ম্যাপ",
    insert: "কোর্স-সংযোজনী",
    handout: "হ্যান্ডআউট",
    slides: "স্লাইড",
    lines: "স্লাইড, প্রতি পৃষ্ঠায় তিনটি",
    notes: "নোটসহ স্লাইড",
    plain: "সেশন পরিকল্পনা",
    full: "সেশন পরিকল্পনা, পূর্ণ ছক",
  },
} as const;
/** What a name adds for pages that look otherwise than usual. */
const printWords: Readonly<Record<"en" | "bn", Readonly<Record<PrintForm, string>>>> = {
  en: { colour: "", mono: ", black and white", large: ", large print" },
  bn: { colour: "", mono: ", সাদা-কালো", large: ", বড় হরফ" },
};
const languageWords = { en: "English", bn: "বাংলা", both: "বাংলা, English" } as const;

type Named = Pick<SessionSource, "number" | "course"> & { readonly title: Bilingual };

/** "8.2 The lifecycle approach, Handout (FTC, English)". */
function nameOf(
  { number, title, course }: Named,
  form: PlannedForm,
  language: OutputLanguage,
  { print = "colour" }: Look,
): string {
  const words = language === "en" ? "en" : "bn";
  const context = course ? `${course.code}, ` : "";
  const tail = `, ${kindWords[words][form]} (${context}${languageWords[language]}${printWords[words][print]})`;
  const head = fileName(`${number} ${textIn(title, words)}`.trim());
  const room = Math.max(8, 100 - tail.length);
  const graphemes = [...new Intl.Segmenter("bn").segment(head)].map((part) => part.segment);
  while (graphemes.join("").length > room || Buffer.byteLength(graphemes.join("") + tail) > 230) {
    graphemes.pop();
  }
  return fileName(graphemes.join("").trim() + tail);
}

type PlannedForm = keyof (typeof kindWords)["en"];
type Asked = Omit<ExportRequest, "folder" | "course">;
type Unnamed<File> = File extends unknown ? Omit<File, "name"> & { readonly base: string } : never;

function formatsIn(request: Asked, kind: DocumentKind): readonly ExportFormat[] {
  const possible: readonly ExportFormat[] = formatsOf[kind];
  return request.formats.filter((format) => possible.includes(format));
}

const lookOf = ({ print, both, digits }: Asked): Look => ({ print, both, digits });

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

/** What the name calls a document. */
function formOf({ kind, planForm, deckForm }: Formed): PlannedForm {
  if (kind === "plan") return planForm;
  return kind === "deck" ? deckForm : kind;
}

/** A session's documents of one kind in one language. */
function documentsOf(
  source: SessionSource,
  kind: ExportKind,
  language: OutputLanguage,
  request: Asked,
): Unnamed<PlannedDocument>[] {
  const named = { ...source, title: source.session.title };
  return formatsIn(request, kind)
    .flatMap((format) => formsOf(request, kind, format))
    .map((file) => ({
      ...file,
      base: nameOf(named, formOf(file), language, request),
      look: lookOf(request),
      language,
      session: source.session.id,
    }));
}

/** What the sessions become together: a book of each kind, language and format. */
function booksOf(request: Asked, sources: readonly SessionSource[]): Unnamed<PlannedBook>[] {
  const [first, ...others] = sources;
  if (!first) return [];
  const title = (kind: BookKind) => bookName(kind, [first, ...others]);
  return request.books.flatMap((kind) =>
    namesOf(kind, [first, ...others], title(kind)).flatMap((named) =>
      request.languages.flatMap((language) =>
        formatsIn(request, kind).map((format) => ({
          base: nameOf(named, kind, language, request),
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

/**
 * The files that a request comes to, in order: documents by session, kind, language, format and form,
 * then books. A format that a kind does not come in is left out. Pictures stand in a folder, which has
 * no ending.
 */
export function plannedFiles(
  request: Asked,
  sources: readonly SessionSource[],
): readonly PlannedFile[] {
  const taken = new Set<string>();
  const documents = sources.flatMap((source) =>
    request.kinds.flatMap((kind) =>
      request.languages.flatMap((language) => documentsOf(source, kind, language, request)),
    ),
  );
  return [...documents, ...booksOf(request, sources)].map(({ base, ...file }): PlannedFile => ({
    ...file,
    name: freeName(file.format === "png" ? base : `${base}.${file.format}`, taken),
  }));
}
