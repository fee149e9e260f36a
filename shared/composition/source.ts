import type { Course, Placement } from "../curriculum/course.ts";
import type { Curriculum, Fact, GlossaryTerm, Module } from "../curriculum/curriculum.ts";
import type { Institute } from "../curriculum/institute.ts";
import type { SessionContent } from "../curriculum/package.ts";
import type { MapSource } from "./map/source.ts";
import type { ChosenTemplate } from "../deck/templates/own-template.ts";

/** Everything about one session that its documents are made from. */
export type SessionSource = Omit<SessionContent, "review"> & {
  readonly curriculum: Curriculum;
  readonly institute: Institute;
  readonly template: ChosenTemplate;
  readonly module: Module & { readonly number: string };
  /** The session's number, "8.2". */
  readonly number: string;
  /** The course that the documents are for, and the session's placement in it; null for its own slot. */
  readonly course: Course | null;
  readonly placement: Placement | null;
  readonly facts: readonly Fact[];
  readonly glossary: readonly GlossaryTerm[];
  /** Number and title of every session, for cross-references. */
  readonly sessions: ReadonlyMap<
    string,
    { readonly number: string; readonly title: { en: string; bn: string } }
  >;
  /** The address of another session in what is made, where it has one: pages of a site lead to each other. */
  readonly addressOf?: (session: string) => string | null;
  /** Where all sessions are placed and what that covers; only where a paper of the map is made. */
  readonly map?: MapSource;
};

/** Gives a stored picture's bytes; throws ASSET_MISSING where there is none. */
export type AssetReader = (name: string) => Uint8Array;
