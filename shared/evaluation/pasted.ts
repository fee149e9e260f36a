/** Why something pasted was not taken. */
export type PasteProblem =
  | "unknown-participant"
  | "participant-twice"
  | "outside-options"
  | "outside-scale"
  | "unreadable"
  | "too-many-cells"
  | "too-few-cells"
  | "more-rows-than-participants"
  | "cut";

/** A cell (from 1) that was not taken; column 0 is about the whole row, row 0 about all of it. */
export type PasteFault = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly problem: PasteProblem;
};
