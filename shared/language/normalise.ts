import { toAsciiDigits } from "./digits.ts";

/** Control characters that no document may hold, except tab and line feed. */
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text as it is stored: Unicode NFC, line ends as line feeds, without control characters and lone
 * surrogates (XML forbids them). NFC writes ড় ঢ় য় as letter and nukta.
 */
export function normaliseText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(control, "")
    .replace(loneSurrogate, "\ufffd")
    .normalize("NFC");
}

/**
 * Text as it is searched for: normalised, lower case, joiners (ZWJ, ZWNJ) out, Bangla digits as ASCII.
 * The index and every query go through this same function.
 */
export function searchForm(text: string): string {
  return toAsciiDigits(normaliseText(text).replace(/[\u200c\u200d]/g, "")).toLowerCase();
}
