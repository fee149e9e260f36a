import { expect, it } from "vitest";
import { leftHandShift, pageMargins } from "./lay-pages.ts";

const millimetre = 96 / 25.4;

it("reads the margins of the printed page in pixels", () => {
  const css =
    "@page handout { size: A4; margin: 25mm 20mm 22mm; @top-left { margin-bottom: 6mm } }";
  const { top, right, bottom, left } = pageMargins(css);
  expect([top, right, bottom, left].map((side) => Math.round(side / millimetre))).toEqual([
    25, 20, 22, 20,
  ]);
});

it("takes 20 mm where the style sheet says nothing", () => {
  expect(pageMargins("p { margin: 0 }").left).toBeCloseTo(20 * millimetre);
});

it("moves left-hand pages of sheets that are printed on both sides", () => {
  const right = "@page handout { size: A4; margin: 22mm 17mm 20mm 23mm; }";
  const both = `${right} @page handout:left { margin-left: 17mm; margin-right: 23mm; }`;
  expect(leftHandShift(right)).toBe(0);
  expect(leftHandShift(both)).toBeCloseTo(6 * millimetre);
});
