import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileName, freeName } from "./file-names.ts";

describe("file names", () => {
  test("keep a title readable", () => {
    expect(fileName("8.2 জীবনচক্র পদ্ধতি, হ্যান্ডআউট (FTC)")).toBe("8.2 জীবনচক্র পদ্ধতি, হ্যান্ডআউট (FTC)");
    expect(fileName('What? "A/B": <test>')).toBe("What A B test");
  });
  test("avoid names that a system keeps for itself", () => {
    expect(fileName("CON")).toBe("_CON");
    expect(fileName("nul.docx")).toBe("_nul.docx");
    expect(fileName(" ... ")).toBe("_");
  });
  test("are never cut inside a conjunct and always fit", () => {
    const long = fileName("ক্ষ".repeat(200));
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(230);
    expect(long.length % "ক্ষ".length).toBe(0);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (title) => {
        const name = fileName(title);
        expect(name.length).toBeGreaterThan(0);
        expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]/);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(231);
      }),
    );
  });
  test("do not collide", () => {
    const taken = new Set<string>();
    expect(freeName("Plan", taken)).toBe("Plan");
    expect(freeName("plan", taken)).toBe("plan (2)");
    expect(freeName("PLAN", taken)).toBe("PLAN (3)");
    expect(freeName("Plan", taken, ".docx")).toBe("Plan.docx");
    expect(freeName("Plan", taken, ".docx")).toBe("Plan (2).docx");
  });
});
