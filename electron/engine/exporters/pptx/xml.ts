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

const emuPerInch = 914_400;

/** Inches as English Metric Units (914,400 an inch; ECMA-376 part 1, 20.1.2.1). */
export const emu = (inches: number): number => Math.round(inches * emuPerInch);

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Language tags as Office writes them. */
export const languageTag = { en: "en-GB", bn: "bn-BD" } as const;
export const scriptTag = { latin: "en-GB", bengali: "bn-BD" } as const;
