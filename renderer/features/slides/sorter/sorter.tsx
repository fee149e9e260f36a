import { useRef, useState, type KeyboardEvent } from "react";
import { useFormat } from "../../../i18n/format.ts";
import { sorterWords } from "../../../i18n/sorter-words.ts";
import { useWords } from "../../../i18n/words.ts";
import { indexOf, moveBy, sectionsIn } from "../deck-edits.ts";
import type { SlidesContext } from "../slides-context.ts";
import { SectionHead } from "./section-head.tsx";
import { SorterBar } from "./sorter-bar.tsx";
import { Tile } from "./tile.tsx";
import { useSorterEdits } from "./use-sorter-edits.ts";
import classes from "./sorter.module.css";

type SorterProps = { context: SlidesContext; open: (id: string) => void };

/** The slides between two of them, both included. */
function rangeOf(ids: readonly string[], one: string, other: string): string[] {
  const [from, to] = [ids.indexOf(one), ids.indexOf(other)].toSorted((a, b) => a - b);
  return ids.slice(from, (to ?? 0) + 1);
}

const columnsOf = (grid: HTMLElement | null): number => {
  const section = grid?.querySelector("[data-tiles]");
  return section ? getComputedStyle(section).gridTemplateColumns.split(" ").length : 1;
};

/** All slides at once: to choose, to order, to part into sections. */
export function Sorter({ context, open }: SorterProps) {
  const words = useWords(sorterWords);
  const format = useFormat();
  const { record, selected, select } = context;
  const ids = record.value.slides.map(({ id }) => id);
  const grid = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(selected ? [selected] : []));
  const known = new Set(ids.filter((id) => chosen.has(id)));
  const edits = useSorterEdits(context, known, setChosen);

  const focus = (id: string) => {
    select(id);
    grid.current?.querySelector<HTMLElement>(`[data-slide="${id}"]`)?.focus();
  };
  const choose = (id: string, mode: "only" | "toggle" | "range") => {
    if (mode === "range") setChosen(new Set(rangeOf(ids, selected ?? id, id)));
    else if (mode === "only") setChosen(new Set([id]));
    else
      setChosen(
        known.has(id) ? new Set([...known].filter((each) => each !== id)) : new Set([...known, id]),
      );
    if (mode !== "range") select(id);
  };
  const go = (event: KeyboardEvent, step: number) => {
    const next = ids[indexOf(record.value, selected ?? "") + step];
    if (!next) return;
    if (event.shiftKey) setChosen(new Set([...known, next]));
    else setChosen(new Set([next]));
    focus(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return;
    const steps: Record<string, number> = {
      ArrowRight: 1,
      ArrowLeft: -1,
      ArrowDown: columnsOf(grid.current),
      ArrowUp: -columnsOf(grid.current),
    };
    const step = steps[event.code];
    if (step !== undefined && event.altKey) {
      event.preventDefault();
      record.change((deck) => moveBy(deck, known, step > 0 ? 1 : -1));
      return;
    }
    const actions: Record<string, () => void> = {
      Space: () => selected && choose(selected, "toggle"),
      Enter: () => selected && open(selected),
      Delete: edits.remove,
      KeyH: edits.toggleHidden,
      KeyA: () => (event.ctrlKey || event.metaKey) && setChosen(new Set(ids)),
      KeyD: () => (event.ctrlKey || event.metaKey) && edits.duplicate(),
    };
    const act = step === undefined ? actions[event.code] : () => go(event, step);
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div className={classes.sorter}>
      <SorterBar chosen={known} edits={edits} context={context} />
      <div ref={grid} className={classes.grid} onKeyDown={onKeyDown}>
        {sectionsIn(record.value).map((section) => {
          const [first] = section;
          if (!first) return null;
          const start = ids.indexOf(first.id);
          return (
            <div key={first.id}>
              {first.section && <SectionHead context={context} slide={first} number={start + 1} />}
              <div
                role="listbox"
                aria-multiselectable
                aria-label={first.section ? format.text(first.section) : words.grid}
                aria-description={words.keys}
                className={classes.tiles}
                data-tiles
              >
                {section.map((slide, index) => (
                  <Tile
                    key={slide.id}
                    context={context}
                    slide={slide}
                    index={start + index}
                    chosen={known}
                    choose={choose}
                    open={open}
                  />
                ))}
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}
