import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SessionSource } from "../../../shared/composition/source.ts";
import { sampleSource } from "../../../test/export/sample.ts";
import { plannedFiles } from "./planned-files.ts";

const asked = {
  kinds: ["handout", "deck", "plan"],
  books: ["guide"],
  formats: ["docx", "pptx", "pdf", "png"],
  languages: ["en", "bn"],
  planForms: ["plain", "full"],
  deckForms: ["slides", "lines"],
} as const;
const mutable = structuredClone(asked) as unknown as Parameters<typeof plannedFiles>[0];

const banglaLetters = fc.string({
  unit: fc.constantFrom(...Array.from("জীবনচক্রপদ্ধতিক্ষশ্রীয়ড়ঢ়ংঃঁ র্য-,.")),
  maxLength: 500,
});
const title = fc.oneof(
  banglaLetters,
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.constantFrom(
    "CON",
    "nul.txt",
    "com¹",
    "...",
    "a/b\\c:d",
    "Plan ",
    "plan",
    "PLAN.",
    "caf\u00e9",
    "cafe\u0301",
  ),
);
const folder = fc.integer({ min: 3, max: 200 }).map((length) => "/".padEnd(length, "d"));

const sourceOf = (en: string, bn: string, index: number): SessionSource => ({
  ...sampleSource,
  number: index % 2 === 0 ? "" : "8.2",
  session: { ...sampleSource.session, id: `s${index}`, title: { en, bn } },
});

const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** What makes a name the same, and possible, on Windows, Linux and macOS. */
function expectPortable(name: string, base: string): void {
  expect(name).toBe(name.normalize("NFC"));
  expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|^[ .]|[ .]$/);
  expect(name.split(".")[0]?.trim()).not.toMatch(device);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
  expect(`${base}/${name}`.length).toBeLessThanOrEqual(259);
}

describe("the names of the files of an export", () => {
  it("are portable and all different, whatever the titles and the folder are called", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(title, title), { minLength: 1, maxLength: 4 }),
        folder,
        (titles, base) => {
          const sources = titles.map(([en, bn], index) => sourceOf(en, bn, index));
          const names = plannedFiles({ ...mutable, folder: base, sessions: [] }, sources).map(
            ({ name }) => name,
          );
          for (const name of names) expectPortable(name, base);
          const keys = names.map((name) => name.normalize("NFD").toLowerCase());
          expect(new Set(keys).size).toBe(names.length);
          expect(new Set(names.map((name) => name.toUpperCase())).size).toBe(names.length);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("tell a document in large print from the usual one", () => {
    const request = {
      ...mutable,
      folder: "/out",
      sessions: [],
      kinds: ["handout" as const],
      books: [],
    };
    const [usual] = plannedFiles(request, [sampleSource]);
    const [large] = plannedFiles({ ...request, print: "large" }, [sampleSource]);
    expect(large?.name).toContain("large print");
    expect(usual?.name).not.toContain("large print");
  });

  it("have no large print of slides, only of what is on paper beside them", () => {
    const planned = plannedFiles(
      {
        ...mutable,
        folder: "/out",
        sessions: [],
        kinds: ["deck"],
        books: [],
        formats: ["pptx", "pdf"],
        languages: ["en"],
        deckForms: ["slides", "notes"],
        print: "large",
      },
      [sampleSource],
    );
    expect(planned.map(({ name, look }) => [name.includes("large print"), look?.print])).toEqual([
      [false, undefined],
      [false, undefined],
      [true, "large"],
    ]);
  });
});
