import { useRef, type KeyboardEvent } from "react";
import { findByPrefix, rowId, type TreeRow } from "./rows.ts";

type TreeActions = {
  readonly focus: (id: string) => void;
  readonly setExpanded: (module: string, open: boolean) => void;
  readonly open: (row: TreeRow) => void;
  readonly move: (row: TreeRow, step: 1 | -1) => void;
  readonly remove: (row: TreeRow) => void;
};

/** Milliseconds in which typed letters belong together. */
const typingPause = 700;

/** The keys of a tree: arrows, Home, End, Enter, letters; Alt+arrows move a session. */
export function useTreeKeys(rows: readonly TreeRow[], actions: TreeActions) {
  const typed = useRef({ text: "", at: 0 });

  const typeahead = (key: string, index: number) => {
    const now = Date.now();
    const goesOn = now - typed.current.at < typingPause;
    typed.current = { text: goesOn ? typed.current.text + key : key, at: now };
    const found = findByPrefix(rows, index, typed.current.text);
    if (found) actions.focus(rowId(found));
  };

  const goTo = (index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (row) actions.focus(rowId(row));
  };

  const fold = (row: TreeRow) => {
    if (row.kind === "session") return actions.focus(`module:${row.module.id}`);
    return actions.setExpanded(row.module.id, false);
  };

  const unfold = (row: TreeRow, index: number) => {
    if (row.kind === "session") return;
    if (row.expanded) goTo(index + 1);
    else actions.setExpanded(row.module.id, true);
  };

  const plain = (row: TreeRow, index: number): Record<string, () => void> => ({
    ArrowDown: () => goTo(index + 1),
    ArrowUp: () => goTo(index - 1),
    ArrowRight: () => unfold(row, index),
    ArrowLeft: () => fold(row),
    Home: () => goTo(0),
    End: () => goTo(rows.length - 1),
    Enter: () => actions.open(row),
    NumpadEnter: () => actions.open(row),
    Space: () => actions.open(row),
    Delete: () => actions.remove(row),
  });

  const withAlt = (row: TreeRow): Record<string, () => void> => ({
    ArrowDown: () => actions.move(row, 1),
    ArrowUp: () => actions.move(row, -1),
  });

  return (event: KeyboardEvent, row: TreeRow, index: number) => {
    if (event.ctrlKey || event.metaKey || event.target !== event.currentTarget) return;
    const run = (event.altKey ? withAlt(row) : plain(row, index))[event.code];
    if (run) {
      event.preventDefault();
      run();
    } else if (!event.altKey && event.key.length === 1) typeahead(event.key, index);
  };
}
