import {
  endings,
  firsts,
  letters,
  others,
  seconds,
  voweled,
  vowelsAfter,
  vowelsBefore,
} from "../../shared/language/bijoy-signs.ts";

/*
 * The way back, for tests: Unicode to a Bijoy font as its typists write it, syllable by syllable. There
 * are several ways to write many a conjunct; this takes the longest that the font has as one sign.
 */
const inverse = (signs: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(
    Object.entries(signs)
      .toReversed()
      .map(([sign, text]) => [text.normalize("NFC"), sign]),
  );

const letterSigns = inverse(letters);
const firstSigns = inverse(firsts);
const secondSigns = inverse(seconds);
const before = inverse(vowelsBefore);
const after = inverse(vowelsAfter);
const ends = inverse(endings);
const single = inverse(others);
const withVowel = new Map(Object.entries(voweled).map(([sign, [a, b]]) => [a + b, sign]));
const letter = "[ক-হঅ-ঔৎ]়?";
const syllables = new RegExp(
  `(র্(?=${letter}))?((?:${letter})(?:\u200d?্${letter})*)([ািীুূৃেৈোৌৗ]?)(্\u200c?)?([ঁংঃ]*)|.`,
  "gsu",
);

/** The letters of a conjunct as signs, the longest first. */
function conjunct(base: string): string {
  const whole = letterSigns.get(base);
  if (whole) return whole;
  if (base.startsWith("র\u200d্য")) return `i¨${rest(base.slice(4))}`;
  const parts = base.split("্");
  for (let size = parts.length - 1; size > 0; size -= 1) {
    const head = parts.slice(0, size).join("্");
    const sign = letterSigns.get(head) ?? firstSigns.get(`${head}্`);
    const tail = rest(`্${parts.slice(size).join("্")}`);
    if (sign && tail !== null) return sign + tail;
  }
  throw new Error(`No signs for ${base}`);
}

function rest(tail: string): string | null {
  if (tail === "") return "";
  const parts = tail.split("্").slice(1);
  for (let size = parts.length; size > 0; size -= 1) {
    const sign = secondSigns.get(`্${parts.slice(0, size).join("্")}`);
    if (!sign) continue;
    const more = parts.slice(size);
    const left = more.length > 0 ? rest(`্${more.join("্")}`) : "";
    if (left !== null) return sign + left;
  }
  return null;
}

/** Where no second sign is there, the first letter takes its joining form. */
function lettersOf(base: string): string {
  try {
    return conjunct(base);
  } catch {
    const [head = "", ...tail] = base.split("্");
    const first = firstSigns.get(`${head}্`);
    if (!first) throw new Error(`No signs for ${base}`);
    return first + lettersOf(tail.join("্"));
  }
}

/** Bangla in Unicode as a Bijoy font needs it. Throws for a conjunct that the font cannot write. */
export function unicodeToBijoy(text: string): string {
  return text.normalize("NFC").replace(syllables, (all, reph, base, vowel, bare, end) => {
    if (base === undefined) return single.get(all) ?? after.get(all) ?? ends.get(all) ?? all;
    if (base === "আ")
      return `Av${Array.from(String(end ?? ""), (sign) => ends.get(sign)).join("")}`;
    const parts = Array.from(
      String(vowel ?? "")
        .normalize("NFD")
        .replace("ো", "ো")
        .replace("ৌ", "ৌ"),
    );
    const joint = withVowel.get(base + vowel);
    const prefix = parts.map((sign) => before.get(sign) ?? "").join("");
    const suffix = joint ? "" : parts.map((sign) => after.get(sign) ?? "").join("");
    const signs = joint ?? lettersOf(base);
    const last = Array.from(String(end ?? ""), (sign) => ends.get(sign)).join("");
    return `${prefix}${signs}${suffix}${reph ? "©" : ""}${bare ? "&" : ""}${last}`;
  });
}
