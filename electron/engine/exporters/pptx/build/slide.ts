import { assertNever } from "../../../../../shared/lib/assert-never.ts";
import type {
  Scene,
  SceneElement,
  ScenePiece,
  SceneText,
} from "../../../../../shared/deck/scene.ts";
import type { PptxContext } from "../context.ts";
import type { PptxSlide } from "../library.ts";
import { addTag, type Placeholder, type TagStore } from "../tags.ts";
import { addChart } from "./chart.ts";
import { placeholdersOf } from "./placeholders.ts";
import { addPicture } from "./picture.ts";
import { addBlockArc, addShape } from "./shapes.ts";
import { addTable } from "./table.ts";
import { addText } from "./text.ts";

type SlideWork = {
  readonly slide: PptxSlide;
  readonly scene: Scene;
  /** Where the slide stands in the file, from 1. */
  readonly position: number;
  readonly context: PptxContext;
  readonly store: TagStore;
  readonly placeholders: ReadonlyMap<SceneText, Placeholder>;
};

/**
 * Whether PowerPoint may count the slide itself: it knows Latin digits only, and in a deck of two
 * languages a slide and its translation have one number.
 */
const canCount = ({ scene, position }: SlideWork) =>
  scene.language === "en" && scene.number === position;

function addPiece(work: SlideWork, piece: ScenePiece, group: number | null): void {
  const { slide, context, store } = work;
  const { template } = context;
  switch (piece.kind) {
    case "text": {
      const placeholder = work.placeholders.get(piece) ?? null;
      const countsSlides = piece.role === "slide-number" && canCount(work);
      const decorative = piece.paragraphs.length === 0;
      const tag = { name: piece.name, placeholder, group, countsSlides, decorative };
      addText(slide, piece, template, addTag(store, tag));
      return;
    }
    case "shape": {
      const name = piece.shape === "line" ? "Line" : "Shape";
      const tag = { name, alt: piece.alt, decorative: piece.alt === "", group };
      addShape(slide, piece, template, addTag(store, tag));
      return;
    }
    case "block-arc": {
      const tag = { name: piece.alt || "Part", alt: piece.alt, group };
      addBlockArc(slide, piece, template, addTag(store, tag));
      return;
    }
    default:
      assertNever(piece);
  }
}

function addElement(work: SlideWork, element: SceneElement): void {
  const { slide, context, store, scene } = work;
  switch (element.kind) {
    case "text":
    case "shape":
    case "block-arc":
      return addPiece(work, element, null);
    case "group": {
      const group = store.groups.push({ name: element.name, alt: element.alt }) - 1;
      return element.pieces.forEach((piece) => addPiece(work, piece, group));
    }
    case "table": {
      const name = addTag(store, { name: "Table", alt: element.alt });
      return addTable(slide, element, context.template, name);
    }
    case "chart": {
      const name = addTag(store, { name: "Chart", alt: element.alt });
      store.charts.push({ chart: element, language: scene.language });
      return addChart(slide, element, name);
    }
    case "picture": {
      const name = addTag(store, { name: "Picture", alt: element.alt });
      return addPicture(slide, element, context, name);
    }
    default:
      return assertNever(element);
  }
}

/** Puts everything of a scene on a slide, in reading order. */
export function addScene(
  slide: PptxSlide,
  { scene, position }: Pick<SlideWork, "scene" | "position">,
  context: PptxContext,
  store: TagStore,
): void {
  const placeholders = placeholdersOf(scene);
  const work = { slide, scene, position, context, store, placeholders };
  scene.elements.forEach((element) => addElement(work, element));
}
