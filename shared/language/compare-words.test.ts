import fc from "fast-check";
import { expect, it } from "vitest";
import { compareWords } from "./compare-words.ts";

const told = (before: string, after: string) =>
  compareWords(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : `${kind === "new" ? "+" : "-"}[${text}]`))
    .join("");

it("tells words, not letters", () => {
  expect(told("Risk changes with age.", "Risk grows with age.")).toBe(
    "Risk -[changes]+[grows] with age.",
  );
  expect(told("four stages", "five stages of life")).toBe("-[four]+[five] stages+[ of life]");
});

it("keeps a Bangla word with its signs and joiners whole", () => {
  expect(told("চারটি ধাপ।", "পাঁচটি ধাপ।")).toBe("-[চারটি]+[পাঁচটি] ধাপ।");
  expect(told("ক্ষমতা আছে", "ক্ষমতাও আছে")).toBe("-[ক্ষমতা]+[ক্ষমতাও] আছে");
});

it("tells what came, what went, and nothing where nothing changed", () => {
  expect(told("", "New")).toBe("+[New]");
  expect(told("Old", "")).toBe("-[Old]");
  expect(compareWords("Same words", "Same words")).toEqual([{ kind: "same", text: "Same words" }]);
  expect(compareWords("", "")).toEqual([]);
});

it("gives both versions back, whatever they are", () => {
  const text = fc.array(fc.constantFrom("a", "b", "জীবন", " ", ", ", "।"), { maxLength: 30 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [before, after] = [one.join(""), other.join("")];
      const changes = compareWords(before, after);
      const without = (kind: string) =>
        changes.flatMap((change) => (change.kind === kind ? [] : [change.text])).join("");
      expect(without("new")).toBe(before);
      expect(without("gone")).toBe(after);
    }),
  );
});

it("tells very long texts that have nothing in common as a whole", () => {
  const words = (word: string) => `${word} `.repeat(3_000);
  expect(compareWords(words("a"), words("b")).map(({ kind }) => kind)).toContain("new");
});
