import { assertNever } from "../../../../shared/lib/assert-never.ts";
import { escapeXml } from "../ooxml/xml.ts";
import type { CellValue } from "./workbook.ts";

/** As many characters as a cell holds. */
const longest = 32_767;
const firstSerial = Date.UTC(1899, 11, 30);
const dayInMilliseconds = 86_400_000;
/** Before 1 March 1900 days are counted in two ways, because Excel knows a 29 February 1900. */
const firstSafeSerial = 61;

/** The number of a day (ECMA-376 part 1, 18.17.4.1); null where programs would count it differently. */
export function daySerial(date: string): number | null {
  const serial = (Date.parse(`${date}T00:00:00Z`) - firstSerial) / dayInMilliseconds;
  return serial >= firstSafeSerial ? serial : null;
}

/** "_x0041_" would be read as the number of a character: its first sign is written as its own (22.9.2.19). */
const escapeText = (text: string): string =>
  escapeXml(text.slice(0, longest).replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_"));

const textXml = (text: string) => `<is><t xml:space="preserve">${escapeText(text)}</t></is>`;
const numberXml = (number: number) => `<v>${number}</v>`;

/** What stands in the element of a cell, and its type; a day that has no number is written as words. */
export function valueXml(value: CellValue): { readonly type: string; readonly xml: string } {
  switch (value.type) {
    case "empty":
      return { type: "", xml: "" };
    case "text":
      return { type: ' t="inlineStr"', xml: textXml(value.text) };
    case "number":
      return { type: "", xml: numberXml(value.number) };
    case "minutes":
      return { type: "", xml: numberXml(value.minutes) };
    case "time":
      return { type: "", xml: numberXml(value.minutes / 1_440) };
    case "date": {
      const serial = daySerial(value.date);
      return serial === null
        ? { type: ' t="inlineStr"', xml: textXml(value.date) }
        : { type: "", xml: numberXml(serial) };
    }
    default:
      return assertNever(value);
  }
}
