import { inDigits } from "../digits.ts";
import { consonantKeys, joins, markKeys, signKeys, vowelKeys } from "./table.ts";

/** What stands before the place that is written at, as far as it decides what the next key means. */
type Before =
  | { readonly kind: "nothing" | "hasanta" | "vowel" | "inherent" | "sign" | "digit" }
  /** `joinsWith` is empty for a consonant that somebody else has put there: nothing joins it unasked. */
  | { readonly kind: "consonant"; readonly joinsWith: string; readonly isBareRa: boolean };

type Step = { readonly text: string; readonly before: Before };

const hasanta = "্";
const zeroWidthJoiner = "\u200d";
const consonantLetter = /[\u0995-\u09b9]\u09bc?$/;
const vowelEnd = /(?:[\u0985-\u0994]|[\u09be-\u09cc])\u0981?$/;

/** What keys can begin a consonant (for what looks ahead). */
const consonantAhead = /^(?!ng)[b-df-hj-npqrstvxyzJNTDRSYZ]/;
const vowelAhead = /^[aeiouIUO]/;

const reph = "rr";
const keysByLength = [consonantKeys, vowelKeys, signKeys, markKeys]
  .flatMap((table) => Object.keys(table))
  .concat(reph)
  .toSorted((one, other) => other.length - one.length);

/** The keys that the keyboard takes; any other is typed as it is. */
export const isPhoneticKey = (key: string): boolean => /^[A-Za-z0-9`^:.,$]$/.test(key);

/**
 * Latin keys as Bangla (NFC), by the longest rule that fits at each place. `textBefore` is the text that
 * they are typed after: a vowel becomes a sign behind a consonant.
 */
export function transliterate(keys: string, textBefore = ""): string {
  let text = "";
  let before = contextOf(textBefore);
  let rest = keys;
  while (rest !== "") {
    const key = tokenAt(rest);
    const ahead = rest.slice(key.length);
    const step = stepFor(key, ahead, before);
    text += step.text;
    before = step.before;
    rest = ahead;
  }
  return text.normalize("NFC");
}

function contextOf(text: string): Before {
  if (text.endsWith(hasanta)) return { kind: "hasanta" };
  if (consonantLetter.test(text))
    return { kind: "consonant", joinsWith: "", isBareRa: /(?:^|[^্])র$/.test(text) };
  if (/[০-৯]$/.test(text)) return { kind: "digit" };
  return { kind: vowelEnd.test(text) ? "vowel" : "nothing" };
}

const tokenAt = (rest: string): string =>
  keysByLength.find((key) => rest.startsWith(key)) ?? rest.charAt(0);

function stepFor(key: string, ahead: string, before: Before): Step {
  if (key === "ng" && vowelAhead.test(ahead)) return consonant("ঙ্গ", before);
  const vowel = vowelKeys[key];
  if (vowel) return vowelStep(key, vowel, before);
  const letters = consonantKeys[key];
  if (letters !== undefined) return consonant(letters, before);
  const sign = signKeys[key];
  if (sign !== undefined) return { text: sign, before: { kind: sign === "ঁ" ? "vowel" : "sign" } };
  return contextualStep(key, ahead, before);
}

/** Keys whose meaning lies in what stands around them. */
function contextualStep(key: string, ahead: string, before: Before): Step {
  switch (key) {
    case "o":
      return inherentVowel(before);
    case reph:
      return consonantAhead.test(ahead)
        ? { text: `র${hasanta}`, before: { kind: "hasanta" } }
        : consonant("রর", before);
    case "y":
    case "Z":
      return yaStep(key, before);
    case "w":
      return waStep(ahead, before);
    case "`":
      return { text: "", before: { kind: "nothing" } };
    case ":":
      return consonantAhead.test(ahead) && before.kind !== "nothing" && before.kind !== "digit"
        ? { text: "ঃ", before: { kind: "sign" } }
        : { text: ":", before: { kind: "nothing" } };
    case ".":
      return /^\d/.test(ahead) && before.kind === "digit"
        ? { text: ".", before: { kind: "nothing" } }
        : { text: "।", before: { kind: "nothing" } };
    default:
      return otherStep(key, ahead, before);
  }
}

function otherStep(key: string, ahead: string, before: Before): Step {
  const mark = markKeys[key];
  if (mark !== undefined)
    return { text: mark, before: { kind: mark === hasanta ? "hasanta" : "nothing" } };
  if (/^\d$/.test(key)) return { text: inDigits(key, "bn"), before: { kind: "digit" } };
  const lower = key.toLowerCase();
  return lower === key ? { text: key, before: { kind: "nothing" } } : stepFor(lower, ahead, before);
}

/** A consonant, joined to the one before it where Bangla joins the two. */
function consonant(letters: string, before: Before): Step {
  const first = letters.startsWith("ক্ষ") ? "ক" : letters.charAt(0);
  const isJoined = before.kind === "consonant" && (joins[before.joinsWith] ?? "").includes(first);
  const last = letters.endsWith("ক্ষ") ? "ক্ষ" : (/[^্]\u09bc?$/u.exec(letters)?.[0] ?? letters);
  const isBareRa = letters === "র" && !isJoined && before.kind !== "hasanta";
  return {
    text: (isJoined ? hasanta : "") + letters,
    before: { kind: "consonant", joinsWith: last, isBareRa },
  };
}

function vowelStep(key: string, [letter, sign]: readonly [string, string], before: Before): Step {
  const after: Before = { kind: "vowel" };
  if (before.kind === "consonant") return { text: sign, before: after };
  if (key === "a" && before.kind === "vowel") return { text: "য়া", before: after };
  if (key === "a" && before.kind === "inherent") return { text: "ওয়া", before: after };
  return { text: letter, before: after };
}

/** `o` is the vowel that a consonant has of itself; elsewhere it is a letter. */
function inherentVowel(before: Before): Step {
  if (before.kind === "consonant") return { text: "", before: { kind: "inherent" } };
  if (before.kind === "vowel") return { text: "ও", before: { kind: "vowel" } };
  return { text: "অ", before: { kind: "vowel" } };
}

/** The sign ya-phala behind a consonant (a ra that stands alone keeps its form by a joiner); else য়. */
function yaStep(key: string, before: Before): Step {
  const after: Before = { kind: "consonant", joinsWith: "য", isBareRa: false };
  if (before.kind === "hasanta") return { text: "য", before: after };
  if (before.kind === "consonant")
    return { text: `${before.isBareRa ? zeroWidthJoiner : ""}${hasanta}য`, before: after };
  if (key === "Z" && before.kind !== "nothing") return { text: `${hasanta}য`, before: after };
  const text = before.kind === "nothing" ? "ইয়" : "য়";
  return { text, before: { kind: "consonant", joinsWith: "য়", isBareRa: false } };
}

/** The sign ba-phala behind a consonant; else the sound of "wa". */
function waStep(ahead: string, before: Before): Step {
  if (before.kind === "consonant" || before.kind === "hasanta")
    return {
      text: before.kind === "hasanta" ? "ব" : `${hasanta}ব`,
      before: { kind: "consonant", joinsWith: "ব", isBareRa: false },
    };
  return vowelAhead.test(ahead)
    ? { text: "ওয়", before: { kind: "consonant", joinsWith: "", isBareRa: false } }
    : { text: "ও", before: { kind: "vowel" } };
}
