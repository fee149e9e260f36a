import type { Language } from "../../language/language.ts";
import { searchForm } from "../../language/normalise.ts";

/** Words that stand in any title and say nothing of its subject. */
const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    "a an and are as at by can for from how in into is its of on or other others some that the their them then these they this to use what when where which who why with within without you your social security protection course module lesson session bangladesh introduction".split(
      " ",
    ),
  ),
  bn: new Set(
    "ও এবং বা এর এ এই ও থেকে জন্য দিয়ে করে করা করতে কী কি কেন কোন যে যা তা তার তাদের সহ মধ্যে উপর নিয়ে অন্য অন্যান্য পারবেন সামাজিক নিরাপত্তা সুরক্ষা কোর্স মডিউল পাঠ সেশন বাংলাদেশ বাংলাদেশে বাংলাদেশের পরিচিতি"
      .split(" ")
      .map(searchForm),
  ),
};

const shortest = 3;
/** Endings that a Bangla noun takes and that do not change what it is about. */
const banglaEndings = new RegExp(
  `(?:${["গুলোর", "গুলোতে", "গুলো", "সমূহের", "সমূহ", "দের", "য়ের", "এর", "ের", "টির", "টি", "তে", "কে", "(?<!্)র"].join("|")})$`.normalize(
    "NFC",
  ),
);
const stemOf = {
  en: (word: string) => {
    if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
    return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  },
  bn: (word: string) => {
    const stem = word.replace(banglaEndings, "");
    return stem.length >= shortest ? stem : word;
  },
} as const;

/**
 * The telling words of a text in one language, each in the form in which it is compared: normalised,
 * without the ending of a plural or case. Not linguistics: enough to see that two titles share a subject.
 */
export function wordsOf(text: string, language: Language): readonly string[] {
  const words = searchForm(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const telling = words.filter(
    (word) => word.length >= shortest && !/^\d+$/.test(word) && !stopWords[language].has(word),
  );
  return [...new Set(telling.map(stemOf[language]))];
}
