import type {
  DeckForm,
  ExportFormat,
  BookKind,
  CollectionKind,
  DocumentKind,
  ExportKind,
  ExportRequest,
  PackForm,
  PlanForm,
} from "../../../shared/contract/export.ts";
import type { OutputLanguage } from "../../../shared/language/language.ts";

/** What is ticked on the screen. */
export type Choice = {
  readonly sessions: readonly string[];
  readonly kinds: readonly ExportKind[];
  readonly books: readonly BookKind[];
  readonly collections: readonly CollectionKind[];
  /** Null where documents stand loose in the folder. */
  readonly pack: PackForm | null;
  readonly planForms: readonly PlanForm[];
  readonly deckForms: readonly DeckForm[];
  readonly course: string | null;
  readonly language: OutputLanguage;
  readonly formats: readonly ExportFormat[];
};

export type FormatsOf = Readonly<Partial<Record<DocumentKind, readonly ExportFormat[]>>>;

/** How many files a choice comes to; a format that a kind does not come in counts for nothing. */
export function fileCount(choice: Choice, formatsOf: FormatsOf): number {
  const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  const formatsIn = (kind: DocumentKind) =>
    choice.formats.filter((format) => formatsOf[kind]?.includes(format));
  const perSession = choice.kinds.map((kind) => {
    const formats = formatsIn(kind);
    if (kind === "plan") return formats.length * choice.planForms.length;
    const extra = kind === "deck" && formats.includes("pdf") ? choice.deckForms.length - 1 : 0;
    return formats.length + Math.max(0, extra);
  });
  const books =
    choice.sessions.length > 0 ? choice.books.map((kind) => formatsIn(kind).length) : [];
  const collections = choice.sessions.length > 0 ? choice.collections.length : 0;
  return choice.sessions.length * sumOf(perSession) + sumOf(books) + collections;
}

export function toRequest(choice: Choice, folder: string): ExportRequest {
  return {
    sessions: [...choice.sessions],
    course: choice.course,
    kinds: [...choice.kinds],
    books: [...choice.books],
    ...(choice.collections.length ? { collections: [...choice.collections] } : {}),
    ...(choice.pack ? { pack: choice.pack } : {}),
    formats: [...choice.formats],
    languages: [choice.language],
    planForms: choice.planForms.length ? [...choice.planForms] : ["full"],
    ...(choice.deckForms.length ? { deckForms: [...choice.deckForms] } : {}),
    folder,
  };
}

/** The list with one more or one less, in the order of the whole. */
export const toggled = <Item>(chosen: readonly Item[], item: Item, order: readonly Item[]) =>
  order.filter((one) => (one === item ? !chosen.includes(item) : chosen.includes(one)));
