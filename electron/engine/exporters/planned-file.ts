import type { PackContents } from "../../../shared/composition/pack-contents.ts";
import type {
  BookKind,
  CollectionKind,
  DeckForm,
  DocumentKind,
  ExportedFile,
  ExportFormat,
  ExportKind,
  Look,
  PlanForm,
} from "../../../shared/contract/export.ts";

/** The formats that each kind of document comes in. */
export const formatsOf = {
  guideline: ["docx", "pdf", "md"],
  guide: ["docx", "pdf", "md"],
  workbook: ["docx", "pdf", "md"],
  test: ["docx", "pdf", "md"],
  answers: ["docx", "pdf", "md"],
  map: ["xlsx", "docx", "pdf"],
  insert: ["docx", "pdf"],
  handout: ["docx", "pdf", "html", "md"],
  deck: ["pptx", "pdf", "png"],
  plan: ["docx", "pdf", "xlsx"],
  site: ["html"],
  moodle: ["imscc"],
  questions: ["gift"],
  contents: ["docx", "html"],
  pack: ["zip"],
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
  /** The placement that it is made for; null for the session's own slot. */
  readonly placement: string | null;
  readonly planForm: PlanForm;
  readonly deckForm: DeckForm;
};
export type PlannedBook = Planned & {
  readonly kind: BookKind;
  readonly session: null;
  /** The course that an insert is for. */
  readonly course?: string;
};
export type PlannedCollection = Planned & { readonly kind: CollectionKind; readonly session: null };
/** The contents list of a pack, with what it lists. */
export type PlannedContents = Planned & {
  readonly kind: "contents";
  readonly session: null;
  readonly contents: PackContents;
};
export type PlannedFile = PlannedDocument | PlannedBook | PlannedCollection | PlannedContents;

/** A file that an export has written, with what was planned. */
export type WrittenFile = { readonly planned: PlannedFile; readonly file: ExportedFile };
