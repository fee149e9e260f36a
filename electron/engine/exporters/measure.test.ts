import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createMeasure } from "./measure.ts";

const measure = await createMeasure(join(import.meta.dirname, "../../../resources/fonts"));
const carlito = { family: "Carlito", bold: false };
const bangla = { family: "Noto Sans Bengali", bold: false };

describe("measuring text", () => {
  it("gives points that grow with the size", () => {
    const at10 = measure.width("lifecycle", carlito, 10);
    expect(at10).toBeGreaterThan(30);
    expect(measure.width("lifecycle", carlito, 20)).toBeCloseTo(2 * at10);
  });

  it("shapes conjuncts: ক্ষ is narrower than its letters apart", () => {
    const apart = measure.width("ক", bangla, 20) + measure.width("ষ", bangla, 20);
    expect(measure.width("ক্ষ", bangla, 20)).toBeLessThan(apart);
  });

  it("kerns and joins as Carlito's twin does", () => {
    expect(measure.width("AVAV", carlito, 20)).toBeLessThan(4 * measure.width("A", carlito, 20));
  });

  it("sets what a Bangla face lacks in the Latin face", () => {
    expect(measure.width("ক, খ", bangla, 20)).toBeCloseTo(
      measure.width("ক", bangla, 20) +
        measure.width(",", carlito, 20) +
        measure.width(" খ", bangla, 20),
      0,
    );
  });

  it("takes a character that no face has for one em", () => {
    expect(measure.width("😀", carlito, 20)).toBe(20);
  });

  it("knows bold, and every bundled family's line", () => {
    const bold = { ...carlito, bold: true };
    expect(measure.width("lifecycle", bold, 20)).toBeGreaterThan(
      measure.width("lifecycle", carlito, 20),
    );
    for (const family of [
      "Carlito",
      "Caladea",
      "Gelasio",
      "Noto Sans Bengali",
      "Noto Serif Bengali",
    ]) {
      const { height, ascent } = measure.line({ family, bold: false });
      expect(height).toBeGreaterThan(1);
      expect(ascent).toBeLessThan(height);
    }
  });
});
