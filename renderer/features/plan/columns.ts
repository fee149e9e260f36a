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

/** On a narrow window these stand under the step's content instead of in columns of their own. */
const secondLine: readonly Column[] = ["materials", "who"];

export function columnsOf(form: PlanForm, narrow: boolean): readonly Column[] {
  const columns = form === "full" ? full : plain;
  return narrow ? columns.filter((column) => !secondLine.includes(column)) : columns;
}

/** Names a cell, so that the arrow keys find the one above or below. */
export const cellKey = (row: number, column: string): string => `${row}:${column}`;
