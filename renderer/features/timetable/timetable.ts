import type { CourseRunSummary } from "../../../shared/contract/timetable.ts";
import type { CourseRun, Slot } from "../../../shared/curriculum/course-run.ts";
import type { Directory } from "../../../shared/curriculum/directory.ts";
import type { TimetableClash } from "../../../shared/planning/timetable/clash.ts";
import type { LayoutProposal } from "../../../shared/planning/timetable/lay-out.ts";
import type { TimedSlot, TimetableSource } from "../../../shared/planning/timetable/timetable.ts";
import type { TimetableValue } from "../../client/timetable-record.ts";
import type { EditedRecord } from "../../client/use-record.ts";

export type InspectorTab = "slot" | "clashes" | "people" | "venues";

/** What the parts of the timetable's screen share. */
export type TimetableContext = {
  readonly record: EditedRecord<TimetableValue>;
  readonly source: TimetableSource;
  readonly runs: readonly CourseRunSummary[];
  /** In the order of time, those of a proposal that is looked at among them. */
  readonly timed: readonly TimedSlot[];
  readonly clashes: readonly TimetableClash[];
  readonly selected: string | null;
  readonly select: (slot: string | null) => void;
  /** Shows a slot's day and gives it the focus. */
  readonly goTo: (slot: string) => void;
  readonly tab: InspectorTab;
  readonly setTab: (tab: InspectorTab) => void;
  readonly proposal: LayoutProposal | null;
  readonly changeRun: (change: (run: CourseRun) => CourseRun, topic?: string) => void;
  readonly changeSlot: (id: string, change: Partial<Slot>, topic?: string) => void;
  readonly changeDirectory: (change: (directory: Directory) => Directory, topic?: string) => void;
};

/** What is dragged within the timetable: a slot, or a place of the course that is not laid yet. */
export const dragTypes = {
  slot: "application/x-tot-slot",
  placement: "application/x-tot-placement",
} as const;

/** The slot's card in the grid takes the focus, once it is drawn. */
export function focusSlot(id: string): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-slot="${CSS.escape(id)}"]`)?.focus(),
  );
}
