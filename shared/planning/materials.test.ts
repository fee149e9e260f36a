import { expect, it } from "vitest";
import { emptyStep } from "../curriculum/empty-step.ts";
import { bilingual } from "../language/bilingual.ts";
import { materialsFor } from "./materials.ts";

const step = (materials: string, more = {}) => ({
  ...emptyStep("a"),
  materials: bilingual(materials),
  ...more,
});
const english = { language: "en", handout: "Handout" } as const;
const heads = { participants: 30, groups: 5 };
const list = (...steps: ReturnType<typeof step>[]) =>
  materialsFor(steps, heads, english).map(({ name, quantity }) => `${name} ${quantity}`);

it("counts copies by participants, flip charts and markers by groups, the rest once", () => {
  expect(list(step("Projector, flip charts, markers"), step("–", { usesHandout: true }))).toEqual([
    "Projector 1",
    "flip charts 5",
    "markers 10",
    "Handout 30",
  ]);
});

it("names each material once, and counts anew only what is used up", () => {
  expect(list(step("Test sheet, Projector"), step("projector; Test sheet"))).toEqual([
    "Test sheet 60",
    "Projector 1",
  ]);
  expect(list(step("Handout"), step("", { usesHandout: true }))).toEqual(["Handout 30"]);
});

it("takes the quantity that the words give", () => {
  expect(list(step("Wheel poster, 60 cards, Risk cards ×5, 21 slips for each group"))).toEqual([
    "Wheel poster 1",
    "cards 60",
    "Risk cards 5",
    "slips for each group 105",
  ]);
});

it("reads Bangla words and digits", () => {
  const bangla = { ...step(""), materials: bilingual("", "৬০টি কার্ড, হ্যান্ডআউট, ফ্লিপ চার্ট") };
  const found = materialsFor([bangla], heads, { language: "bn", handout: "হ্যান্ডআউট" });
  expect(found.map(({ name, quantity }) => [name, quantity])).toEqual([
    ["কার্ড", 60],
    ["হ্যান্ডআউট", 30],
    ["ফ্লিপ চার্ট", 5],
  ]);
});

it("needs nothing for nobody but what stands in the room", () => {
  const none = materialsFor([step("Handout, board")], { participants: 0, groups: 0 }, english);
  expect(none.map(({ quantity }) => quantity)).toEqual([0, 1]);
});
