import { toAsciiDigits } from "../digits.ts";
import { consonantKeys, markKeys, signKeys, vowelKeys } from "./table.ts";
import { transliterate } from "./transliterate.ts";

const doubled = new Set(["ee", "oo", "q", "J", "ksh", "kSh", "jNG", "nkSh"]);

/** The key of every letter and sign. */
const keyOf = new Map<string, string>();
for (const [key, text] of [
  ...Object.entries({ ...consonantKeys, ...signKeys, ...markKeys }),
  ...Object.entries(vowelKeys).flatMap(([key, forms]) => forms.map((form) => [key, form] as const)),
]) {
  if (!doubled.has(key) && !keyOf.has(text)) keyOf.set(text, key);
}
keyOf.set("অ", "o");
keyOf.set(".", ".`");

/** A text in the pieces that one or two keys type. */
const pieces = /র্(?:ক্ষ|[ক-হ]\u09bc?)|র\u200d্য|(?:্(?!\u200c))?(?:ক্ষ|জ্ঞ|[ক-হ]\u09bc?)|্\u200c?|[^]/gu;

const isConsonant = /^(?:ক্ষ|জ্ঞ|[ক-হ]\u09bc?)$/u;

function keysOfPiece(piece: string): readonly string[] {
  if (piece === "র\u200d্য") return ["rZ"];
  if (/^র্./.test(piece)) return ["orr", "rr"].map((key) => key + (keyOf.get(piece.slice(2)) ?? ""));
  const joined = piece.startsWith("্") && piece.length > 1 && piece !== "্\u200c";
  const letters = joined ? piece.slice(1) : piece;
  const key = keyOf.get(letters.normalize("NFC")) ?? toAsciiDigits(letters);
  if (letters === "য়") return ["y", "oy", "Y"];
  if (!joined) return isConsonant.test(letters) ? [`o${key}`, key] : [key];
  const phalas: Readonly<Record<string, string>> = { ব: "w", য: "Z" };
  return [phalas[letters] ?? key, key, `,,${key}`];
}

/**
 * The keys that type a Bangla text (words and digits, no spaces) on the phonetic keyboard: one of its
 * spellings, for the help card. Null where the keyboard cannot type it.
 */
export function keysFor(text: string): string | null {
  let keys = "";
  let done = "";
  for (const [piece] of text.normalize("NFC").matchAll(pieces)) {
    done += piece;
    const next = keysOfPiece(piece)
      .flatMap((key) => [key, `o${key}`, `\`${key}`, `o\`${key}`])
      .find((key) => transliterate(keys + key) === done);
    if (next === undefined) return null;
    keys += next;
  }
  return keys;
}
