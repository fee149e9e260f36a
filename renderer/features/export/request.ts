import type {
  DeckForm,
  ExportFormat,
  ExportKind,
  ExportRequest,
  PlanForm,
} from "../../../shared/contract/export.ts";
import type { OutputLanguage } from "../../../shared/language/language.ts";

/** What is ticked on the screen. */
export type Choice = {
  readonly sessions: readonly string[];
  readonly kinds: readonly ExportKind[];
  readonly planForms: readonly PlanForm[];
  readonly deckForms: readonly DeckForm[];
  readonly course: string | null;
  readonly language: OutputLanguage;
  readonly formats: readonly ExportFormat[];
};

export type FormatsOf = Readonly<Partial<Record<ExportKind, readonly ExportFormat[]>>>;

/** How many files a choice comes to; a format that a kind does not come in counts for nothing. */
export function fileCount(choice: Choice, formatsOf: FormatsOf): number {
  const perSession = choice.kinds.map((kind) => {
    const formats = choice.formats.filter((format) => formatsOf[kind]?.includes(format));
    if (kind === "plan") return formats.length * choice.planForms.length;
    const extra = kind === "deck" && formats.includes("pdf") ? choice.deckForms.length - 1 : 0;
    return formats.length + Math.max(0, extra);
  });
  return choice.sessions.length * perSession.reduce((sum, count) => sum + count, 0);
}

export function toRequest(choice: Choice, folder: string): ExportRequest {
  return {
    sessions: [...choice.sessions],
    course: choice.course,
    kinds: [...choice.kinds],
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
