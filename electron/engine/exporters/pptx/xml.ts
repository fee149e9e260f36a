export { escapeXml, xmlHead } from "../ooxml/xml.ts";

const emuPerInch = 914_400;

/** Inches as English Metric Units (914,400 an inch; ECMA-376 part 1, 20.1.2.1). */
export const emu = (inches: number): number => Math.round(inches * emuPerInch);

/** Language tags as Office writes them. */
export const languageTag = { en: "en-GB", bn: "bn-BD" } as const;
export const scriptTag = { latin: "en-GB", bengali: "bn-BD" } as const;
