import type { Language } from "../../language/language.ts";

/** What ends a sentence: in Bangla the full stop belongs to abbreviations ("ড. রহমান"). */
const ends: Readonly<Record<Language, RegExp>> = {
  en: /[.?!…।]+["”’')\]]*(?=\s)/gu,
  bn: /[।॥?!]+["”’')\]]*(?=\s)/gu,
};

/** Words before a full stop that does not end a sentence; a single letter is one too. */
const abbreviation =
  /(?:^|[\s("“‘])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|No|Nos|Art|Arts|Sec|Ch|Fig|para|pp|vs|cf|etc|e\.g|i\.e|Tk|St|Ltd|approx|c)\.$/iu;
/** What a new sentence begins with. */
const beginning = /^\s+["“‘'([]*[\p{Lu}\p{N}\p{Script=Bengali}]/u;

function isEnd(before: string, after: string, language: Language): boolean {
  if (language === "bn" || !before.endsWith(".")) return true;
  return beginning.test(after) && !abbreviation.test(before);
}

/** The sentences of a text, trimmed, in their order; a line feed ends one too. */
export function sentencesOf(text: string, language: Language): string[] {
  return text.split("\n").flatMap((line) => {
    const found: string[] = [];
    let from = 0;
    for (const match of line.matchAll(ends[language])) {
      const to = match.index + match[0].length;
      if (!isEnd(line.slice(0, to), line.slice(to), language)) continue;
      found.push(line.slice(from, to));
      from = to;
    }
    return [...found, line.slice(from)].map((each) => each.trim()).filter((each) => each !== "");
  });
}

export const isQuestion = (sentence: string): boolean => /\?["”’')\]]*$/u.test(sentence.trim());
