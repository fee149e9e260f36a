import { Range, type Operation, type Range as SlateRange } from "slate";
import { kindOf, type Change, type Step } from "./step.ts";

/** Milliseconds of rest after which typing on is a new step. */
const rest = 1_000;
/**
 * Milliseconds between keys that no hand presses: input methods take letters back and set others in
 * their place, which belongs to what is being typed.
 */
const byMachine = 60;
/** Letters after which the next word begins a new step, however long somebody types without rest. */
const longest = 80;

/** When and where a change is made. */
export type Moment = {
  readonly now: number;
  /** Whether the last change was made in the same go: by the same key or command. */
  readonly isSameFlush: boolean;
  /** Where the caret is before the change. */
  readonly selection: SlateRange | null;
};

/**
 * Whether letters that were taken away belong to the typing before: where others were set in their place
 * sooner than a hand can, an input method did both.
 */
export function isTakenBack<Name extends string>(
  typing: Step<Name>,
  erasing: Step<Name>,
  { text, operation }: Change<Name>,
  { now }: Moment,
): boolean {
  const isByMachine = erasing.kind === "erasing" && now - erasing.changedAt < byMachine;
  if (!isByMachine || kindOf(operation) !== "typing" || typing.kind !== "typing") return false;
  if (typing.after.text !== text || erasing.changedAt - typing.changedAt > rest) return false;
  return isSamePlace(typing.after.selection, erasing.before.selection);
}

const beginsWord = (operation: Operation): boolean =>
  operation.type === "insert_text" && /^\s/u.test(operation.text);

/**
 * Whether a change belongs to the step before it. A pause, another place, another kind of change or a
 * deed (a block moved, a table set) begins a new step; so does a new word when the step is long.
 */
export function goesOn<Name extends string>(
  step: Step<Name>,
  { text, operation }: Change<Name>,
  { now, isSameFlush, selection }: Moment,
): boolean {
  if (isSameFlush) return true;
  const kind = kindOf(operation);
  if (kind === "deed" || step.kind === "deed" || step.after.text !== text) return false;
  const since = now - step.changedAt;
  if (since < byMachine) return true;
  if (kind !== step.kind || since > rest) return false;
  if (!isSamePlace(step.after.selection, selection)) return false;
  return !(beginsWord(operation) && step.typed >= longest);
}

const isSamePlace = (one: SlateRange | null, other: SlateRange | null): boolean =>
  one && other ? Range.equals(one, other) : one === other;
