import type { Block } from "../../../../shared/document/nodes/block.ts";
import { plainText } from "../../../../shared/document/plain-text.ts";
import { walk } from "../../../../shared/document/walk.ts";
import { countWords } from "../../../../shared/document/words.ts";
import type { Language } from "../../../../shared/language/language.ts";

/** Unicode's sentence boundaries; the danda ends a sentence as the full stop does. */
const segmenters: Readonly<Record<Language, Intl.Segmenter>> = {
  en: new Intl.Segmenter("en", { granularity: "sentence" }),
  bn: new Intl.Segmenter("bn", { granularity: "sentence" }),
};

/** The paragraphs of running text; cells and points are short by nature and would flatter the mean. */
function paragraphsOf(blocks: readonly Block[]): string[] {
  const paragraphs: string[] = [];
  walk(blocks, (node) => {
    if (!("type" in node) || node.type === "table" || node.type === "list") return false;
    if (node.type !== "paragraph") return true;
    paragraphs.push(plainText(node));
    return false;
  });
  return paragraphs;
}

/** Mean words per sentence of running text, by which its reading level is judged; null without any. */
export function meanSentence(blocks: readonly Block[], language: Language): number | null {
  const counts = paragraphsOf(blocks)
    .flatMap((paragraph) => [...segmenters[language].segment(paragraph)])
    .map(({ segment }) => countWords(segment))
    .filter((words) => words > 0);
  if (counts.length === 0) return null;
  return counts.reduce((total, words) => total + words, 0) / counts.length;
}
