import type { Course, Placement } from "../curriculum/course.ts";
import type { Curriculum, Module } from "../curriculum/curriculum.ts";
import type { Session } from "../curriculum/session.ts";

/** A session with how far it is written and translated. */
export type CoveredSession = {
  readonly session: Session;
  readonly words: { readonly en: number; readonly bn: number };
  /** Share of source blocks that have an up-to-date translation, 0 to 1. */
  readonly translated: number;
};

/** What a curriculum's coverage is worked out from. Modules and sessions are in their order. */
export type CoverageInput = {
  readonly curriculum: Curriculum;
  readonly modules: readonly Module[];
  readonly sessions: readonly CoveredSession[];
  readonly courses: readonly Course[];
  readonly placements: readonly Placement[];
  readonly facts: number;
  readonly terms: number;
};

export const sumOf = (numbers: readonly number[]) =>
  numbers.reduce((total, value) => total + value, 0);

export const minutesOf = (items: readonly { readonly minutes: number }[]) =>
  sumOf(items.map(({ minutes }) => minutes));
