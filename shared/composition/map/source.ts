import type { Course, Placement } from "../../curriculum/course.ts";
import type { Module } from "../../curriculum/curriculum.ts";
import type { Coverage } from "../../planning/coverage.ts";

/** What the papers of the map are made from, beside what a session's documents are. */
export type MapSource = {
  readonly modules: readonly Module[];
  readonly courses: readonly Course[];
  readonly placements: readonly Placement[];
  readonly coverage: Coverage;
  /** The day of the figures, YYYY-MM-DD. */
  readonly asOf: string;
};
