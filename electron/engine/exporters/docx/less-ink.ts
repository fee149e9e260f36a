import type { PrintForm } from "../../../../shared/contract/export.ts";
import { colours } from "./design.ts";

const black = "000000";
/** Eighths of a point of the frame that stands in for an area, and of the line for a white seam. */
const frameSize = 6;

/** Colours of letters and lines that large print sets in ink: greys are hard to see. */
const faint: ReadonlySet<string> = new Set([
  colours.grey,
  colours.rule,
  colours.writing,
  colours.softGreen,
]);

const inkOf = (print: PrintForm, colour: string) => {
  if (print === "mono" || colour === colours.white) return black;
  return faint.has(colour) ? colours.ink : colour;
};

const sides = ["top", "left", "bottom", "right"] as const;
const frame = `<w:tcBorders>${sides
  .map((side) => `<w:${side} w:val="single" w:sz="${frameSize}" w:space="0" w:color="${black}"/>`)
  .join("")}</w:tcBorders>`;

const shading = /<w:shd\b[^>]*\/>/g;
const cellProperties = /<w:tcPr>.*?<\/w:tcPr>/g;
const seam =
  /<w:(top|left|bottom|right) w:val="single" w:sz="\d+"( w:space="0")? w:color="FFFFFF"\/>/g;

/**
 * A shaded cell becomes a framed one; a cell with borders of its own keeps those, and so does what a
 * table's style gives its cells: each box has a rule of its own kind.
 */
function framed(properties: string, frame: string): string {
  if (!properties.includes("<w:shd")) return properties;
  const lined = properties.replace(
    seam,
    `<w:$1 w:val="single" w:sz="${frameSize}" w:space="0" w:color="${black}"/>`,
  );
  return lined.replace(shading, lined.includes("<w:tcBorders>") ? "" : frame);
}

/** Emphasis by a marker's colour becomes a dotted line around the words. */
const marked = `<w:bdr w:val="dotted" w:sz="4" w:space="0" w:color="${black}"/>`;
const fillOfShape =
  /(<\/a:prstGeom>)<a:solidFill><a:srgbClr val="[0-9A-F]{6}"\/><\/a:solidFill>(<a:ln>)<a:noFill\/>/g;
const shapeInLine = `$1<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="12700"><a:solidFill><a:srgbClr val="${black}"/></a:solidFill>`;
const letterOrLine = /w:color="([0-9A-F]{6})"|<w:color w:val="([0-9A-F]{6})"\/>/g;

/**
 * A part of a document without areas of colour: cells and shapes get a line around them, and what was
 * white on an area becomes ink. In black and white every letter and line is black; in large print only
 * what is faint. Word's own styles stay what they are, with these looks.
 */
export function withLessInk(xml: string, print: PrintForm): string {
  if (print === "colour") return xml;
  const stand = xml.includes("<w:styles") ? "" : frame;
  return xml
    .replace(cellProperties, (properties) => framed(properties, stand))
    .replace(/(<w:rPr>(?:(?!<\/w:rPr>).)*?)<w:shd\b[^>]*\/>/g, `$1${marked}`)
    .replace(shading, "")
    .replace(fillOfShape, shapeInLine)
    .replace(letterOrLine, (_, line: string | undefined, letter: string | undefined) => {
      const colour = inkOf(print, line ?? letter ?? black);
      return line === undefined ? `<w:color w:val="${colour}"/>` : `w:color="${colour}"`;
    });
}
