import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { strokeOf, type Composition } from "./compose.ts";
import { keysFor } from "./keys-for.ts";
import { transliterate } from "./transliterate.ts";

/** Keys and the word that they type, one to a line. */
const words = readFileSync(new URL("./words.txt", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(" ") as [string, string]);

/** Types key by key after a text, as the editor does, and gives the text. */
function typed(keys: string, start = ""): string {
  let text = start;
  let composition: Composition | null = null;
  for (const key of keys) {
    const stroke = strokeOf(composition, key, text);
    composition = stroke?.composition ?? null;
    text = stroke ? text.slice(0, text.length - stroke.remove) + stroke.insert : text + key;
  }
  return text;
}

describe("the phonetic keyboard", () => {
  test("has a table of at least two hundred words", () => {
    expect(words.length).toBeGreaterThanOrEqual(200);
  });

  test.for(words)("%s types %s", ([keys, word]) => {
    expect(transliterate(keys)).toBe(word.normalize("NFC"));
    expect(typed(keys)).toBe(word.normalize("NFC"));
  });

  test("goes on from what stands before the caret", () => {
    expect(typed("i", "ক")).toBe("কি");
    expect(typed("r", "ক্")).toBe("ক্র");
    expect(typed("t", "ক")).toBe("কত");
    expect(typed("y", "র")).toBe("র\u200d্য");
    expect(typed("i", "কা")).toBe("কাই");
    expect(typed(".5", "২")).toBe("২.৫");
    expect(typed("amar desh", "এই ")).toBe("এই আমার দেশ");
  });

  test("a Latin word, a sign or a caret elsewhere begins anew", () => {
    const first = strokeOf(null, "k", "");
    expect(strokeOf(first?.composition ?? null, "i", "elsewhere")?.insert).toBe("ই");
    expect(strokeOf(null, "#", "ক")).toBeNull();
    expect(strokeOf(null, "Enter", "ক")).toBeNull();
  });

  test("types every word of the glossary", () => {
    const glossary = parse(
      readFileSync(new URL("../../../curricula/nsss-tot/glossary.yaml", import.meta.url), "utf8"),
    ) as { term: { bn: string }; meaning: { bn: string } }[];
    const known = new Set(
      glossary.flatMap(({ term, meaning }) =>
        `${term.bn} ${meaning.bn}`.normalize("NFC").match(/[\u0980-\u09ff\u200c\u200d]+/g),
      ),
    );
    expect(known.size).toBeGreaterThan(500);
    for (const word of known) {
      const keys = keysFor(word ?? "");
      expect(keys, word ?? "").not.toBeNull();
      expect(typed(keys ?? "")).toBe(word);
    }
  });

  test("always gives the same text key by key as at once, in NFC", () => {
    const key = fc.constantFrom(..."aiIuUeOokghNcjJTDtdnpbmzrlsShRYyZxw^:,.`$019".split(""));
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), (keys) => {
        const text = transliterate(keys.join(""));
        expect(text).toBe(text.normalize("NFC"));
        expect(typed(keys.join(""))).toBe(text);
      }),
    );
  });
});
