import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { buildRawDeck } from "../../electron/engine/exporters/pptx/build/presentation.ts";
import type { PptxContext } from "../../electron/engine/exporters/pptx/context.ts";
import { normalise } from "../../electron/engine/exporters/pptx/normalise/normalise.ts";
import { readParts, textOf, type Parts } from "../../electron/engine/exporters/pptx/parts.ts";
import { samplePicture } from "./sample/picture.ts";
import { sampleAssets } from "./sample.ts";
import { both, scenesOf, slideOf, template } from "./deck-tools.ts";
import { sampleDeck } from "./sample-deck.ts";

const picture = slideOf(
  {
    layout: "picture",
    title: both("A picture"),
    asset: samplePicture.name,
    alt: both("What it shows"),
    source: both(""),
  },
  "p1",
);
const deck = { slides: [...sampleDeck.slides, picture, { ...picture, id: "p2" }] };
const scenes = scenesOf(deck, "bn");
const context: PptxContext = {
  assets: sampleAssets,
  template,
  title: "8.2 জীবনচক্র",
  institute: "Rules & Finance <Division>",
  language: "bn",
};
const rawDeck = await buildRawDeck(scenes, context);
const raw = rawDeck.parts;
const clean = normalise(raw, { scenes, context, store: rawDeck.store });

const presentation = "ppt/presentation.xml";
const types = "[Content_Types].xml";
const numberOf = (layout: string) => scenes.findIndex((scene) => scene.layout === layout) + 1;
const slide = (layout: string) => `ppt/slides/slide${numberOf(layout)}.xml`;
const allSlides = (parts: Parts) =>
  scenes.map((_, index) => textOf(parts, `ppt/slides/slide${index + 1}.xml`)).join("");
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;
const typedParts = (parts: Parts) =>
  [...textOf(parts, types).matchAll(/PartName="\/([^"]+)"/g)].map((match) => match[1] ?? "");
const chartOf = (parts: Parts) =>
  textOf(parts, [...parts.keys()].find((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name)) ?? "");
const workbookOf = (parts: Parts) => {
  const book = [...parts].find(([name]) => name.endsWith(".xlsx"))?.[1];
  return unzipSync(typeof book === "string" || !book ? new Uint8Array() : book);
};

