import type { SessionSource } from "../../composition/source.ts";
import { textIn, type Bilingual } from "../../language/bilingual.ts";
import { normaliseText } from "../../language/normalise.ts";
import type { Canvas } from "../canvas.ts";
import type { SlideBody, SlideLayout } from "../deck.ts";
import type { SceneElement } from "../scene.ts";
import type { Master, Place, SizeRange, Template } from "../template.ts";

/** What a layout draws from: the canvas and the session that the deck belongs to. */
export type SlideContext = Canvas & { readonly source: SessionSource };

export type BodyOf<Layout extends SlideLayout> = Extract<SlideBody, { layout: Layout }>;

/** The body's text size: what it may be, and the largest that needs one slide (null: none does). */
export type BodySize = {
  /** Slides of one family share the smallest size that any of them needs. */
  readonly family: string;
  readonly range: SizeRange;
  readonly single: number | null;
};

export type MasterName = keyof Template["masters"];

/** A master by name; what a template has no master of its own for is drawn on the nearest. */
export function masterOf({ masters }: Template, name: MasterName): Master {
  if (name === "wide") return masters.wide ?? masters.content;
  if (name === "closing") return masters.closing ?? masters.opening;
  return masters[name];
}

/** How one layout becomes slides. */
export type Layouter<Layout extends SlideLayout> = {
  readonly master: MasterName;
  readonly title: (body: BodyOf<Layout>, context: SlideContext) => string;
  /** Where the title stands; siblings with the same place share its size. */
  readonly titlePlace: (template: Template) => Place;
  /** Only for layouts whose text is sized together with that of their siblings. */
  readonly bodySize?: (body: BodyOf<Layout>, context: SlideContext) => BodySize | null;
  /** The elements of each slide that the body fills, without title and foot. */
  readonly pages: (
    body: BodyOf<Layout>,
    context: SlideContext,
    size: number,
  ) => readonly (readonly SceneElement[])[];
};

/** A text in the deck's language, safe to print. */
export const say = ({ language }: Canvas, text: Bilingual): string =>
  normaliseText(textIn(text, language)).trim();

/** A text on one line. */
export const sayLine = (canvas: Canvas, text: Bilingual): string =>
  say(canvas, text).replace(/\s*\n\s*/g, " ");

/** A list of texts in the deck's language, empty ones left out. */
export const sayAll = (canvas: Canvas, texts: readonly Bilingual[]): string[] =>
  texts.map((text) => sayLine(canvas, text)).filter((text) => text !== "");

export const contentTitle = ({ places }: Template): Place => places.title;

/** The title of what needs the slide's whole width. */
export const wideTitle = ({ places }: Template): Place => places.wideTitle ?? places.title;
