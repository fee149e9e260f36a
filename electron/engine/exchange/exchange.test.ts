import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundledFiles, filesWith, readFiles } from "../../../test/support/curriculum-files.ts";
import { packageArbitrary } from "../../../test/support/package-arbitraries.ts";
import { checkFiles } from "./check.ts";
import { textOf } from "./files.ts";
import { readCurriculum } from "./read.ts";
import { writeCurriculum } from "./write.ts";
import { unzipFiles, zipFiles } from "./zip.ts";

const bundled = await bundledFiles();

const problemsOf = (changes: Readonly<Record<string, string>>): string[] => {
  const result = readCurriculum(filesWith(changes));
  return result.ok
    ? []
    : result.fault.map(({ path, line, problem }) => `${path}:${line} ${problem}`);
};

describe("a curriculum's files", () => {
  it("give back every curriculum as it was, packed or not", () => {
    fc.assert(
      fc.property(packageArbitrary, (content) => {
        const files = writeCurriculum(content);
        expect(readFiles(files)).toStrictEqual(content);
        expect(readFiles(unzipFiles(zipFiles(files)))).toStrictEqual(content);
      }),
      { numRuns: 60 },
    );
  });

  it("of the bundled curriculum are whole, and written as they are read", () => {
    expect(checkFiles(bundled)).toEqual([]);
    const content = readFiles(bundled);
    expect(content.modules).toHaveLength(12);
    const written = writeCurriculum(content);
    expect(readFiles(written)).toStrictEqual(content);
    expect(written.size).toBe(bundled.size);
  });

  it("leave out what is at its default, and number what has no id", () => {
    const deck =
      "slides:\n  - layout: bullets\n    title:\n      en: A\n      bn: অ\n  - layout: title\n";
    const files = filesWith({ "modules/01-m/01-s.deck.yaml": deck });
    const content = readFiles(files);
    const [session] = content.sessions;
    expect(session?.deck.slides.map(({ id }) => id)).toEqual(["s1", "s2"]);
    expect(session?.deck.slides[0]?.body).toEqual({
      layout: "bullets",
      title: { en: "A", bn: "অ" },
      points: [],
    });
    const written = writeCurriculum(content).get("modules/01-m/01-s.deck.yaml");
    expect(written && textOf(written)).toBe(deck);
  });

  it("name a translation's basis only where its source has changed", () => {
    const bangla = (basis: string): string => `---\nsession: s\nlanguage: bn\n---\n\n${basis}এক\n`;
    const path = "modules/01-m/01-s.bn.md";
    for (const text of [
      bangla(""),
      bangla("<!-- basis=old1 -->\n"),
      bangla("<!-- basis=none -->\n"),
    ]) {
      const written = writeCurriculum(readFiles(filesWith({ [path]: text }))).get(path);
      expect(written && textOf(written)).toBe(text);
    }
  });
});

describe("problems with a curriculum's files", () => {
  it.each([
    [
      { "curriculum.yaml": "format: 2\n" },
      "curriculum.yaml:1 format is 2; this version reads format 1",
    ],
    [
      { "modules/01-m/module.yaml": "title:\n  en: M\n  bn: [x\n" },
      /^modules\/01-m\/module\.yaml:[34] not right as YAML: /,
    ],
    [
      {
        "modules/01-m/01-s.session.yaml":
          "minutes: 60\nactivities:\n  - title: { en: A, bn: অ }\n    method: XX\n    minutes: { minimum: 1, planned: 2, maximum: 3 }\n",
      },
      /^modules\/01-m\/01-s\.session\.yaml:4 activities\[1\]\.method is "XX"; it can be L&D, /,
    ],
    [
      { "modules/01-m/01-s.session.yaml": "minutes: 60\n\ntitel: { en: S }\n" },
      "modules/01-m/01-s.session.yaml:3 the file has fields that nobody knows: titel",
    ],
    [
      { "modules/01-m/01-s.session.yaml": "minutes: 60\naim:\n  en: 2025\n" },
      'modules/01-m/01-s.session.yaml:3 aim.en is read as a number; as a text it needs quotes: "2025"',
    ],
    [
      {
        "modules/01-m/01-s.deck.yaml":
          "slides:\n  - layout: bullets\n  - layout: bullets\n    points: none\n",
      },
      /^modules\/01-m\/01-s\.deck\.yaml:4 slides\[2\]\.points must be array/,
    ],
    [
      { "modules/01-m/01-s.en.md": "---\nsession: other\nlanguage: en\n---\n" },
      "modules/01-m/01-s.en.md:2 session must be s, as the file's name says",
    ],
    [
      { "modules/01-m/02-t.en.md": "" },
      "modules/01-m/02-t.en.md:null has no 02-t.session.yaml beside it",
    ],
    [
      { "modules/01-m/01-s.sesion.yaml": "" },
      "modules/01-m/01-s.sesion.yaml:null is no file of a curriculum",
    ],
    [{ "assets/a.png": "x" }, /^assets\/a\.png:null a picture is named by its content: 2d711642/],
    [{ "facts.yaml": "- &a { id: f }\n- *a\n" }, /^facts\.yaml:/],
  ])("are told with file and line: %j", (changes, problem) => {
    const [first] = problemsOf(changes);
    if (typeof problem === "string") expect(first).toBe(problem);
    else expect(first).toMatch(problem);
  });

  it("are told for a folder that is no curriculum", () => {
    expect(readCurriculum(new Map())).toEqual({
      ok: false,
      fault: [
        {
          level: "fault",
          path: "curriculum.yaml",
          line: null,
          problem: expect.stringContaining("is missing"),
        },
      ],
    });
  });

  it("are told of words that could not be kept as they were, without refusing the whole", () => {
    const text = "---\nsession: s\nlanguage: en\n---\n\n::what\n";
    const files = filesWith({ "modules/01-m/01-s.en.md": text });
    expect(readFiles(files).sessions).toHaveLength(1);
    expect(checkFiles(files)[0]).toEqual({
      level: "fault",
      path: "modules/01-m/01-s.en.md",
      line: 6,
      problem: "::what is not known here",
    });
  });
});
