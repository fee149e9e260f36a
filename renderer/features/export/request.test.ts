import { expect, it } from "vitest";
import { fileCount, toggled, toRequest, type Choice } from "./request.ts";

const formatsOf = {
  handout: ["docx", "pdf"],
  deck: ["pptx"],
  plan: ["docx", "pdf"],
  guide: ["docx", "pdf"],
} as const;
const choice: Choice = {
  sessions: ["a", "b"],
  kinds: ["handout", "deck", "plan"],
  books: [],
  collections: [],
  pack: null,
  planForms: ["plain", "full"],
  deckForms: ["slides"],
  course: null,
  language: "bn",
  formats: ["docx", "pptx", "pdf"],
};

it("counts the files that the engine will write, and no impossible ones", () => {
  expect(fileCount(choice, formatsOf)).toBe(2 * (2 + 1 + 4));
  expect(fileCount({ ...choice, formats: ["pdf"] }, formatsOf)).toBe(2 * (1 + 0 + 2));
  expect(fileCount({ ...choice, kinds: ["deck"], formats: ["pdf"] }, formatsOf)).toBe(0);
  expect(fileCount({ ...choice, sessions: [] }, formatsOf)).toBe(0);
  expect(fileCount({ ...choice, kinds: [], books: ["guide"] }, formatsOf)).toBe(2);
  const collections = ["site", "moodle"] as const;
  expect(fileCount({ ...choice, kinds: [], formats: [], collections }, formatsOf)).toBe(2);
});

it("counts each form of a deck on paper", () => {
  const paper = { ...formatsOf, deck: ["pptx", "pdf", "png"] } as const;
  const deck: Choice = { ...choice, kinds: ["deck"], deckForms: ["slides", "lines", "notes"] };
  expect(fileCount(deck, paper)).toBe(2 * (1 + 3));
  expect(fileCount({ ...deck, formats: ["pptx", "png"] }, paper)).toBe(2 * 2);
});

it("always names a form of the plan, since the contract asks for one", () => {
  expect(toRequest({ ...choice, kinds: ["deck"], planForms: [] }, "/out").planForms).toEqual([
    "full",
  ]);
});

it("asks for a pack and collections only where they are chosen", () => {
  expect(toRequest(choice, "/out")).not.toHaveProperty("pack");
  const packed = toRequest({ ...choice, pack: "zip", collections: ["site"] }, "/out");
  expect(packed).toMatchObject({ pack: "zip", collections: ["site"] });
});

it("ticks and unticks in the order of the whole", () => {
  expect(toggled(["c"], "a", ["a", "b", "c"])).toEqual(["a", "c"]);
  expect(toggled(["a", "c"], "a", ["a", "b", "c"])).toEqual(["c"]);
});
