import type { SessionSource } from "../../../shared/composition/source.ts";
import type {
  DeckForm,
  ExportedFile,
  ExportFormat,
  ExportKind,
  ExportRequest,
  PlanForm,
} from "../../../shared/contract/export.ts";
import { textIn } from "../../../shared/language/bilingual.ts";
import type { OutputLanguage } from "../../../shared/language/language.ts";
import { fileName, freeName } from "./file-names.ts";

/** The formats that each kind of document comes in. */
export const formatsOf = {
  handout: ["docx", "pdf"],
  deck: ["pptx", "pdf", "png"],
  plan: ["docx", "pdf"],
} as const satisfies Record<ExportKind, readonly ExportFormat[]>;

/** A file that an export will write. */
export type PlannedFile = Omit<ExportedFile, "path" | "bytes"> & {
  readonly name: string;
  readonly planForm: PlanForm;
  readonly deckForm: DeckForm;
};

const kindWords = {
  en: {
    handout: "Handout",
    slides: "Slides",
    lines: "Slides, three to a page",
    notes: "Slides with notes",
    plain: "Session plan",
    full: "Session plan, full",
  },
  bn: {
    handout: "হ্যান্ডআউট",
    slides: "স্লাইড",
    lines: "স্লাইড, প্রতি পৃষ্ঠায় তিনটি",
    notes: "নোটসহ স্লাইড",
    plain: "সেশন পরিকল্পনা",
    full: "সেশন পরিকল্পনা, পূর্ণ ছক",
  },
} as const;
const languageWords = { en: "English", bn: "বাংলা", both: "বাংলা, English" } as const;

/** "8.2 The lifecycle approach, Handout (FTC, English)". */
function nameOf(source: SessionSource, form: PlannedForm, language: OutputLanguage): string {
  const words = language === "en" ? "en" : "bn";
  const title = textIn(source.session.title, words);
  const course = source.course ? `${source.course.code}, ` : "";
  const tail = `, ${kindWords[words][form]} (${course}${languageWords[language]})`;
  const head = fileName(`${source.number} ${title}`);
  const room = Math.max(8, 100 - tail.length);
  const graphemes = [...new Intl.Segmenter("bn").segment(head)].map((part) => part.segment);
  while (graphemes.join("").length > room || Buffer.byteLength(graphemes.join("") + tail) > 230) {
    graphemes.pop();
  }
  return fileName(graphemes.join("").trim() + tail);
}

type PlannedForm = keyof (typeof kindWords)["en"];
type Planned = Pick<PlannedFile, "kind" | "format" | "planForm" | "deckForm">;
type Asked = Omit<ExportRequest, "folder" | "course">;

/** A format of a kind in every form that it comes in; what has no forms takes the first of each. */
function formsOf(request: Asked, kind: ExportKind, format: ExportFormat): Planned[] {
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
function formOf({ kind, planForm, deckForm }: Planned): PlannedForm {
  if (kind === "plan") return planForm;
  return kind === "deck" ? deckForm : kind;
}

/**
 * The files that a request comes to, in order: by session, kind, language, format and form. A format
 * that a kind does not come in is left out. Pictures stand in a folder, which has no ending.
 */
export function plannedFiles(
  request: Asked,
  sources: readonly SessionSource[],
): readonly PlannedFile[] {
  const taken = new Set<string>();
  const come = (kind: ExportKind) =>
    request.formats.filter((format) =>
      (formatsOf[kind] as readonly ExportFormat[]).includes(format),
    );
  const planned = sources.flatMap((source) =>
    request.kinds.flatMap((kind) =>
      request.languages.flatMap((language) =>
        come(kind)
          .flatMap((format) => formsOf(request, kind, format))
          .map((file) => ({ source, language, file })),
      ),
    ),
  );
  return planned.map(({ source, language, file }) => {
    const base = nameOf(source, formOf(file), language);
    const name = freeName(file.format === "png" ? base : `${base}.${file.format}`, taken);
    return { ...file, name, language, session: source.session.id };
  });
}
