import type { Finding } from "../../../../shared/contract/export.ts";
import type { Slide } from "../../../../shared/deck/deck.ts";
import type { Scene } from "../../../../shared/deck/scene.ts";
import { inLanguage, type Looked } from "./context.ts";
import { wordGaps } from "./translated-words.ts";

const pointsPerInch = 72;
/** The line height of a slide's text where an element says none, in points. */
const usualLine = 30;

/** How many lines run below their box. */
function linesOver({ elements }: Scene): number {
  const over = elements.map((element) => {
    if (!("overflow" in element) || element.overflow <= 0) return 0;
    const line = element.kind === "text" ? element.paragraphs.at(-1)?.lineHeight : undefined;
    return Math.ceil((element.overflow * pointsPerInch) / (line || usualLine));
  });
  return Math.max(1, ...over);
}

const hasAlt = ({ body }: Slide, { language }: Looked) =>
  (body.layout !== "picture" && body.layout !== "diagram") || body.alt[language].trim() !== "";

function slideFindings(slide: Slide, looked: Looked): Finding[] {
  const { language, source } = looked;
  const gaps = wordGaps(slide.body, language, source.curriculum.sourceLanguage);
  const about = (code: Finding["code"], level: Finding["level"], amount: number) =>
    amount > 0 ? [inLanguage(looked, { code, level, at: slide.id, amount, place: "slides" })] : [];
  return [
    ...about("missing-translation", "problem", gaps.missing),
    ...about("stale-translation", "look", gaps.stale),
    ...(hasAlt(slide, looked)
      ? []
      : [
          inLanguage(looked, {
            code: "missing-alt",
            level: "problem",
            at: slide.id,
            place: "slides",
          }),
        ]),
  ];
}

/** What an audience would stumble over; `scenes` are the slides as they will print. */
export function deckFindings(looked: Looked, scenes: readonly Scene[]): Finding[] {
  const overflowing = scenes
    .filter(({ overflow, hidden }) => overflow > 0 && !hidden)
    .map((scene) =>
      inLanguage(looked, {
        code: "slide-overflow",
        level: "problem",
        place: "slides",
        at: scene.slide,
        amount: linesOver(scene),
      }),
    );
  const shown = looked.source.deck.slides.filter(({ hidden }) => !hidden);
  return [...shown.flatMap((slide) => slideFindings(slide, looked)), ...overflowing];
}
