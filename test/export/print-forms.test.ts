import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { composeHandout } from "../../shared/composition/handout.ts";
import { handoutToHtml } from "../../electron/engine/exporters/html/handout.ts";
import { withLessInk } from "../../electron/engine/exporters/docx/less-ink.ts";
import { docxContext, docxSamples } from "./docx-samples.ts";
import { readParagraphs, readPart } from "./read-docx.ts";
import { sampleSource } from "./sample.ts";

const make = (name: string): Promise<Uint8Array> =>
  docxSamples[name]?.() ?? Promise.reject(new Error(name));
const looked = ["word/document.xml", "word/styles.xml", "word/numbering.xml", "word/header1.xml"];

describe("a document in black and white", () => {
  it("fills nothing and colours nothing", async () => {
    const bytes = await make("handout-mono-en");
    for (const path of looked) {
      const part = readPart(bytes, path);
      expect(part, path).not.toMatch(/<w:shd /);
      expect(part, path).not.toMatch(/w:color(?: w:val)?="(?!000000)[0-9A-F]{6}"/);
      expect(part, path).not.toMatch(/prstGeom><a:solidFill><a:srgbClr val="(?!FFFFFF)/);
    }
  });

  it("says the same as in colour", async () => {
    const [colour, mono] = await Promise.all([make("handout-en"), make("handout-mono-en")]);
    expect(readParagraphs(mono)).toEqual(readParagraphs(colour));
  });

  it("frames what colour would have filled", async () => {
    const count = (xml: string, pattern: RegExp) => xml.match(pattern)?.length ?? 0;
    const [colour, mono] = await Promise.all([make("handout-en"), make("handout-mono-en")]);
    const filled = count(readPart(colour, "word/document.xml"), /<w:shd /g);
    const bordered = (xml: string) => count(xml, /<w:tcBorders>|<w:bdr /g);
    expect(filled).toBeGreaterThan(0);
    expect(bordered(readPart(mono, "word/document.xml"))).toBeGreaterThan(
      bordered(readPart(colour, "word/document.xml")),
    );
  });
});

describe("a handout in both languages", () => {
  it("says that its Latin letters are English and its Bangla ones Bangla", async () => {
    const styles = readPart(await make("handout-columns"), "word/styles.xml");
    expect(styles).toContain('<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="bn-BD"/>');
  });
});

describe("what one step makes of any part", () => {
  it("keeps a hatched cell hatched, lines a seam, and leaves colour alone where it was asked for", () => {
    const hatched = '<w:tcPr><w:shd w:val="diagStripe" w:color="D9DEDC" w:fill="auto"/></w:tcPr>';
    const seamed =
      '<w:tcPr><w:tcBorders><w:top w:val="single" w:sz="24" w:space="0" w:color="FFFFFF"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="E9F0ED"/></w:tcPr>';
    expect(withLessInk(hatched, "mono")).toBe(hatched);
    expect(withLessInk(seamed, "mono")).toBe(
      '<w:tcPr><w:tcBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:tcBorders></w:tcPr>',
    );
    expect(withLessInk(seamed, "colour")).toBe(seamed);
    const dark = '<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="0B4F3C"/></w:tcPr>';
    expect(withLessInk(dark, "large")).toBe(dark);
    expect(withLessInk(dark, "mono")).toContain("<w:tcBorders>");
  });
});

describe("a document in large print", () => {
  it("has letters of 14 points at least, 16 in running text, and none in grey", async () => {
    const styles = readPart(await make("handout-large-bn"), "word/styles.xml");
    const sizes = [...styles.matchAll(/<w:szCs w:val="(\d+)"/g)].map(([, size]) => Number(size));
    expect(sizes.filter((size) => size >= 8 && size < 28)).toEqual([]);
    expect(/w:styleId="BodyText">.*?<w:sz w:val="(\d+)"/.exec(styles)?.[1]).toBe("33");
    expect(styles).not.toContain("55635D");
  });

  it("shows the institute's logo at the head, described by its name", async () => {
    const bytes = await make("handout-large-bn");
    const heads = Object.keys(unzipSync(bytes)).filter((path) => /header\d+\.xml$/.test(path));
    const drawn = heads.filter((path) => readPart(bytes, path).includes("<w:drawing>"));
    expect(drawn).toHaveLength(1);
    expect(readPart(bytes, drawn[0] ?? "")).toContain('descr="বাংলাদেশ লোক-প্রশাসন');
  });
});

describe("a handout for paper", () => {
  it("puts what belongs together into one row when languages stand beside each other", () => {
    const models = [composeHandout(sampleSource, "bn"), composeHandout(sampleSource, "en")];
    const resources = new URL("../../resources", import.meta.url).pathname;
    const { assets } = docxContext;
    const { html } = handoutToHtml(models, { assets, resources, look: { both: "columns" } });
    expect(html.match(/<article/g)).toHaveLength(1);
    expect(html.match(/<div lang="bn">/g)?.length).toBe(html.match(/<div lang="en">/g)?.length);
  });
});
