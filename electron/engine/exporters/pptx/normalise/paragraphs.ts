import { mapParts, shapeParts } from "../parts.ts";
import type { Step } from "./step.ts";

const paragraph = /<a:p>([\s\S]*?)<\/a:p>/g;
const properties = /<a:pPr\b[^>]*?(?:\/>|>[\s\S]*?<\/a:pPr>)/g;

/** Keeps the properties at a paragraph's beginning: the library repeats them before every run. */
function keepFirstProperties(content: string): string {
  let seen = false;
  return content.replace(properties, (each) => {
    if (seen) return "";
    seen = true;
    return each;
  });
}

/** A paragraph has its properties once, first (the library: again before each run). */
export const dropRepeatedProperties: Step = (parts) =>
  mapParts(parts, shapeParts, (xml) =>
    xml.replace(paragraph, (_, content: string) => `<a:p>${keepFirstProperties(content)}</a:p>`),
  );

/**
 * Runs say their own language; the end of a paragraph does not contradict it (the library: en-US
 * after every paragraph, `altLang` on every run).
 */
export const dropForeignLanguages: Step = (parts) =>
  mapParts(parts, shapeParts, (xml) =>
    xml
      .replaceAll(' altLang="en-US"', "")
      .replace(/(<\/a:r>)<a:endParaRPr\b[^>]*?(?:\/>|>[\s\S]*?<\/a:endParaRPr>)/g, "$1")
      .replaceAll('<a:endParaRPr lang="en-US"', '<a:endParaRPr lang="en-GB"'),
  );

/**
 * A run that is not bold says so (the library: nothing, so that it takes the weight of its
 * placeholder's first paragraph).
 */
export const sayWeight: Step = (parts) =>
  mapParts(parts, shapeParts, (xml) =>
    xml.replace(/<a:rPr (?![^>]* b=)([^>]*?)(\/?)>/g, '<a:rPr $1 b="0"$2>'),
  );

const slots = { "+mn-lt": "+mn-", "+mj-lt": "+mj-" } as const;

/**
 * A theme face is named by each slot's own name, and no face claims a character set (the library:
 * the Latin name in all three slots, with the character sets of Chinese).
 */
export const nameThemeFaces: Step = (parts) =>
  mapParts(parts, shapeParts, (xml) =>
    xml
      .replace(
        /<a:(latin|ea|cs) typeface="([^"]*)" pitchFamily="34" charset="[^"]*"\/>/g,
        '<a:$1 typeface="$2"/>',
      )
      .replace(
        /<a:(ea|cs) typeface="(\+m[nj]-lt)"\/>/g,
        (_, slot: "ea" | "cs", name: keyof typeof slots) =>
          `<a:${slot} typeface="${slots[name]}${slot}"/>`,
      ),
  );
