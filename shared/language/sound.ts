/** What signs of Bangla (NFC) sound like, as people write it in Latin letters; the rest is silent. */
const sounds: Readonly<Record<string, string>> = {
  ...{ অ: "o", আ: "a", ই: "i", ঈ: "i", উ: "u", ঊ: "u", ঋ: "ri", এ: "e", ঐ: "oi", ও: "o", ঔ: "ou" },
  ...{
    "া": "a",
    "ি": "i",
    "ী": "i",
    "ু": "u",
    "ূ": "u",
    "ৃ": "ri",
    "ে": "e",
    "ৈ": "oi",
    "ো": "o",
    "ৌ": "ou",
  },
  ...{ ক: "k", খ: "k", গ: "g", ঘ: "g", ঙ: "ng", চ: "c", ছ: "c", জ: "j", ঝ: "j", ঞ: "n" },
  ...{ ট: "t", ঠ: "t", ড: "d", ঢ: "d", ণ: "n", ত: "t", থ: "t", দ: "d", ধ: "d", ন: "n", ৎ: "t" },
  ...{
    প: "p",
    ফ: "p",
    ব: "b",
    ভ: "b",
    ম: "m",
    য: "j",
    র: "r",
    ল: "l",
    শ: "s",
    ষ: "s",
    স: "s",
    হ: "h",
  },
  "ং": "ng",
};

/** Signs that sound otherwise together than one by one. */
const together: readonly (readonly [RegExp, string])[] = [
  [/ক্ষ/g, "k"],
  [/জ্ঞ/g, "g"],
  [/ড\u09bc|ঢ\u09bc/g, "r"],
  [/য\u09bc/g, "y"],
  [/্য|্ব(?=[^\u09cd]|$)/g, ""],
];

/** Ways of writing one sound in Latin letters, as one of them. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/chh?/g, "c"],
  [/sh/g, "s"],
  [/ph|f/g, "p"],
  [/v/g, "b"],
  [/([bdgjkt])h/g, "$1"],
  [/z/g, "j"],
  [/q/g, "k"],
  [/ee/g, "i"],
  [/oo/g, "u"],
  [/w/g, ""],
];

const replaceAll = (text: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((changed, [from, to]) => changed.replace(from, to), text);

/**
 * A word in either script as it roughly sounds, in Latin letters: what a person without a Bangla keyboard
 * writes (jibonchokro) and the word itself (জীবনচক্র) have the same. Breath, length, doubled letters and
 * the open o, which is written or not, are left out. To compare with, not to show.
 */
export function soundForm(word: string): string {
  const bangla = Array.from(
    replaceAll(word.toLowerCase().normalize("NFC"), together),
    (sign) => sounds[sign] ?? (/[a-z]/.test(sign) ? sign : ""),
  ).join("");
  return replaceAll(bangla, spellings)
    .replaceAll("o", "")
    .replace(/(.)\1+/g, "$1");
}
