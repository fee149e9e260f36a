import type { SessionSource } from "../composition/source.ts";
import type { Language } from "../language/language.ts";
import { normaliseText } from "../language/normalise.ts";
import { sizesOf } from "./canvas.ts";
import type { Slide } from "./deck.ts";
import { drawMaster } from "./decoration.ts";
import { drawFoot } from "./frame.ts";
import { layouterOf } from "./layouts/layouters.ts";
import { masterOf, sayLine, type BodySize, type SlideContext } from "./layouts/layouter.ts";
import type { Measure } from "./measure.ts";
import type { Scene, SceneElement, SceneText } from "./scene.ts";
import type { Place, Template } from "./template.ts";
import { plain } from "./text/paragraph.ts";
import { largestFitting, sizeSteps } from "./text/sizes.ts";
import { textBox } from "./text/text-box.ts";
import { partTitle } from "./words.ts";

export type LayoutOptions = {
  readonly language: Language;
  /** Whose digits; the language's own where absent. */
  readonly digits?: Language | undefined;
  readonly measure: Measure;
  readonly template: Template;
};

/** A slide of the deck, or one part of a slide that was split. */
type Page = {
  readonly slide: Slide;
  readonly part: Scene["part"];
  readonly title: string;
  readonly elements: readonly SceneElement[];
};

const bodySizeOf = ({ body }: Slide, context: SlideContext): BodySize | null =>
  layouterOf(body.layout).bodySize?.(body, context) ?? null;

/**
 * One body size for every family of slides: the smallest that one of them needs. A slide that would
 * not fit even at the smallest size is split instead, and its parts take their siblings' size.
 */
function siblingSizes(slides: readonly Slide[], context: SlideContext): ReadonlyMap<Slide, number> {
  const needs = slides.flatMap((slide) => {
    const need = bodySizeOf(slide, context);
    return need ? [{ slide, ...need }] : [];
  });
  const families = new Map<string, number>();
  for (const { family, single, range } of needs) {
    const size = Math.min(single ?? range.normal, families.get(family) ?? range.normal);
    families.set(family, size);
  }
  return new Map(
    needs.map(({ slide, family, range }) => [slide, families.get(family) ?? range.normal]),
  );
}

function pagesOf(slide: Slide, context: SlideContext, size: number): Page[] {
  const layouter = layouterOf(slide.body.layout);
  const pages = layouter.pages(slide.body, context, size);
  const title = layouter.title(slide.body, context);
  return pages.map((elements, index) => {
    const part = pages.length > 1 ? { index: index + 1, of: pages.length } : null;
    return { slide, part, title: partTitle(title, part, context.language), elements };
  });
}

function setTitle(context: SlideContext, place: Place, text: string, size: number): SceneText {
  return textBox(context, place, [plain(text)], { role: "title", name: "Title", size });
}

const titlePlaceOf = ({ slide }: Page, { template }: SlideContext): Place =>
  layouterOf(slide.body.layout).titlePlace(template);

/** The largest size at which a title fits, in the lines that its place wants where it can. */
function titleSize(context: SlideContext, place: Place, text: string): number | null {
  const range = sizesOf(context, place);
  const fits = (size: number, most: number) => {
    const { overflow, paragraphs } = setTitle(context, place, text, size);
    return overflow === 0 && (paragraphs[0]?.lines.length ?? 0) <= most;
  };
  const wanted = place.lines ?? Infinity;
  return (
    largestFitting(range, (size) => fits(size, wanted)) ??
    largestFitting(range, (size) => fits(size, Infinity))
  );
}

/** Titles in the same place share one size; one that fits no size goes its own way. */
function titleSizes(pages: readonly Page[], context: SlideContext): ReadonlyMap<Place, number> {
  const sizes = new Map<Place, number>();
  for (const page of pages) {
    const place = titlePlaceOf(page, context);
    const size = titleSize(context, place, page.title);
    if (size !== null) sizes.set(place, Math.min(size, sizes.get(place) ?? size));
  }
  return sizes;
}

function titleOf(
  page: Page,
  context: SlideContext,
  sizes: ReadonlyMap<Place, number>,
): SceneText[] {
  if (page.title === "") return [];
  const place = titlePlaceOf(page, context);
  const shared = setTitle(
    context,
    place,
    page.title,
    sizes.get(place) ?? sizesOf(context, place).normal,
  );
  if (shared.overflow === 0) return [shared];
  const smallest = sizeSteps(sizesOf(context, place)).at(-1) ?? sizesOf(context, place).minimum;
  // A title that is too long even so grows downwards: above it there is no slide left.
  return [{ ...setTitle(context, place, page.title, smallest), anchor: "top" }];
}

const overflowOf = (element: SceneElement): number =>
  "overflow" in element ? element.overflow : 0;

/** A slide begins a section by name, or by being a section's title. */
function sectionOf({ section, body }: Slide, title: string, context: SlideContext): string {
  const name = section ? sayLine(context, section) : "";
  return name === "" && body.layout === "section" ? title : name;
}

function sceneOf(
  page: Page,
  number: number,
  context: SlideContext,
  sizes: ReadonlyMap<Place, number>,
): Scene {
  const { slide, part, title } = page;
  const master = masterOf(context.template, layouterOf(slide.body.layout).master);
  const elements = [
    ...titleOf(page, context, sizes),
    ...page.elements,
    ...drawFoot(context, master, number),
  ];
  const isFirst = part === null || part.index === 1;
  return {
    slide: slide.id,
    part,
    number,
    title,
    layout: slide.body.layout,
    hidden: slide.hidden,
    section: isFirst ? sectionOf(slide, title, context) : "",
    background: context.template.colours[master.background],
    decoration: drawMaster(context, master),
    elements,
    notes: isFirst ? normaliseText(slide.notes[context.language]).trim() : "",
    overflow: Math.max(0, ...elements.map(overflowOf)),
    language: context.language,
  };
}

/**
 * Lays out a session's slides as they will print: every text broken into lines by measure, sizes
 * stepped down within the template's limits, and what does not fit split into "(1/2)", "(2/2)".
 * What overflows all the same is told in each scene's `overflow` (inches). No text is lost.
 */
export function layoutDeck(source: SessionSource, options: LayoutOptions): Scene[] {
  const context: SlideContext = { ...options, source };
  const { slides } = source.deck;
  const bodySizes = siblingSizes(slides, context);
  const pages = slides.flatMap((slide) => pagesOf(slide, context, bodySizes.get(slide) ?? 0));
  const titles = titleSizes(pages, context);
  return pages.map((page, index) => sceneOf(page, index + 1, context, titles));
}
