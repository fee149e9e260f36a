import type { SessionSource } from "../../../shared/composition/source.ts";
import type {
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
  deck: ["pptx"],
  plan: ["docx", "pdf"],
} as const satisfies Record<ExportKind, readonly ExportFormat[]>;

/** A file that an export will write. */
export type PlannedFile = Omit<ExportedFile, "path" | "bytes"> & {
  readonly name: string;
  readonly planForm: PlanForm;
};

const kindWords = {
  en: { handout: "Handout", deck: "Slides", plain: "Session plan", full: "Session plan, full" },
  bn: { handout: "হ্যান্ডআউট", deck: "স্লাইড", plain: "সেশন পরিকল্পনা", full: "সেশন পরিকল্পনা, পূর্ণ ছক" },
} as const;
const languageWords = { en: "English", bn: "বাংলা", both: "বাংলা, English" } as const;

/** "8.2 The lifecycle approach, Handout (FTC, English)". */
function nameOf(
  source: SessionSource,
  kind: ExportKind,
  language: OutputLanguage,
  form: PlanForm,
): string {
  const words = language === "en" ? "en" : "bn";
  const title = textIn(source.session.title, words);
  const course = source.course ? `${source.course.code}, ` : "";
  const tail = `, ${kindWords[words][kind === "plan" ? form : kind]} (${course}${languageWords[language]})`;
  const head = fileName(`${source.number} ${title}`);
  const room = Math.max(8, 100 - tail.length);
  const graphemes = [...new Intl.Segmenter("bn").segment(head)].map((part) => part.segment);
  while (graphemes.join("").length > room || Buffer.byteLength(graphemes.join("") + tail) > 230) {
    graphemes.pop();
  }
  return fileName(graphemes.join("").trim() + tail);
}

/**
 * The files that a request comes to, in order: by session, kind, language, form and format. A format
 * that a kind does not come in is left out.
 */
export function plannedFiles(
  request: Omit<ExportRequest, "folder" | "course">,
  sources: readonly SessionSource[],
): readonly PlannedFile[] {
  const taken = new Set<string>();
  return sources
    .flatMap((source) =>
      request.kinds.flatMap((kind) =>
        request.languages.flatMap((language) =>
          (kind === "plan" ? request.planForms : request.planForms.slice(0, 1)).flatMap(
            (planForm) =>
              request.formats
                .filter((format) => (formatsOf[kind] as readonly ExportFormat[]).includes(format))
                .map((format) => ({ source, kind, language, planForm, format })),
          ),
        ),
      ),
    )
    .map(({ source, kind, language, planForm, format }) => {
      const base = nameOf(source, kind, language, planForm);
      const free = freeName(`${base}.${format}`, taken);
      return { name: free, kind, format, language, planForm, session: source.session.id };
    });
}
