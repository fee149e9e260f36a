import type { Institute } from "../../curriculum/institute.ts";
import type { Bilingual } from "../../language/bilingual.ts";
import type { TimetableSource } from "../../planning/timetable/timetable.ts";

/** A run with all that its papers say. */
export type TimetablePaperSource = TimetableSource & {
  readonly institute: Institute;
  /** Grows with every save of the run: a calendar takes a later one for an update. */
  readonly version: number;
  /** Every session's number and title by its id. */
  readonly titles: ReadonlyMap<string, { readonly number: string; readonly title: Bilingual }>;
};
