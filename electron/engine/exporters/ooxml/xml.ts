import { normaliseText } from "../../../../shared/language/normalise.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
};

/** A text as XML content or attribute value: normalised, without characters that XML forbids. */
export const escapeXml = (text: string): string =>
  normaliseText(text).replace(/[&<>"\t\n]/g, (character) => entities[character] ?? character);

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
