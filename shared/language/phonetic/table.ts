/**
 * What the keys of the phonetic keyboard stand for. The scheme is the one that people know from Avro:
 * Latin letters by sound, capitals for the other letter of the same sound.
 */

/** Consonants and clusters that have keys of their own. */
export const consonantKeys: Readonly<Record<string, string>> = {
  k: "ক",
  q: "ক",
  kh: "খ",
  g: "গ",
  gh: "ঘ",
  Ng: "ঙ",
  c: "চ",
  ch: "ছ",
  j: "জ",
  J: "জ",
  jh: "ঝ",
  NG: "ঞ",
  T: "ট",
  Th: "ঠ",
  D: "ড",
  Dh: "ঢ",
  N: "ণ",
  t: "ত",
  th: "থ",
  d: "দ",
  dh: "ধ",
  n: "ন",
  p: "প",
  ph: "ফ",
  f: "ফ",
  b: "ব",
  bh: "ভ",
  v: "ভ",
  m: "ম",
  z: "য",
  r: "র",
  l: "ল",
  sh: "শ",
  S: "শ",
  Sh: "ষ",
  s: "স",
  h: "হ",
  R: "ড়",
  Rh: "ঢ়",
  Y: "য়",
  x: "ক্স",
  kkh: "ক্ষ",
  kSh: "ক্ষ",
  ksh: "ক্ষ",
  gg: "জ্ঞ",
  jNG: "জ্ঞ",
  nk: "ঙ্ক",
  nkh: "ঙ্খ",
  nkkh: "ঙ্ক্ষ",
  nkSh: "ঙ্ক্ষ",
  nc: "ঞ্চ",
  nch: "ঞ্ছ",
  nj: "ঞ্জ",
  njh: "ঞ্ঝ",
};

/** Vowels: the letter that stands alone, and the sign that a consonant carries. */
export const vowelKeys: Readonly<Record<string, readonly [letter: string, sign: string]>> = {
  a: ["আ", "া"],
  i: ["ই", "ি"],
  I: ["ঈ", "ী"],
  ee: ["ঈ", "ী"],
  u: ["উ", "ু"],
  oo: ["উ", "ু"],
  U: ["ঊ", "ূ"],
  rri: ["ঋ", "ৃ"],
  e: ["এ", "ে"],
  OI: ["ঐ", "ৈ"],
  O: ["ও", "ো"],
  OU: ["ঔ", "ৌ"],
};

/** Signs that neither carry a vowel nor join. */
export const signKeys: Readonly<Record<string, string>> = {
  ng: "ং",
  "::": "ঃ",
  "^": "ঁ",
  "t``": "ৎ",
};

/** What else is typed: hasanta, joined or (with a comma more) always seen; marks and money. */
export const markKeys: Readonly<Record<string, string>> = {
  ",,": "্",
  ",,,": "্\u200c",
  ".": "।",
  ".`": ".",
  "...": "...",
  $: "৳",
};

/**
 * Which consonants join without a hasanta being typed: those that Bangla words join. With an `o` or a
 * backtick between them they stay apart.
 */
export const joins: Readonly<Record<string, string>> = {
  ক: "কটতনমরলস",
  ক্ষ: "ণনম",
  খ: "র",
  গ: "দধনমরল",
  ঘ: "নর",
  ঙ: "কখগঘম",
  চ: "চছঞ",
  ছ: "র",
  জ: "জঝর",
  ঞ: "চছজঝ",
  ট: "টর",
  ড: "ডর",
  ড়: "গ",
  ঢ: "র",
  ণ: "টঠডঢণম",
  ত: "তথনমর",
  থ: "র",
  দ: "গঘদধবভমর",
  ধ: "নমর",
  ন: "টঠডতথদধনমস",
  প: "টতনপরলস",
  ফ: "টরল",
  ব: "জদধবরল",
  ভ: "রল",
  ম: "নপফবভমরল",
  ল: "কগটডপফমল",
  শ: "চছনমরল",
  ষ: "কটঠণপফম",
  স: "কখটতথনপফমরল",
  হ: "ণনমরল",
};
