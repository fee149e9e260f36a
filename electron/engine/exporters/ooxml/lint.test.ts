import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { composeHandout } from "../../../../shared/composition/handout.ts";
import { sampleAssets, sampleSource } from "../../../../test/export/sample.ts";
import { handoutToDocx } from "../docx/handout.ts";
import { lintOoxml } from "./lint.ts";
import { zipPackage } from "./zip.ts";

const fontsFolder = new URL("../../../../resources/fonts", import.meta.url).pathname;
let sound: Record<string, Uint8Array>;

beforeAll(async () => {
  const model = composeHandout(sampleSource, "en");
  sound = unzipSync(await handoutToDocx([model], { assets: sampleAssets, fontsFolder }));
});

/** The sound handout with one part changed; null takes it away. */
function broken(path: string, change: (text: string) => string | null): readonly string[] {
  const parts = new Map<string, Uint8Array | string>(Object.entries(sound));
  const text = change(Buffer.from(sound[path] ?? []).toString("utf8"));
  if (text === null) parts.delete(path);
  else parts.set(path, text);
  return lintOoxml(zipPackage(parts));
}

const documentPart = "word/document.xml";

describe("lintOoxml", () => {
  it("finds nothing in a sound document", () => {
    expect(lintOoxml(zipPackage(new Map(Object.entries(sound))))).toEqual([]);
  });

  it("says of what is no archive that it is none", () => {
    expect(lintOoxml(Buffer.from("not a file of Office"))[0]).toContain("not a ZIP archive");
  });

  it("misses a part that a relationship leads to and a content type names", () => {
    const problems = broken("word/numbering.xml", () => null).join("\n");
    expect(problems).toContain("leads to word/numbering.xml, which is not there");
    expect(problems).toContain("names /word/numbering.xml, which is not there");
  });

  it("sees parts without a content type, and parts that nothing leads to", () => {
    const problems = broken("word/stray.bin", () => "stray");
    expect(problems).toEqual([
      "word/stray.bin: has no content type",
      "word/stray.bin: nothing leads to it",
    ]);
  });

  it("sees a relationship id that leads nowhere, and one that is never used", () => {
    const problems = broken(documentPart, (text) => text.replace('"rIdLink1"', '"rIdLink9"'));
    expect(problems).toEqual([
      "word/document.xml: the hyperlink rIdLink1 is never used",
      "word/document.xml: names rIdLink9, which is no relationship",
    ]);
  });

  it.each([
    ["an unclosed element", "</w:body>", "", "is not well formed"],
    ["a control character", "Introduction", "Intro&#x1;duction", "holds a control character"],
    ["two drawings with one id", /(<wps:cNvPr id=")\d+/g, "$11", "two drawings have the id 1"],
    ["an unknown style", 'w:val="BodyText"', 'w:val="Nobody"', "names the style Nobody"],
    ["an unknown list", '<w:numId w:val="1"/>', '<w:numId w:val="99"/>', "names the list 99"],
    ["a missing grid column", /<w:gridCol [^>]*\/>/, "", "columns"],
    ["an empty cell", /<w:tc>.*?<\/w:tc>/, "<w:tc></w:tc>", "does not end with a paragraph"],
    [
      "a footnote that is not there",
      '<w:footnoteReference w:id="1"/>',
      '<w:footnoteReference w:id="7"/>',
      "names the footnote 7",
    ],
  ])("sees %s", (_, pattern, replacement, problem) => {
    const problems = broken(documentPart, (text) => {
      const changed = text.replace(pattern, replacement);
      expect(changed).not.toBe(text);
      return changed;
    });
    expect(problems.join("\n")).toContain(problem);
  });

  it("asks for a paragraph in every head", () => {
    const problems = broken("word/header1.xml", (text) =>
      text.replace(/(<w:hdr[^>]*>).*</s, "$1<"),
    );
    expect(problems).toContain("word/header1.xml: w:hdr holds no paragraph");
  });

  it("sees entries that come twice and folder entries", () => {
    const parts = new Map<string, Uint8Array | string>(Object.entries(sound));
    parts.set("word/", "").set("WORD/document.xml", "twice");
    const problems = lintOoxml(zipPackage(parts)).join("\n");
    expect(problems).toContain("word/: is a folder entry");
    expect(problems).toContain("WORD/document.xml: is in the archive twice");
  });

  it("asks for section ids in capitals", () => {
    const section = '<p14:section id="{aa-bb}"/></w:body>';
    const problems = broken(documentPart, (text) => text.replace("</w:body>", section));
    expect(problems).toEqual(["word/document.xml: the section id {aa-bb} is not in capitals"]);
  });
});
