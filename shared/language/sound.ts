/** Letters and signs of Bangla (NFC) by what they sound like, as people write it in Latin letters. */
const lettersBySound = {
  a: "আ\u09be",
  i: "ইঈ\u09bf\u09c0",
  u: "উঊ\u09c1\u09c2",
  ri: "ঋ\u09c3",
  e: "এ\u09c7",
  oi: "ঐ\u09c8",
  o: "অও\u09cb",
  ou: "ঔ\u09cc",
  k: "কখ",
  g: "গঘ",
  ng: "ঙং",
  c: "চছ",
  j: "জঝয",
  n: "ঞণন",
  t: "টঠতথৎ",
  d: "ডঢদধ",
  p: "পফ",
  b: "বভ",
  m: "ম",
  r: "র",
  l: "ল",
  s: "শষস",
  h: "হ",
} as const;

const sounds: ReadonlyMap<string, string> = new Map(
  Object.entries(lettersBySound).flatMap(([sound, letters]) =>
    Array.from(letters, (letter) => [letter, sound] as const),
  ),
);

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
    (sign) => sounds.get(sign) ?? (/[a-z]/.test(sign) ? sign : ""),
  ).join("");
  return replaceAll(bangla, spellings)
    .replaceAll("o", "")
    .replace(/(.)\1+/g, "$1");
}
