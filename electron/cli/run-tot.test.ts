import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { raise } from "../../shared/contract/errors.ts";
import { coverageSchema } from "../../shared/planning/coverage.ts";
import { writeFolder } from "../engine/exchange/folder.ts";
import { filesWith } from "../../test/support/curriculum-files.ts";
import { temporaryFolders } from "../../test/storage/temporary-folder.ts";
import type { Surroundings } from "./platform.ts";
import { runTot } from "./run-tot.ts";

const folder = temporaryFolders();
const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const surroundings: Surroundings = {
  version: "0.0.0-test",
  paths: {
    documents: "/nowhere",
    curricula: inProject("curricula"),
    preparedCurricula: inProject("out/curricula"),
    resources: inProject("resources"),
    exportWorker: inProject("electron/engine/exporters/worker.ts"),
  },
  printToPdf: () => Promise.resolve(raise("PRINTER_MISSING", {})),
  takePictures: () => Promise.resolve(raise("PRINTER_MISSING", {})),
  commandLine: [],
  browserHost: [],
  chromium: () => null,
  chromiumFlags: () => [],
  close: () => Promise.resolve(),
};

/** Runs a command line as a person types it; what may hold spaces follows the line. */
async function tot(line: string, ...more: readonly string[]) {
  const argv = [...line.split(" "), ...more];
  let out = "";
  let error = "";
  const code = await runTot(argv, surroundings, {
    out: (text) => (out += text),
    error: (text) => (error += text),
  });
  return { code, out, error, json: () => JSON.parse(out) as unknown };
}

describe("tot coverage", () => {
  it("prints one JSON document that keeps the contract", async () => {
    const { code, json } = await tot(
      "coverage",
      "--curriculum",
      "nsss-tot",
      "--data",
      folder(),
      "--json",
    );
    expect(code).toBe(0);
    const coverage = coverageSchema.parse(json());
    expect(coverage.modules).toHaveLength(12);
    expect(coverage.sessions.find(({ number }) => number === "8.2")?.words.bn).toBeGreaterThan(300);
  });

  it("keeps to one course, named by its code in any case", async () => {
    const { json } = await tot("coverage", "--course", "ftc", "--data", folder(), "--json");
    const { courses, sessions } = coverageSchema.parse(json());
    expect(courses.map(({ code }) => code)).toEqual(["FTC"]);
    for (const { placements } of sessions) {
      expect(new Set(placements.map(({ course }) => course))).toEqual(new Set(["FTC"]));
    }
  });
});

describe("tot export", () => {
  it("writes what is asked for by number and says where it is", async () => {
    const out = join(folder(), "new", "folder");
    const { code, json } = await tot(
      "export --curriculum nsss-tot --session 8.2 --session ৮.১ --kind handout,plan --format docx " +
        "--lang en,bn --course FTC --json",
      "--out",
      out,
      "--data",
      folder(),
    );
    expect(code).toBe(0);
    const { files } = json() as { files: { path: string; session: string; bytes: number }[] };
    expect(files.map((file) => Object.keys(file))[0]).toEqual([
      "path",
      "kind",
      "format",
      "lang",
      "session",
      "bytes",
    ]);
    expect(files.map(({ session }) => session)).toEqual([
      "8.1",
      "8.1",
      "8.1",
      "8.1",
      "8.2",
      "8.2",
      "8.2",
      "8.2",
    ]);
    for (const { path, bytes } of files) expect(readFileSync(path).byteLength).toBe(bytes);
    expect(readdirSync(out)).toHaveLength(8);
  });

  it("writes what it can, and names what it could not with the way out", async () => {
    const out = folder();
    const { code, error, json } = await tot(
      "export --session 8.2 --kind handout --format docx,pdf --lang en --json",
      "--out",
      out,
      "--data",
      folder(),
    );
    expect(code).toBe(1);
    expect(json()).toMatchObject({
      files: [{ format: "docx" }],
      failed: [{ code: "PRINTER_MISSING" }],
    });
    expect(error).toContain("Install one");
    expect(readdirSync(out)).toHaveLength(1);
  });

  it.each([
    [["--session", "99.9"], "99.9"],
    [["--module", "77"], "77"],
    [["--course", "XYZ"], "XYZ"],
    [["--kind", "poster"], "poster"],
    [["--curriculum", "other"], "other"],
    [["--wrong"], "--wrong"],
  ])("refuses %j, names it and writes nothing", async (given, named) => {
    const out = join(folder(), "out");
    const { code, error, json } = await tot(
      "export",
      ...given,
      "--out",
      out,
      "--data",
      folder(),
      "--json",
    );
    expect(code).toBe(1);
    expect(error).toContain(named);
    expect(json()).toMatchObject({
      error: { code: expect.stringMatching(/NOT_FOUND|INVALID_INPUT/) },
    });
    expect(existsSync(out)).toBe(false);
  });

  it("says in both languages that a file stands in the folder's place, and keeps it", async () => {
    const out = join(folder(), "out");
    writeFileSync(out, "mine");
    const { code, error } = await tot(
      "export",
      "--session",
      "8.2",
      "--out",
      out,
      "--data",
      folder(),
    );
    expect(code).toBe(1);
    expect(error).toMatch(/cannot be written|is not there/);
    expect(error).toMatch(/[অ-হ]/);
    expect(readFileSync(out, "utf8")).toBe("mine");
  });
});

