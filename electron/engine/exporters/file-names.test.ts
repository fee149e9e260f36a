import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileName, freeName, nameRoom } from "./file-names.ts";

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
  test("do not collide, and keep their ending", () => {
    const taken = new Set<string>();
    expect(freeName("Plan", taken, ".docx")).toBe("Plan.docx");
    expect(freeName("plan", taken, ".docx")).toBe("plan (2).docx");
    expect(freeName("PLAN", taken, ".docx")).toBe("PLAN (3).docx");
    expect(freeName("Plan", taken, ".pdf")).toBe("Plan.pdf");
    expect(freeName("caf\u00e9", taken, ".pdf")).toBe("caf\u00e9.pdf");
    expect(freeName("cafe\u0301", taken, ".pdf")).toBe("cafe\u0301 (2).pdf");
  });
  test("stay within Windows' path in a deep folder", () => {
    const folder = `C:\\${"deep\\".repeat(30)}out`;
    const name = fileName("জীবনচক্র পদ্ধতি ".repeat(20), nameRoom(folder));
    expect(`${folder}\\${name}.docx`.length).toBeLessThanOrEqual(259);
  });
});
