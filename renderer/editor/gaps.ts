import { blockAround, indexOfBlock } from "../../shared/document/commands/find.ts";
import { otherLanguage, type Language } from "../../shared/language/language.ts";
import { showBlock } from "./chunks/show-block.ts";
import { goToBlock } from "./go.ts";
import { compareBlock, type Texts } from "./texts.ts";

/** A block whose translation is older than its source or says nothing, and its row. */
type Gap = { readonly id: string; readonly row: number; readonly isStale: boolean };

/** Every gap of the translation in the order of reading. */
function gapsOf({ state }: Texts): readonly Gap[] {
  const { stale, missing, pairing } = state.get();
  const { rows } = pairing();
  const gapOf = (id: string): Gap => ({
    id,
    row: rows.get(id) ?? 0,
    isStale: stale.has(id),
  });
  return [...stale, ...missing].map(gapOf).toSorted((one, other) => one.row - other.row);
}

const offerHere = (): string | null | undefined =>
  document.activeElement?.closest("[data-missing]")?.getAttribute("data-missing");

/** The language of the text that has the focus; elsewhere the translation's. */
function languageHere({ source }: Texts): Language {
  const pane = document.activeElement?.closest("[data-text]")?.getAttribute("data-text");
  return pane === source ? source : otherLanguage(source);
}

/** The row with the caret, or of the offer that has the focus. */
function rowHere({ editors, state }: Texts, language: Language): number | undefined {
  const id = offerHere() ?? blockAround(editors[language])?.[0].id;
  return id === undefined ? undefined : state.get().pairing().rows.get(id);
}

/** Goes to a gap; where there is no block to go to, to the offer to make one. */
function goToGap(texts: Texts, { id, isStale }: Gap): void {
  const { editors, source } = texts;
  const translation = editors[otherLanguage(source)];
  compareBlock(texts, isStale ? id : null);
  if (indexOfBlock(translation, id) >= 0) return void goToBlock(translation, id);
  showBlock(editors[source], indexOfBlock(editors[source], id));
  document.querySelector<HTMLElement>(`[data-missing="${id}"] button`)?.focus();
}

/** Goes to the next (or previous) gap from where the caret is; false where there is none. */
export function goToNextGap(texts: Texts, step: 1 | -1): boolean {
  const gaps = gapsOf(texts);
  const language = languageHere(texts);
  const here = rowHere(texts, language) ?? (step === 1 ? 0 : Infinity);
  const isAside = language === texts.source && !offerHere();
  const isAhead = ({ row }: Gap) => (row - here) * step > 0 || (isAside && row === here);
  const target = step === 1 ? gaps.find(isAhead) : gaps.findLast(isAhead);
  if (target) goToGap(texts, target);
  return target !== undefined;
}

/** Goes to the first or the last gap; false where there is none. */
export function goToEdgeGap(texts: Texts, edge: "first" | "last"): boolean {
  const target = gapsOf(texts).at(edge === "first" ? 0 : -1);
  if (target) goToGap(texts, target);
  return target !== undefined;
}