describe("tot convert", () => {
  it("makes a page of a Bangla text, in its language", async () => {
    const data = folder();
    const from = join(data, "কৌশল.md");
    const to = join(data, "কৌশল.html");
    writeFileSync(from, "# সামাজিক নিরাপত্তা\n\nজীবনের **ধাপভেদে** ঝুঁকি আলাদা।\n");
    const { code, json } = await tot("convert", from, to, "--json");
    expect(code).toBe(0);
    expect(json()).toMatchObject({ path: to, language: "bn" });
    expect(readFileSync(to, "utf8")).toContain("ধাপভেদে");
  });

  it("names what it cannot read or write, and leaves nothing behind", async () => {
    const data = folder();
    writeFileSync(join(data, "a.md"), "Text");
    for (const [from, to] of [
      ["a.odt", "b.docx"],
      ["a.md", "b.xyz"],
      ["gone.md", "b.html"],
    ] as const) {
      const { code, error } = await tot("convert", join(data, from), join(data, to));
      expect(code).toBe(1);
      expect(error).toMatch(/a\.odt|b\.xyz|gone\.md/);
    }
    expect(readdirSync(data)).toEqual(["a.md"]);
  });
});

describe("tot check", () => {
  it("finds nothing wrong with the bundled curriculum", async () => {
    const { code, json } = await tot("check --strict --json", inProject("curricula/nsss-tot"));
    expect(json()).toMatchObject({ ok: true, files: [{ kind: "curriculum", problems: [] }] });
    expect(code).toBe(0);
  });

  it("lists advice, and fails for it only where it is strict", async () => {
    const own = join(folder(), "curriculum");
    await writeFolder(
      own,
      filesWith({
        "curriculum.yaml": `format: 1
id: c
title: { en: C, bn: গ }
shortTitle: { en: C, bn: গ }
objective: { en: O, bn: উ }
sourceLanguage: en
factsAsOf: 2026-01-01
`,
      }),
    );
    const kind = await tot("check --json", own);
    expect(kind.code).toBe(0);
    expect(kind.json()).toMatchObject({
      ok: true,
      files: [{ ok: true, problems: [{ level: "advice", problem: "is still a draft" }] }],
    });
    expect((await tot("check", own)).out).toMatch(/no faults\n.*advice \(1\):\n.*still a draft/);
    const strict = await tot("check --strict", own);
    expect(strict.code).toBe(1);
    expect(strict.error).toContain("is still a draft");
  });

  it("takes a Common Cartridge, and says what is wrong with one", async () => {
    const [data, out] = [folder(), folder()];
    const made = await tot(
      "export --kind moodle --session 8.2 --lang en --json",
      "--data",
      data,
      "--out",
      out,
    );
    const [written] = (made.json() as { files: { path: string }[] }).files;
    const path = written?.path ?? "";
    const whole = await tot("check --json", path);
    expect(whole.json()).toMatchObject({ ok: true, files: [{ kind: "cartridge", problems: [] }] });
    const broken = join(out, "broken.imscc");
    writeFileSync(broken, "no archive");
    const { code, error } = await tot("check", broken);
    expect(code).toBe(1);
    expect(error).toContain("not a ZIP archive");
  });

  it("names file and line of a fault", async () => {
    const broken = join(folder(), "curriculum");
    mkdirSync(broken);
    writeFileSync(join(broken, "curriculum.yaml"), "format: 1\nid: [oh\n");
    const { code, error } = await tot("check", broken);
    expect(code).toBe(1);
    expect(error).toMatch(/curriculum\.yaml:\d/);
  });
});

describe("tot", () => {
  it("tells how it is used, and what it does not know", async () => {
    expect((await tot("--help")).out).toContain("tot export");
    const { code, error } = await tot("exprot");
    expect(code).toBe(1);
    expect(error).toContain("exprot");
  });
});
