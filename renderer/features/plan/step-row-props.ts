import type { KeyboardEvent } from "react";
import type { Activity } from "../../../shared/curriculum/session.ts";
import type { Column } from "./columns.ts";
import type { PlanContext } from "./plan.ts";

/** What a row of the plan's table is given, and hands on to its cells. */
export type StepRowProps = {
  context: PlanContext;
  activity: Activity;
  index: number;
  columns: readonly Column[];
  onKeyDown: (event: KeyboardEvent, row: number, column: string) => void;
};
