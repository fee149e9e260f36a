import type { ContentDocument } from "../document/nodes/block.ts";
import type { Deck } from "../deck/deck.ts";
import type { Course, Placement } from "./course.ts";
import type { CourseRun } from "./course-run.ts";
import type { Curriculum, Fact, GlossaryTerm, Module } from "./curriculum.ts";
import type { Person, Venue } from "./directory.ts";
import type { Session } from "./session.ts";
import type { Review } from "./review.ts";

/** A session with everything that belongs to it. */
export type SessionContent = {
  readonly session: Session;
  readonly texts: { readonly en: ContentDocument; readonly bn: ContentDocument };
  readonly deck: Deck;
  readonly review: Review;
};

/** A stored picture: its bytes under the name that blocks use. */
export type Asset = { readonly name: string; readonly bytes: Uint8Array };

/** A whole curriculum in memory: what a curriculum folder or an exchange package holds. */
export type CurriculumPackage = {
  readonly curriculum: Curriculum;
  /** In their order; a module's number is its position. */
  readonly modules: readonly Module[];
  /** In their order within each module; a session's number is module.position. */
  readonly sessions: readonly SessionContent[];
  readonly courses: readonly Course[];
  readonly placements: readonly Placement[];
  readonly runs: readonly CourseRun[];
  readonly people: readonly Person[];
  readonly venues: readonly Venue[];
  readonly facts: readonly Fact[];
  readonly glossary: readonly GlossaryTerm[];
  readonly assets: readonly Asset[];
};
