import type { PlanForm } from "../../../shared/contract/export.ts";

/** The columns of the table in their order; the plain form leaves out what only the full one has. */
const full = [
  "number",
  "time",
  "step",
  "method",
  "minimum",
  "planned",
  "maximum",
  "materials",
  "who",
  "slides",
  "handout",
  "outcomes",
] as const;
export type Column = (typeof full)[number];

const plain: readonly Column[] = ["number", "time", "step", "method", "planned", "materials"];

export const columnsOf = (form: PlanForm): readonly Column[] => (form === "full" ? full : plain);

/** Names a cell, so that the arrow keys find the one above or below. */
export const cellKey = (row: number, column: string): string => `${row}:${column}`;
