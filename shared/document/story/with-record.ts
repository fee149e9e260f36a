import type { BaseEditor, Operation } from "slate";

/** An editor that hands every operation, as it is applied, to whoever keeps its story. */
export type RecordedEditor = BaseEditor & {
  record: (operation: Operation, apply: () => void) => void;
};

/** Is to be called before anything that changes operations on their way, as `withDocument` does. */
export function withRecord<Target extends BaseEditor>(editor: Target): Target & RecordedEditor {
  const { apply } = editor;
  const record: RecordedEditor["record"] = (_operation, run) => run();
  const recorded = Object.assign(editor, { record });
  recorded.apply = (operation) => recorded.record(operation, () => apply(operation));
  return recorded;
}
