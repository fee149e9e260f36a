import type { PrintForm } from "../../../../shared/contract/export.ts";
import { colours } from "./design.ts";

const black = "000000";
/** Eighths of a point of the frame that stands in for an area, and of the line for a white seam. */
const frameSize = 6;

/** Colours of letters and lines that large print sets in ink: greys are hard to see. */
const faint: ReadonlySet<string> = new Set([colours.grey, colours.rule, colours.writing]);
/** Areas that large print leaves white: those behind dark letters. */
const tints: ReadonlySet<string> = new Set([
  colours.tint,
  colours.accentTint,
  colours.paleGreen,
  colours.softGreen,
  colours.stepGreen,
  colours.marker,
]);

const isDropped = (print: PrintForm, fill: string) => print === "mono" || tints.has(fill);

function inkOf(print: PrintForm, colour: string): string {
  if (print === "mono") return black;
  return faint.has(colour) ? colours.ink : colour;
}

const sides = ["top", "left", "bottom", "right"] as const;
const lineAt = (side: string) =>
  `<w:${side} w:val="single" w:sz="${frameSize}" w:space="0" w:color="${black}"/>`;
const frame = `<w:tcBorders>${sides.map(lineAt).join("")}</w:tcBorders>`;

const cellProperties = /<w:tcPr>.*?<\/w:tcPr>/g;
const shading = /<w:shd\b[^>]*w:fill="([0-9A-F]{6})"\/>/;
const seam =
  /<w:(top|left|bottom|right) w:val="single" w:sz="\d+" w:space="0" w:color="FFFFFF"\/>/g;

/**
 * A shaded cell becomes a framed one; a cell with borders of its own keeps those, and so does what a
 * table's style gives its cells: each box has a rule of its own kind.
 */
function withoutArea(properties: string, print: PrintForm, stand: string): string {
  const fill = shading.exec(properties)?.[1];
  if (fill === undefined || !isDropped(print, fill)) return properties;
  const lined = properties.replace(seam, (_, side: string) => lineAt(side));
  return lined.replace(shading, lined.includes("<w:tcBorders>") ? "" : stand);
}

/** Emphasis by a marker's colour becomes a dotted line around the words. */
const markedWords = /(<w:rPr>(?:(?!<\/w:rPr>).)*?)<w:shd\b[^>]*\/>/g;
const dotted = `$1<w:bdr w:val="dotted" w:sz="4" w:space="0" w:color="${black}"/>`;
const filledShape =
  /(<\/a:prstGeom>)<a:solidFill><a:srgbClr val="[0-9A-F]{6}"\/><\/a:solidFill>(<a:ln>)<a:noFill\/>/g;
const shapeInLine = `$1<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="12700"><a:solidFill><a:srgbClr val="${black}"/></a:solidFill>`;
/** A hatched cell keeps its stripes as they are: they are a pattern, and letters stand on them. */
const letterOrLine = /<w:shd\b[^>]*\/>|w:color="([0-9A-F]{6})"|<w:color w:val="([0-9A-F]{6})"\/>/g;

/**
 * A part of a document with less ink. In black and white no area is filled, every letter and line is
 * black, and what was told by a fill is told by a line around it. In large print tints go, and nothing
 * is grey. Word's own styles stay what they are, with these looks.
 */
export function withLessInk(xml: string, print: PrintForm): string {
  if (print === "colour") return xml;
  const stand = xml.includes("<w:styles") ? "" : frame;
  const shaped = print === "mono" ? xml.replace(filledShape, shapeInLine) : xml;
  return shaped
    .replace(cellProperties, (properties) => withoutArea(properties, print, stand))
    .replace(markedWords, dotted)
    .replace(letterOrLine, (found, line: string | undefined, letter: string | undefined) => {
      if (line === undefined && letter === undefined) return found;
      const colour = inkOf(print, line ?? letter ?? black);
      return line === undefined ? `<w:color w:val="${colour}"/>` : `w:color="${colour}"`;
    });
}