/** Each defect: what the library writes, and that it is gone. */
describe("the library's defect, and its absence after the normalising step", () => {
  it("content types of parts that do not exist", () => {
    expect(typedParts(raw).filter((name) => !raw.has(name))).not.toEqual([]);
    expect(typedParts(clean).filter((name) => !clean.has(name))).toEqual([]);
  });

  it("content types that are none", () => {
    expect(textOf(raw, types)).toContain('"image/jpg"');
    expect(textOf(clean, types)).not.toContain('"image/jpg"');
  });

  it("the notes master listed after the slides", () => {
    const order = (parts: Parts) =>
      textOf(parts, presentation).indexOf("<p:notesMasterIdLst>") -
      textOf(parts, presentation).indexOf("<p:sldIdLst>");
    expect(order(raw)).toBeGreaterThan(0);
    expect(order(clean)).toBeLessThan(0);
  });

  it("section ids at random, in small letters", () => {
    const ids = (parts: Parts) =>
      [...textOf(parts, presentation).matchAll(/<p14:section [^>]*id="(\{[^}]+\})"/g)].map(
        (match) => match[1] ?? "",
      );
    const guid = /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/;
    expect(ids(raw).length).toBeGreaterThan(0);
    expect(ids(raw).every((id) => guid.test(id))).toBe(false);
    expect(ids(clean).every((id) => guid.test(id))).toBe(true);
    expect(new Set(ids(clean)).size).toBe(ids(raw).length);
  });

  it("paragraph properties after a run", () => {
    const repeated = /<\/a:r><a:pPr/g;
    expect(count(allSlides(raw), repeated)).toBeGreaterThan(0);
    expect(count(allSlides(clean), repeated)).toBe(0);
  });

  it("a third axis of a bar chart, points after labels, theme colours as values", () => {
    expect(count(chartOf(raw), /<c:axId [^>]*>(?=<c:axId|<\/c:barChart|<c:axId)/g)).toBe(3);
    expect(chartOf(raw).indexOf("<c:dLbls>")).toBeGreaterThan(0);
    const bar = /<c:barChart>[\s\S]*<\/c:barChart>/.exec(chartOf(clean))?.[0] ?? "";
    expect(count(bar, /<c:axId /g)).toBe(2);
    expect(bar.indexOf("<c:dPt>")).toBeLessThan(bar.indexOf("<c:dLbls>"));
    expect(count(chartOf(clean), /<a:srgbClr val="(?![0-9A-F]{6}")/g)).toBe(0);
  });

  it("a workbook whose table has a broken range, and the moment of its making", () => {
    expect(strFromU8(workbookOf(raw)["xl/tables/table1.xml"] ?? strToU8(""))).toContain("'\"");
    const sheet = strFromU8(workbookOf(clean)["xl/worksheets/sheet1.xml"] ?? strToU8(""));
    expect(sheet).toContain("মানব উন্নয়ন ও সামাজিক ক্ষমতায়ন".normalize("NFC"));
    expect(sheet).toContain('<c r="B2"><v>14</v></c>');
    expect(Object.keys(workbookOf(clean)).some((name) => name.startsWith("docProps"))).toBe(false);
  });

  it("shape ids given twice", () => {
    const ids = (parts: Parts, name: string) =>
      [...textOf(parts, name).matchAll(/<p:cNvPr id="(\d+)"/g)].map((match) => match[1]);
    const twice = (parts: Parts) =>
      scenes.flatMap((_, index) => {
        const all = ids(parts, `ppt/slides/slide${index + 1}.xml`);
        return all.length === new Set(all).size ? [] : [index + 1];
      });
    expect(twice(clean)).toEqual([]);
    // The library numbers a table by its slide: on slide 1 it takes the title's number.
    expect(ids(raw, slide("table"))).toContain(String(numberOf("table") + 1));
  });

  it("a theme without a face for complex scripts", () => {
    const theme = "ppt/theme/theme1.xml";
    expect(textOf(raw, theme)).toContain('<a:cs typeface=""/>');
    expect(textOf(clean, theme)).not.toContain('<a:cs typeface=""/>');
    expect(count(textOf(clean, theme), /<a:cs typeface="Nikosh"\/>/g)).toBe(2);
    expect(textOf(clean, theme)).toContain('<a:accent1><a:srgbClr val="0B4F3C"/></a:accent1>');
  });

  it("directory entries in the package", () => {
    const withFolder = zipSync({ "ppt/": new Uint8Array(), "ppt/a.xml": strToU8("<a/>") });
    expect(Object.keys(unzipSync(withFolder))).toContain("ppt/");
    expect([...readParts(withFolder).keys()]).toEqual(["ppt/a.xml"]);
  });

  it("shapes without words for a screen reader", () => {
    const wheel = `ppt/slides/slide${scenes.findIndex((each) => each.title.includes("নিজস্ব")) + 1}.xml`;
    expect(textOf(raw, wheel)).not.toContain("descr=");
    expect(textOf(clean, wheel)).toMatch(
      /<p:grpSp><p:nvGrpSpPr><p:cNvPr id="\d+" name="Diagram" descr="[^"]+"/,
    );
    expect(count(textOf(clean, wheel), /prst="blockArc"/g)).toBe(5);
  });

  it("notes in one paragraph, in English", () => {
    const notes = "ppt/notesSlides/notesSlide5.xml";
    const body = (parts: Parts) =>
      /<p:ph type="body"[\s\S]*?<\/p:txBody>/.exec(textOf(parts, notes))?.[0] ?? "";
    expect(count(body(raw), /<a:p>/g)).toBe(1);
    expect(body(raw)).toContain('lang="en-US"');
    expect(count(body(clean), /<a:p>/g)).toBe(2);
    expect(body(clean)).toContain('lang="bn-BD"');
    expect(body(clean)).not.toContain("en-US");
  });

  it("a notes master that its notes do not match, with the slides' own theme", () => {
    const master = "ppt/notesMasters/notesMaster1.xml";
    const relations = "ppt/notesMasters/_rels/notesMaster1.xml.rels";
    expect(textOf(raw, master)).toContain('type="body" sz="quarter" idx="3"');
    expect(textOf(clean, master)).toContain('type="body" sz="quarter" idx="1"');
    expect(textOf(raw, relations)).toContain("theme1.xml");
    expect(textOf(clean, relations)).toContain("theme2.xml");
  });

  it("the language of every paragraph's end, and a second language of every run", () => {
    expect(allSlides(raw)).toContain("en-US");
    expect(allSlides(clean)).not.toContain("en-US");
  });

  it("Latin theme faces in the slots of other scripts", () => {
    const wrong = /<a:(?:ea|cs) typeface="\+m[nj]-lt"/g;
    expect(count(allSlides(raw), wrong)).toBeGreaterThan(0);
    expect(count(allSlides(clean), wrong)).toBe(0);
  });

  it("runs that are not bold and do not say so", () => {
    const silent = /<a:rPr (?![^>]* b=)/g;
    expect(count(allSlides(raw), silent)).toBeGreaterThan(0);
    expect(count(allSlides(clean), silent)).toBe(0);
  });

  it("bullets in the text's colour and full size", () => {
    const name = slide("bullets");
    expect(textOf(raw, name)).toContain('<a:buSzPct val="100000"/>');
    expect(textOf(clean, name)).toContain(
      '<a:buClr><a:schemeClr val="accent2"/></a:buClr><a:buSzPct val="60000"/>',
    );
  });

  it("a table that does not name its head", () => {
    expect(textOf(raw, slide("table"))).toContain("<a:tblPr/>");
    expect(textOf(clean, slide("table"))).toContain('<a:tblPr firstRow="1"/>');
  });

  it("a picture stored for every time that it is shown", () => {
    const media = (parts: Parts) =>
      [...parts.keys()].filter((name) => name.startsWith("ppt/media/"));
    expect(media(raw)).toHaveLength(2);
    expect(media(clean)).toEqual([`ppt/media/${samplePicture.name}`]);
    expect(clean.get(`ppt/media/${samplePicture.name}`)).toEqual(samplePicture.bytes);
  });

  it("properties that call every slide by its number and name the moment", () => {
    expect(textOf(raw, "docProps/app.xml")).toContain("Slide 1<");
    expect(textOf(clean, "docProps/app.xml")).toContain(
      "বাংলাদেশে দৃষ্টিভঙ্গির পরিবর্তন".normalize("NFC"),
    );
    expect(textOf(clean, "docProps/app.xml")).toContain("Rules &amp; Finance &lt;Division&gt;");
    expect(textOf(raw, "docProps/core.xml")).toContain("dcterms:created");
    expect(textOf(clean, "docProps/core.xml")).not.toContain("dcterms:created");
  });

  it("a master without placeholders", () => {
    const master = "ppt/slideMasters/slideMaster1.xml";
    expect(textOf(raw, master)).not.toContain("<p:ph");
    expect(textOf(clean, master)).toContain('<p:ph type="title"/>');
    expect(textOf(clean, master)).toContain('<p:ph type="body" idx="1"/>');
  });
});
