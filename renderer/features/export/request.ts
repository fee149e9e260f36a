import type {
  DeckForm,
  ExportFormat,
  BookKind,
  CollectionKind,
  DocumentKind,
  ExportKind,
  ExportRequest,
  PackForm,
  Look,
  PlanForm,
} from "../../../shared/contract/export.ts";
import type { PresetChoice } from "../../../shared/contract/export-presets.ts";
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
} & Look;

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
    ...lookOf(choice),
    folder,
  };
}

/** How what is ticked will look. */
export const lookOf = ({ print, both, digits, margins }: Look): Look => ({
  print,
  both,
  digits,
  margins,
});

/** What a preset keeps of what is ticked. */
export function toPresetChoice(choice: Choice): PresetChoice {
  const { kinds, books, collections, pack, planForms, deckForms, formats, language } = choice;
  return {
    kinds: [...kinds],
    books: [...books],
    collections: [...collections],
    ...(pack ? { pack } : {}),
    planForms: [...planForms],
    deckForms: [...deckForms],
    formats: [...formats],
    language,
    ...lookOf(choice),
  };
}

/** What is ticked after a preset: it says everything but sessions and course. */
export const withPreset = (choice: Choice, preset: PresetOfChoice): Choice => ({
  ...choice,
  print: undefined,
  both: undefined,
  digits: undefined,
  margins: undefined,
  ...preset,
  collections: preset.collections ?? [],
  pack: preset.pack ?? null,
});

/** What a preset says; what it leaves out stays as it is ticked, or as usual. */
type PresetOfChoice = Omit<Partial<Choice>, "pack"> & { readonly pack?: PackForm | undefined };

/** What is ticked as an earlier request asked for it. */
export const fromRequest = (request: ExportRequest): Choice => ({
  sessions: request.sessions,
  course: request.course,
  kinds: request.kinds,
  books: request.books,
  collections: request.collections ?? [],
  pack: request.pack ?? null,
  planForms: request.planForms,
  deckForms: request.deckForms ?? ["slides"],
  formats: request.formats,
  language: request.languages[0] ?? "en",
  ...lookOf(request),
});

/** The list with one more or one less, in the order of the whole. */
export const toggled = <Item>(chosen: readonly Item[], item: Item, order: readonly Item[]) =>
  order.filter((one) => (one === item ? !chosen.includes(item) : chosen.includes(one)));
