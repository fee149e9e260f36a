import { Editor, Operation, Range, Transforms, type Range as SlateRange } from "slate";
import { goesOn, isTakenBack, type Moment } from "./goes-on.ts";
import { createLedger, storyLimits, type Draft, type StoryLimits } from "./ledger.ts";
import { kindOf, typedIn, type Caret, type Change, type Step } from "./step.ts";
import type { RecordedEditor } from "./with-record.ts";

/** The story of what was done in texts that are edited together: one line of steps in order of time. */
export type Story<Name extends string> = {
  /** Takes back the last step and gives it; null where there is none. The caret goes where it was. */
  readonly undo: () => Step<Name> | null;
  readonly redo: () => Step<Name> | null;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  /** Makes all that is done in `work`, in whichever text, one step of its own. */
  readonly together: (work: () => void) => void;
  /** Makes what is done in `work` part of the last step: what follows from it by itself. */
  readonly following: (work: () => void) => void;
  /** How many steps it holds, and about how many bytes these. */
  readonly steps: () => number;
  readonly bytes: () => number;
};

type Options = {
  readonly limits?: StoryLimits;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

type Mode = "apart" | "together" | "following" | "travelling";

/** Keeps the story of editors from now on. */
export function createStory<Name extends string>(
  editors: Readonly<Record<Name, RecordedEditor>>,
  { limits = storyLimits, now = Date.now }: Options = {},
): Story<Name> {
  const all = Object.values<RecordedEditor>(editors);
  const ledger = createLedger<Name>(limits);
  let mode: Mode = "apart";
  let isPaused = true;

  const caretIn = (text: Name): Caret<Name> => ({ text, selection: editors[text].selection });
  const inMode = (next: Mode, work: () => void) => {
    const before = mode;
    mode = next;
    try {
      work();
    } finally {
      mode = before;
    }
  };

  const momentOf = ({ text }: Change<Name>): Moment => {
    const { operations, selection } = editors[text];
    const last = ledger.last()?.changes.at(-1);
    const isSameFlush = last?.text === text && operations.lastIndexOf(last.operation) >= 0;
    return { now: now(), isSameFlush, selection };
  };

  const isPartOf = (step: Step<Name>, change: Change<Name>, moment: Moment): boolean => {
    if (mode === "following") return true;
    if (isPaused) return false;
    return mode === "together" || goesOn(step, change, moment);
  };

  const stepFor = (change: Change<Name>, moment: Moment): Draft<Name> => {
    const [before, erased] = [ledger.last(2), ledger.last()];
    const mayJoin = mode === "apart" && !isPaused && before && erased;
    if (mayJoin && isTakenBack(before, erased, change, moment)) ledger.join();
    const current = ledger.last();
    if (current && isPartOf(current, change, moment)) return current;
    const step = begun(change, caretIn(change.text));
    ledger.begin(step);
    return step;
  };

  const tell = (step: Draft<Name>, { operation }: Change<Name>, moment: Moment) => {
    const kind = kindOf(operation);
    step.changedAt = moment.now;
    if (!moment.isSameFlush) step.typed += typedIn(operation);
    if (mode === "together") step.kind = "deed";
    else if (kind !== "erasing") step.kind = kind;
  };

  const record = (change: Change<Name>, run: () => void) => {
    if (mode === "travelling" || change.operation.type === "set_selection") return run();
    const moment = momentOf(change);
    const step = stepFor(change, moment);
    ledger.add(change);
    if (mode === "following") return run();
    isPaused = false;
    tell(step, change, moment);
    run();
    step.after = caretIn(change.text);
  };
  for (const text of Object.keys(editors) as Name[]) {
    editors[text].record = (operation, run) => record({ text, operation }, run);
  }

  const travel = (changes: readonly Change<Name>[], caret: Caret<Name>) => {
    isPaused = true;
    const work = () => {
      for (const { text, operation } of changes) editors[text].apply(operation);
      placeCaret(editors[caret.text], caret.selection);
    };
    inMode("travelling", () => withoutNormalizing(all, work));
  };

  return {
    undo() {
      const step = ledger.back();
      if (step) travel(step.changes.map(inverse).toReversed(), step.before);
      return step;
    },
    redo() {
      const step = ledger.forth();
      if (step) travel(step.changes, step.after);
      return step;
    },
    canUndo: () => ledger.canGo("back"),
    canRedo: () => ledger.canGo("forth"),
    together(work) {
      if (mode === "together") return work();
      isPaused = true;
      inMode("together", work);
      isPaused = true;
    },
    following: (work) => inMode("following", work),
    steps: ledger.steps,
    bytes: ledger.bytes,
  };
}

const begun = <Name extends string>(
  { operation }: Change<Name>,
  caret: Caret<Name>,
): Draft<Name> => ({
  kind: kindOf(operation),
  changes: [],
  before: caret,
  after: caret,
  changedAt: 0,
  typed: 0,
  bytes: 0,
});

const inverse = <Name extends string>({ text, operation }: Change<Name>): Change<Name> => ({
  text,
  operation: Operation.inverse(operation),
});

function withoutNormalizing(editors: readonly RecordedEditor[], work: () => void): void {
  const [first, ...others] = editors;
  if (!first) return work();
  Editor.withoutNormalizing(first, () => withoutNormalizing(others, work));
}

function placeCaret(editor: RecordedEditor, selection: SlateRange | null): void {
  if (!selection || (editor.selection && Range.equals(editor.selection, selection))) return;
  Transforms.select(editor, selection);
}
