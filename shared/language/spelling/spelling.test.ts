import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { doubtfulIn } from "./doubtful.ts";
import { createSpeller } from "./speller.ts";
import { wordsToCheck } from "./words.ts";

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const list = (name: string) => read(`resources/spelling/${name}`);
const bangla = createSpeller(list("bn-BD.aff"), list("bn-BD.dic"));
const english = createSpeller(list("en-GB.aff"), list("en-GB.dic"), list("en-BD.dic"));

const glossary = parse(read("curricula/nsss-tot/glossary.yaml")) as {
  term: Record<"en" | "bn", string>;
  meaning: Record<"en" | "bn", string>;
}[];

describe("the English list", () => {
  test("knows forms, capitals and possessives, and either spelling of -ise", () => {
    for (const word of ["programmes", "Children’s", "unlawfully", "UPAZILA", "upazila's", "NGOs"])
      expect(english.knows(word), word).toBe(true);
    for (const word of ["goverment", "Programms", "recieve"])
      expect(english.knows(word), word).toBe(false);
    for (const word of ["organization", "organisation", "marginalized"])
      expect(doubtfulIn("en", english, word), word).toBe(false);
    expect(doubtfulIn("en", english, "organizaton")).toBe(true);
  });
  test("suggests what was meant", () => {
    expect(english.suggest("goverment")[0]).toBe("government");
    expect(english.suggest("allowence")).toContain("allowance");
    expect(english.suggest("Bangladsh")).toContain("Bangladesh");
  });
});

describe("the Bangla list", () => {
  test.for([
    ["কারন", "কারণ"],
    ["প্রশিক্ষন", "প্রশিক্ষণ"],
    ["ব্যাবস্থা", "ব্যবস্থা"],
    ["কর্মসূচী", "কর্মসূচি"],
    ["মন্ত্রনালয়", "মন্ত্রণালয়"],
    ["পরিক্ষা", "পরীক্ষা"],
    ["দারিদ্রতা", "দারিদ্র্য"],
    ["শিক্ষার্থিদের", "শিক্ষার্থীদের"],
    ["প্রসাসন", "প্রশাসন"],
  ])("doubts %s and suggests %s", ([wrong = "", right = ""]) => {
    expect(doubtfulIn("bn", bangla, wrong)).toBe(true);
    expect(bangla.suggest(wrong)).toContain(right.normalize("NFC"));
  });
  test("knows words with their endings, in either spelling of য়, with joiners or without", () => {
    for (const word of ["উপজেলাগুলোতেও", "কর্মকর্তাদের", "করছিলেন", "সম\u09df", "উদ্\u200cযাপন"])
      expect(doubtfulIn("bn", bangla, word), word).toBe(false);
    expect(doubtfulIn("bn", bangla, "নিরাপত্তাার")).toBe(true);
  });
});

test("no word of the glossary is doubted in either language", () => {
  const doubted = glossary.flatMap(({ term, meaning }) =>
    [term.en, term.bn, meaning.en, meaning.bn].flatMap((text) =>
      wordsToCheck(text)
        .filter(({ language, text: word }) =>
          doubtfulIn(language, language === "bn" ? bangla : english, word),
        )
        .map(({ text: word }) => word),
    ),
  );
  expect(doubted).toEqual([]);
});

test("numbers with endings, codes, addresses and names in capitals are left alone", () => {
  const found = wordsToCheck("BPATC’s 19th ২১-এর G2P a@b.org nsss.gov.bd কৌশল-পত্র iPhone don’t x");
  expect(found.map(({ text }) => text)).toEqual(["কৌশল", "পত্র", "don’t"]);
});
