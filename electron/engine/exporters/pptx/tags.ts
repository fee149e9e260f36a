import type { SceneChart } from "../../../../shared/deck/scene.ts";
import type { Language } from "../../../../shared/language/language.ts";

/** A placeholder's attributes, as they stand in `p:ph`. */
export type Placeholder = { readonly type: string; readonly index: number | null };

/** What the library cannot say of a shape, and the normalising step adds to it. */
export type Tag = {
  readonly name: string;
  /** Words for a screen reader; empty for text, which speaks for itself. */
  readonly alt: string;
  /** Nothing to read: a line or an area. */
  readonly decorative: boolean;
  readonly placeholder: Placeholder | null;
  /** The number of the group that the shape belongs to, from 0; null outside groups. */
  readonly group: number | null;
  /** Its text is the slide's number, counted by PowerPoint. */
  readonly countsSlides: boolean;
};

export type Group = { readonly name: string; readonly alt: string };

/**
 * Tags by number. A shape carries its tag's number in its name ("@12") through the library; the
 * normalising step finds it there and puts the real name in its place.
 */
export type TagStore = {
  readonly tags: Tag[];
  readonly groups: Group[];
  /** Charts in the order in which the library numbers their parts, from 1. */
  readonly charts: { readonly chart: SceneChart; readonly language: Language }[];
};

const plainTag: Tag = {
  name: "",
  alt: "",
  decorative: false,
  placeholder: null,
  group: null,
  countsSlides: false,
};

/** Keeps a tag and gives the name that the shape goes by until it is normalised. */
export function addTag(store: TagStore, tag: Partial<Tag>): string {
  store.tags.push({ ...plainTag, ...tag });
  return `@${store.tags.length - 1}`;
}

export const newTagStore = (): TagStore => ({ tags: [], groups: [], charts: [] });

/** One PowerPoint layout: the scenes of one deck layout in one language use it. */
export type LayoutKey = { readonly layout: string; readonly language: Language };
export const layoutName = ({ layout, language }: LayoutKey): string => `${layout}|${language}`;
