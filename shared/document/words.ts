import type { ContentDocument } from "./nodes/block.ts";
import { plainText } from "./plain-text.ts";

/** Unicode's word boundaries are the same for English and Bangla: conjuncts and joiners do not part words. */
const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** How many words a text has, in either language; numbers count, punctuation does not. */
export function countWords(text: string): number {
  let count = 0;
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) count += 1;
  return count;
}

/** How many words a document has, with its captions, titles, notes and diagram labels. */
export const countDocumentWords = (document: ContentDocument): number =>
  countWords(plainText(document.blocks));
