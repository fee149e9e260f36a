import { bilingual } from "../../../../shared/language/bilingual.ts";
import { sorterWords } from "../../../i18n/sorter-words.ts";
import { duplicateSlides, hideSlides, moveBy, nameSection, removeSlides } from "../deck-edits.ts";
import type { SlidesContext } from "../slides-context.ts";

export type SorterEdits = {
  readonly moveBack: () => void;
  readonly moveOn: () => void;
  readonly duplicate: () => void;
  readonly toggleHidden: () => void;
  readonly remove: () => void;
  readonly beginSection: () => void;
  readonly allHidden: boolean;
};

/** What is done to the slides that are chosen; every one of it is one step of undo. */
export function useSorterEdits(
  { record, select }: SlidesContext,
  chosen: ReadonlySet<string>,
  setChosen: (chosen: ReadonlySet<string>) => void,
): SorterEdits {
  const { slides } = record.value;
  const own = slides.filter(({ id }) => chosen.has(id));
  const allHidden = own.length > 0 && own.every(({ hidden }) => hidden);
  const remove = () => {
    const after = slides.findLastIndex(({ id }) => chosen.has(id)) + 1;
    const next = slides[after] ?? slides.find(({ id }) => !chosen.has(id));
    record.change((deck) => removeSlides(deck, chosen));
    setChosen(new Set(next ? [next.id] : []));
    select(next?.id ?? null);
  };
  const beginSection = () => {
    const [first] = own;
    if (!first) return;
    const name = bilingual(sorterWords.en.newSection, sorterWords.bn.newSection);
    record.change((deck) => nameSection(deck, first.id, first.section ?? name));
  };
  return {
    moveBack: () => record.change((deck) => moveBy(deck, chosen, -1)),
    moveOn: () => record.change((deck) => moveBy(deck, chosen, 1)),
    duplicate: () => record.change((deck) => duplicateSlides(deck, chosen)),
    toggleHidden: () => record.change((deck) => hideSlides(deck, chosen, !allHidden)),
    remove,
    beginSection,
    allHidden,
  };
}
