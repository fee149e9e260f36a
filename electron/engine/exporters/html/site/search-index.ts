import type { FramedPage } from "./frame.ts";

/** The words of markup: what stands between its tags. */
const wordsOf = (markup: string): string =>
  markup
    .replace(/<svg[\s\S]*?<\/svg>/g, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();

/** What the search of a site looks through, as a script: pages from a disk may not fetch data. */
export function searchIndex(pages: readonly FramedPage[]): string {
  const entries = pages.map(({ name, title, content }) => ({
    address: `${name}.html`,
    title,
    text: wordsOf(content.markup),
  }));
  // A script ends at "</script", wherever it stands.
  return `globalThis.searchIndex = ${JSON.stringify(entries).replace(/</g, "\\u003c")};\n`;
}
