import type { Language } from "../../language/language.ts";

const starting = (phrases: readonly string[], after: string, flags: string) =>
  new RegExp(`^(?:${phrases.join("|")})${after}`, flags);

/** What a sentence may begin with that a slide does not need. */
export const leadIns: Readonly<Record<Language, RegExp>> = {
  en: starting(
    [
      "however",
      "moreover",
      "furthermore",
      "in addition",
      "therefore",
      "thus",
      "hence",
      "consequently",
      "as a result",
      "for example",
      "for instance",
      "in other words",
      "in fact",
      "indeed",
      "of course",
      "on the other hand",
      "in short",
      "to sum up",
      "in conclusion",
      "as we (?:know|have seen)",
      "(?:it is|it’s|it's) (?:important|worth|useful|necessary) (?:to note|to remember|noting|remembering) that",
      "(?:please )?note that",
      "remember that",
      "it should be noted that",
      "we can say that",
    ],
    "(?:,\\s+|(?<=that)\\s+)",
    "iu",
  ),
  bn: starting(
    [
      "তবে",
      "তাছাড়া",
      "তা ছাড়া",
      "এছাড়া",
      "এ ছাড়া",
      "উপরন্তু",
      "সুতরাং",
      "অতএব",
      "তাই",
      "ফলে",
      "উদাহরণস্বরূপ",
      "উদাহরণ হিসেবে",
      "যেমন",
      "অর্থাৎ",
      "অন্য কথায়",
      "প্রকৃতপক্ষে",
      "বস্তুত",
      "অন্যদিকে",
      "সংক্ষেপে",
      "পরিশেষে",
      "আমরা জানি",
      "আমরা দেখেছি",
      "উল্লেখ্য(?: যে)?",
      "মনে রাখা (?:দরকার|প্রয়োজন|জরুরি)(?: যে)?",
      "লক্ষ করুন(?: যে)?",
    ],
    "(?:,\\s+|(?<=যে)\\s+)",
    "u",
  ),
};

/** Words that lead on to others: a point that had to be cut does not end in one. */
export const weakEnds: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    "a an the of to in on at by for from with without into and or nor but that which who whose is are was were be as than if when where while because their its his her this these those not no".split(
      " ",
    ),
  ),
  bn: new Set(
    "এবং ও আর বা অথবা কিন্তু যে যা যার যাদের যেখানে যখন যদি তবে কারণ এই সেই এক একটি কোনো না থেকে জন্য".split(
      " ",
    ),
  ),
};
