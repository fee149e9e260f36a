import type { Running } from "../../../../shared/composition/model.ts";
import type { AssetReader } from "../../../../shared/composition/source.ts";
import type { DeckForm, Look } from "../../../../shared/contract/export.ts";
import { drawingSize } from "../../../../shared/deck/drawing/units.ts";
import type { Scene } from "../../../../shared/deck/scene.ts";
import { inDigits } from "../../../../shared/language/digits.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { html, nothing, type Html } from "./html.ts";
import { lookCss, printCss, type PrintedPage } from "./page.ts";
import { a4, pageRules, uprightMargins } from "./page-rules.ts";
import { slideToSvg } from "./slide-svg.ts";

export type DeckPaper = {
  readonly form: DeckForm;
  readonly assets: AssetReader;
  readonly resources: string;
  readonly language: Language;
  /** Head and foot of the forms on A4. */
  readonly running: Running;
  readonly look?: Look | undefined;
};

/** A point of the drawing in millimetres. */
const millimetres = (points: number) => Number(((points * 25.4) / 72).toFixed(3));
const slideWidth = millimetres(drawingSize.width);
const slideHeight = millimetres(drawingSize.height);
const slidesToPage = 3;
const linesBesideSlide = 7;

/** The slide, and its title as a heading that only bookmarks and screen readers meet. */
const slide = (scene: Scene, assets: AssetReader): Html =>
  html`<section class="slide" lang="${scene.language}">
    <h2>${scene.title}</h2>
    ${slideToSvg(scene, assets)}
  </section>`;

const notesOf = (scene: Scene): readonly Html[] =>
  scene.notes
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => html`<p>${line}</p>`);

function pagesOf(scenes: readonly Scene[], { form, assets }: DeckPaper): readonly Html[] {
  if (form === "slides") return scenes.map((scene) => slide(scene, assets));
  if (form === "notes") {
    return scenes.map(
      (scene) =>
        html`<article class="paper deck notes">
          ${slide(scene, assets)}
          <div class="said" lang="${scene.language}">${notesOf(scene)}</div>
        </article>`,
    );
  }
  const lines = Array.from({ length: linesBesideSlide }, () => html`<div class="line"></div>`);
  const beside = (scene: Scene) =>
    html`<div class="beside">
      ${slide(scene, assets)}
      <div class="lines">
        <span class="number">${inDigits(scene.number, scene.language)}</span>${lines}
      </div>
    </div>`;
  const sheets = Math.ceil(scenes.length / slidesToPage);
  return Array.from({ length: sheets }, (_, sheet) => {
    const shown = scenes.slice(sheet * slidesToPage, (sheet + 1) * slidesToPage);
    return html`<article class="paper deck">${shown.map(beside)}</article>`;
  });
}

function sheetRules({ form, running, language, look }: DeckPaper): string {
  if (form === "slides") {
    return `@page { size: ${slideWidth}mm ${slideHeight}mm; margin: 0; }
.slide { width: ${slideWidth}mm; height: ${slideHeight}mm; }
.slide + .slide { break-before: page; }`;
  }
  return pageRules({
    name: "deck",
    margins: uprightMargins,
    running,
    language,
    masthead: false,
    look,
  });
}

/**
 * A deck for paper: a slide a page, three to an A4 page with lines to write on, or each with its
 * notes. Hidden slides are left out. Throws ASSET_MISSING where a picture is not stored.
 */
export function deckToHtml(scenes: readonly Scene[], paper: DeckPaper): PrintedPage {
  const shown = scenes.filter(({ hidden }) => !hidden);
  const pages = pagesOf(shown, paper);
  const markup = pages.length > 0 ? pages : [nothing];
  const page = paper.form === "slides" ? { width: slideWidth, height: slideHeight } : a4;
  return {
    html: markup.map((each) => each.markup).join(""),
    css: [lookCss(paper, "deck"), sheetRules(paper)].join("\n"),
    page,
  };
}

/** How wide the browser lays out a slide, CSS pixels; its height follows. */
const pictureLayout = { width: 1280, height: 720 } as const;

/** Slides under each other, each 1,280 x 720 CSS pixels, for pictures of them. Hidden slides too. */
export function deckToPictures(
  scenes: readonly Scene[],
  { assets, resources }: Pick<DeckPaper, "assets" | "resources">,
): PrintedPage {
  const { width, height } = pictureLayout;
  return {
    html: scenes.map((scene) => slide(scene, assets).markup).join(""),
    css: `${printCss(resources, "deck")}\n.slide { width: ${width}px; height: ${height}px; }`,
    page: { width: slideWidth, height: slideHeight },
  };
}
