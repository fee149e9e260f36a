import type { Operation, Range } from "slate";

/** What a change is to the person who makes it: writing on, taking away, or a deed of its own. */
export type StepKind = "typing" | "erasing" | "deed";

/** Where the caret was, and in which of the texts. */
export type Caret<Name extends string> = {
  readonly text: Name;
  readonly selection: Range | null;
};

export type Change<Name extends string> = { readonly text: Name; readonly operation: Operation };

/** What one press of undo takes back. */
export type Step<Name extends string> = {
  readonly kind: StepKind;
  readonly changes: readonly Change<Name>[];
  readonly before: Caret<Name>;
  readonly after: Caret<Name>;
  /** Milliseconds since 1970: the last change. */
  readonly changedAt: number;
  /** Letters typed. */
  readonly typed: number;
  /** About how much memory it holds. */
  readonly bytes: number;
};

export function kindOf({ type }: Operation): StepKind {
  if (type === "insert_text") return "typing";
  return type === "remove_text" ? "erasing" : "deed";
}

export const typedIn = (operation: Operation): number =>
  operation.type === "insert_text" ? operation.text.length : 0;
