import type { SlideLayout } from "../../../../../shared/deck/deck.ts";
import type { Scene, SceneText } from "../../../../../shared/deck/scene.ts";
import { assertNever } from "../../../../../shared/lib/assert-never.ts";
import { placeholdersOf } from "../build/placeholders.ts";
import type { PptxContext } from "../context.ts";
import { layoutParts, mapParts } from "../parts.ts";
import { layoutName } from "../tags.ts";
import { escapeXml } from "../xml.ts";
import type { Step } from "../normalise/step.ts";
import { blankName, layoutNames } from "./layout-names.ts";
import { logosXml } from "./logos.ts";
import { placeholderXml } from "./placeholder-xml.ts";
import { bodyXml, boxXml, paragraphXml } from "./shape-xml.ts";

/** Ids in a layout: its areas and rules come first, from 2. */
const firstPlaceholderId = 101;
const firstTextId = 201;

/** The scene with most placeholders shows all that its layout can hold. */
function fullest(scenes: readonly Scene[]): Scene | undefined {
  const count = (scene: Scene) => placeholdersOf(scene).size;
  return scenes.toSorted((one, other) => count(other) - count(one))[0];
}

function fixedTextXml(text: SceneText, id: number, { template }: PptxContext): string {
  const identity = `<p:cNvPr id="${id}" name="${escapeXml(text.name)}"/><p:cNvSpPr txBox="1"/><p:nvPr userDrawn="1"/>`;
  const shape = `${boxXml(text.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>`;
  const paragraphs = text.paragraphs.map((each) => paragraphXml(each, text.face, template));
  const body = `${bodyXml(text.inset, text.anchor)}<a:lstStyle/>${paragraphs.join("")}`;
  return `<p:sp><p:nvSpPr>${identity}</p:nvSpPr><p:spPr>${shape}</p:spPr><p:txBody>${body}</p:txBody></p:sp>`;
}

/** The institute's name and whatever else the template writes on every slide. */
function fixedTexts(scene: Scene, context: PptxContext): string {
  const texts = scene.decoration.flatMap((piece) => {
    switch (piece.kind) {
      case "text":
        return piece.paragraphs.length > 0 ? [piece] : [];
      case "shape":
      case "block-arc":
      case "picture":
        return [];
      default:
        return assertNever(piece);
    }
  });
  return texts.map((text, index) => fixedTextXml(text, firstTextId + index, context)).join("");
}

function layoutShapes(scene: Scene, context: PptxContext): string {
  const placeholders = [...placeholdersOf(scene)].map(([text, placeholder], index) =>
    placeholderXml(
      { id: firstPlaceholderId + index, text, placeholder },
      context.template,
      scene.language,
    ),
  );
  return logosXml(scene, context) + fixedTexts(scene, context) + placeholders.join("");
}

const typed = (xml: string, type: string | null) =>
  type === null ? xml : xml.replace("<p:sldLayout ", `<p:sldLayout type="${type}" `);

function completeLayout(xml: string, scene: Scene, context: PptxContext): string {
  const names = layoutNames[scene.layout as SlideLayout];
  return typed(xml, names.type)
    .replace(/<p:cSld name="[^"]*">/, `<p:cSld name="${escapeXml(names[scene.language])}">`)
    .replace("</p:spTree>", () => `${layoutShapes(scene, context)}</p:spTree>`);
}

/**
 * Layouts have real placeholders, set as the scenes' texts are set, and the template's fixed texts.
 * The library's own placeholders overwrite what their text says of itself, so it is given none.
 */
export const completeLayouts: Step = (parts, { scenes, context }) =>
  mapParts(parts, layoutParts, (xml) => {
    const name = /<p:cSld name="([^"]*)">/.exec(xml)?.[1];
    const scene = fullest(scenes.filter((each) => layoutName(each) === name));
    if (scene) return completeLayout(xml, scene, context);
    const blank = escapeXml(blankName[context.language]);
    return typed(xml, "blank").replace(/<p:cSld name="[^"]*">/, `<p:cSld name="${blank}">`);
  });
