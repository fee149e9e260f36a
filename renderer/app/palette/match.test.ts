import { describe, expect, it } from "vitest";
import type { PaletteEntry } from "./entries.ts";
import { matchingEntries, partsOfName } from "./match.ts";

const entry = (id: string, en: string, bn: string, aside = ""): PaletteEntry => ({
  id,
  group: "places",
  name: { en, bn },
  aside,
  run: () => {},
});

const entries = [
  entry("lifecycle", "The lifecycle approach", "জীবনচক্র পদ্ধতি", "8.2"),
  entry("plan", "The Action Plan", "কর্মপরিকল্পনা ও জাতীয় পরিকল্পনা", "7.2"),
];
const found = (query: string) => matchingEntries(entries, query).map(({ id }) => id);

describe("matchingEntries", () => {
  it.each([
    ["life appr", ["lifecycle"]],
    ["জীবন", ["lifecycle"]],
    ["jibonchokro", ["lifecycle"]],
    ["jibon poddhoti", ["lifecycle"]],
    ["porikolpona", ["plan"]],
    ["৮.২", ["lifecycle"]],
    ["7.2 plan", ["plan"]],
    ["jibon plan", []],
  ])("finds for %s", (query, ids) => {
    expect(found(query)).toEqual(ids);
  });
});

describe("partsOfName", () => {
  it("marks the words in which the query stands, and keeps every letter", () => {
    expect(partsOfName("The lifecycle approach", "LIFE")).toEqual([
      { text: "The ", match: false },
      { text: "lifecycle", match: true },
      { text: " approach", match: false },
    ]);
    const bangla = "জীবনচক্র পদ্ধতি";
    const parts = partsOfName(bangla, "poddhoti");
    expect(parts.map(({ text }) => text).join("")).toBe(bangla);
    expect(parts).toContainEqual({ text: "পদ্ধতি", match: true });
    expect(partsOfName("Home", "x")).toEqual([{ text: "Home", match: false }]);
  });
});
