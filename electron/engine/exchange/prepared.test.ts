import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { bundledFiles, filesWith, readFiles } from "../../../test/support/curriculum-files.ts";
import { bytesOf } from "./files.ts";
import { readPrepared, writePrepared } from "./prepared.ts";

const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const picture = `assets/${createHash("sha256").update(svg).digest("hex")}.svg`;
const files = filesWith({ [picture]: svg, "facts.yaml": "[]\n" });
const prepared = writePrepared(files, readFiles(files));

describe("a prepared curriculum", () => {
  it("is what reading the files gives, with the pictures", () => {
    const read = readFiles(files);
    expect(read.assets).toHaveLength(1);
    expect(readPrepared(prepared, files)).toEqual(read);
  });

  it("is the bundled curriculum as its files give it", async () => {
    const bundled = await bundledFiles();
    const read = readFiles(bundled);
    expect(readPrepared(writePrepared(bundled, read), bundled)).toEqual(read);
  });

  it.each([
    ["changed", { "facts.yaml": "[ ]\n" }],
    ["added", { "glossary.yaml": "[]\n" }],
  ])("is not taken where a file was %s", (_, changes) => {
    expect(readPrepared(prepared, filesWith({ [picture]: svg, ...changes }))).toBeNull();
  });

  it("is not taken where a file was removed or renamed", () => {
    const fewer = new Map([...files].filter(([path]) => path !== "facts.yaml"));
    expect(readPrepared(prepared, fewer)).toBeNull();
    const renamed = [...files].map(([path, bytes]) => [`${path}x`, bytes] as const);
    expect(readPrepared(prepared, new Map(renamed))).toBeNull();
  });

  it.each(["", "{", "null", "7", '{"fingerprint":1}'])("is not taken where it is %j", (text) => {
    expect(readPrepared(bytesOf(text), files)).toBeNull();
  });
});
