import type { BaseEditor } from "slate";
import { HistoryEditor } from "slate-history";

/** Milliseconds of rest after which typing on is a new step of undo. */
const pause = 1_000;

export type StepsEditor = {
  /** True while an undo or redo is being applied, until the change has been told. */
  isTravelling: boolean;
};

/** Makes a pause in typing the end of an undo step, and marks changes that undo and redo make. */
export function withSteps<Target extends BaseEditor & HistoryEditor>(
  editor: Target,
): Target & StepsEditor {
  const { apply, undo, redo } = editor;
  const target = Object.assign(editor, { isTravelling: false });
  let lastChange = 0;
  target.apply = (operation) => {
    if (operation.type !== "set_selection" && HistoryEditor.isSaving(target) !== false) {
      const now = Date.now();
      if (now - lastChange > pause) HistoryEditor.setSplittingOnce(target, true);
      lastChange = now;
    }
    apply(operation);
  };
  const travel = (move: () => void) => {
    target.isTravelling = true;
    lastChange = 0;
    move();
    queueMicrotask(() => queueMicrotask(() => (target.isTravelling = false)));
  };
  target.undo = () => travel(undo);
  target.redo = () => travel(redo);
  return target;
}
