import type {
  Box,
  Face,
  SceneParagraph,
  SceneRun,
  SceneText,
} from "../../../../../shared/deck/scene.ts";
import { pointsPerInch } from "../../../../../shared/deck/scene.ts";
import type { Template } from "../../../../../shared/deck/template.ts";
import type { PptxSlide, TextRun } from "../library.ts";
import { scriptTag } from "../xml.ts";
import { colourName, typefaceOf } from "./theme-names.ts";

/** A box as the library takes it: inches, never negative. */
export const placed = ({ x, y, width, height }: Box) => ({
  x,
  y,
  w: Math.max(0, width),
  h: Math.max(0, height),
});

function runOptions(run: SceneRun, face: Face, template: Template) {
  return {
    fontFace: typefaceOf(template, face, run.script),
    fontSize: run.size,
    bold: run.bold,
    color: colourName(template, run.colour),
    lang: scriptTag[run.script],
  };
}

const bulletOf = (paragraph: SceneParagraph) =>
  paragraph.bullet
    ? {
        bullet: {
          characterCode: (paragraph.bullet.text.codePointAt(0) ?? 0x25a0)
            .toString(16)
            .toUpperCase()
            .padStart(4, "0"),
          indent: paragraph.bullet.indent,
        },
      }
    : {};

function paragraphRuns(paragraph: SceneParagraph, face: Face, template: Template): TextRun[] {
  const options = {
    align: paragraph.align,
    lineSpacingMultiple: paragraph.spacing / 100,
    paraSpaceAfter: paragraph.after,
    ...bulletOf(paragraph),
  };
  return paragraph.runs.map((run, index) => ({
    text: run.text,
    options: {
      ...options,
      ...runOptions(run, face, template),
      breakLine: index === paragraph.runs.length - 1,
    },
  }));
}

/** Paragraphs as the library's runs: the last run of each ends its line. */
export const textRuns = (
  paragraphs: readonly SceneParagraph[],
  face: Face,
  template: Template,
): TextRun[] => paragraphs.flatMap((paragraph) => paragraphRuns(paragraph, face, template));

/** Options of a text box: place, inset, anchor, ground. */
function textOptions(text: SceneText, template: Template, objectName: string) {
  return {
    ...placed(text.box),
    objectName,
    isTextBox: text.fill === null,
    margin: text.inset * pointsPerInch,
    valign: text.anchor,
    wrap: true,
    // Everything fits as it is measured; a reader that lacks the faces sets it smaller instead of running off.
    fit: "shrink" as const,
    ...(text.fill === null ? {} : { fill: { color: colourName(template, text.fill) } }),
  };
}

/** Puts a text box on a slide. */
export function addText(
  slide: PptxSlide,
  text: SceneText,
  template: Template,
  objectName: string,
): void {
  const runs = textRuns(text.paragraphs, text.face, template);
  const options = textOptions(text, template, objectName);
  if (runs.length > 0) slide.addText(runs, options);
  else if (options.fill)
    slide.addShape("rect", { ...placed(text.box), objectName, fill: options.fill });
}
