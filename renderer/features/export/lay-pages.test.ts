import { expect, it } from "vitest";
import { pageMargins } from "./lay-pages.ts";

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
