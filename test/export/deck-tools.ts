import { join } from "node:path";
import { createMeasure } from "../../electron/engine/exporters/measure.ts";
import { readTemplate } from "../../electron/engine/exporters/template.ts";
import type { Deck, Slide, SlideBody } from "../../shared/deck/deck.ts";
import { layoutDeck } from "../../shared/deck/layout.ts";
import type { Scene, SceneElement, SceneParagraph } from "../../shared/deck/scene.ts";
import { usualTemplate } from "../../shared/deck/templates/own-template.ts";
import type { Language } from "../../shared/language/language.ts";
import { assertNever } from "../../shared/lib/assert-never.ts";
import { bilingual, type Bilingual } from "../../shared/language/bilingual.ts";
import { deckSource } from "./deck-source.ts";

export const resources = join(import.meta.dirname, "../../resources");
export const measure = await createMeasure(join(resources, "fonts"));
export const template = await readTemplate(resources, usualTemplate);

/** Lays out a deck in the sample session with the real faces and the real template. */
export const scenesOf = (deck: Deck, language: Language): Scene[] =>
  layoutDeck(deckSource(deck), { language, measure, template });

export const both = (text: string): Bilingual => bilingual(text, text);

export const slideOf = (body: SlideBody, id = "s1"): Slide => ({
  id,
  body,
  notes: bilingual(),
  minutes: null,
  hidden: false,
});

export const deckOf = (...bodies: SlideBody[]): Deck => ({
  slides: bodies.map((body, index) => slideOf(body, `s${index + 1}`)),
});

function paragraphsIn(element: SceneElement): readonly SceneParagraph[] {
  switch (element.kind) {
    case "text":
      return element.paragraphs;
    case "group":
      return element.pieces.flatMap(paragraphsIn);
    case "table":
      return element.rows.flatMap((row) => row.cells).flatMap((cell) => cell.paragraphs);
    case "chart":
      return [
        ...element.series.map(({ text }) => text),
        ...element.bars.flatMap(({ text, valueText, others }) => [
          text,
          valueText,
          ...others.map((other) => other.valueText),
        ]),
      ];
    case "shape":
    case "block-arc":
    case "picture":
      return [];
    default:
      return assertNever(element);
  }
}

/** Every paragraph that a scene shows. */
export const paragraphsOf = (scene: Scene): readonly SceneParagraph[] =>
  scene.elements.flatMap(paragraphsIn);

const joined = (runs: SceneParagraph["runs"]) => runs.map((run) => run.text).join("");

/** All text of a scene as its lines show it, without white space. */
export const shownText = (scene: Scene): string =>
  paragraphsOf(scene)
    .flatMap((paragraph) => paragraph.lines.map(joined))
    .join("")
    .replace(/\s/gu, "");

/** All text of a scene as PowerPoint gets it, without white space. */
export const givenText = (scene: Scene): string =>
  paragraphsOf(scene)
    .map((paragraph) => joined(paragraph.runs))
    .join("")
    .replace(/\s/gu, "");
