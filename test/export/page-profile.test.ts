import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeDocument } from "../../electron/engine/exporters/make-document.ts";
import type { PlannedFile } from "../../electron/engine/exporters/planned-file.ts";
import type { SessionSource } from "../../shared/composition/source.ts";
import { marginChoices, type MarginChoice } from "../../shared/curriculum/page-choices.ts";
import { pageProfileSchema, usualPage } from "../../shared/curriculum/page-profile.ts";
import { ownPages } from "./docx-samples.ts";
import { readParagraphs, readPart } from "./read-docx.ts";
import { sampleAssets, sampleSource } from "./sample.ts";

const tools = { assets: sampleAssets, resources: join(import.meta.dirname, "../../resources") };
const handout: PlannedFile = {
  kind: "handout",
  format: "docx",
  language: "en",
  name: "handout",
  session: sampleSource.session.id,
  placement: null,
  planForm: "full",
  deckForm: "slides",
};

type Institute = SessionSource["institute"];
async function wordOf(file: PlannedFile, institute: Institute): Promise<Uint8Array> {
  const made = await makeDocument(file, [{ ...sampleSource, institute }], tools);
  return made.type === "bytes" ? made.bytes : Promise.reject(new Error(file.name));
}
async function printOf(file: PlannedFile, institute: Institute): Promise<string> {
  const made = await makeDocument(
    { ...file, format: "pdf" },
    [{ ...sampleSource, institute }],
    tools,
  );
  return made.type === "print" ? made.html : Promise.reject(new Error(file.name));
}

/** Top, right, bottom and left of each section in twips, and what its page is wide. */
function sectionsOf(docx: Uint8Array) {
  const xml = readPart(docx, "word/document.xml");
  const number = (tag: string, name: string) =>
    Number(new RegExp(` w:${name}="(\\d+)"`).exec(tag)?.[1]);
  return [...xml.matchAll(/<w:pgSz[^>]*>.*?(<w:pgMar[^>]*>)/gs)].map(([all, margins = ""]) => ({
    width: number(all, "w"),
    sides: ["top", "right", "bottom", "left"].map((side) => number(margins, side)),
  }));
}

const withMargins = (margins: MarginChoice): Institute => ({
  ...sampleSource.institute,
  page: { ...usualPage(), margins },
});
const sidesOf = async (institute: Institute, file: PlannedFile = handout) =>
  sectionsOf(await wordOf(file, institute)).map(({ sides }) => sides);

describe("margins", () => {
  it("are those that were designed where nobody chose others", async () => {
    expect(await sidesOf(sampleSource.institute)).toEqual([[1247, 1134, 1134, 1134]]);
  });

  it("are those of the institute's profile, and of the export before it", async () => {
    expect(await sidesOf(withMargins("bound"))).toEqual([[1247, 851, 1134, 1417]]);
    const asked = { ...handout, look: { margins: "even" } } as const;
    expect(await sidesOf(withMargins("bound"), asked)).toEqual([[1247, 1134, 1134, 1134]]);
  });

  it.each(marginChoices)("%s leave every line its length, upright and across", async (margins) => {
    const plan: PlannedFile = { ...handout, kind: "plan" };
    for (const [file, text] of [
      [handout, 9638],
      [plan, 15_478],
    ] as const) {
      for (const { width, sides } of sectionsOf(await wordOf(file, withMargins(margins)))) {
        expect(width - (sides[1] ?? 0) - (sides[3] ?? 0)).toBe(text);
      }
    }
  });

  it("change sides on the pages of sheets that are printed on both", async () => {
    const both = await wordOf(handout, withMargins("mirrored"));
    expect(readPart(both, "word/settings.xml")).toContain("<w:mirrorMargins/>");
    expect(await sidesOf(withMargins("mirrored"))).toEqual([[1247, 964, 1134, 1304]]);
    const html = await printOf(handout, withMargins("mirrored"));
    expect(html).toContain("margin: 22mm 17mm 20mm 23mm;");
    expect(html).toContain("@page handout-0:left { margin-left: 17mm; margin-right: 23mm; }");
    expect(await printOf(handout, sampleSource.institute)).not.toContain(":left {");
  });
});

const headsOf = (docx: Uint8Array) => readParagraphs(docx, "word/header1.xml").join(" ");
const feetOf = (docx: Uint8Array) => readParagraphs(docx, "word/footer1.xml").join(" ");

describe("head and foot", () => {
  it("say an institute's own words, and where they are from", async () => {
    const docx = await wordOf(handout, ownPages);
    expect(headsOf(docx)).toContain("Training Wing");
    expect(headsOf(docx)).toContain("8.2");
    expect(feetOf(docx)).toMatch(/For official use.*Facts as of 23 June 2024.*Page 1 of 1/s);
    const html = await printOf(handout, ownPages);
    expect(html).toContain('@bottom-left { content: "For official use"');
    expect(html).toContain('@top-right { content: "Training Wing"');
  });

  it("keep the page's number where nothing else is wanted", async () => {
    const none = { choice: "none", words: { en: "kept", bn: "" } } as const;
    const institute = {
      ...sampleSource.institute,
      page: { ...usualPage(), header: none, footer: none },
    };
    const docx = await wordOf(handout, institute);
    expect(headsOf(docx).trim()).toBe("");
    expect(feetOf(docx).trim()).toBe("Page 1 of 1");
    const html = await printOf(handout, institute);
    expect(html).not.toContain('@top-left { content: "');
    expect(html).toContain("counter(page)");
  });
});

it("the guideline has a place for the foreword and is signed by the roles of the profile", async () => {
  const file: PlannedFile = { ...handout, kind: "guideline", session: null };
  const text = readParagraphs(await wordOf(file, ownPages));
  const at = text.indexOf("Foreword");
  expect(at).toBeGreaterThan(0);
  expect(text.slice(at).join("\n")).toMatch(/Director General.*মহাপরিচালক[^]*Secretary.*সচিব/);
  const html = await printOf(file, ownPages);
  expect(html).toContain('<section class="signatures">');
  expect(html).toContain("@page book-0:first { @bottom-left { content: none");
  expect(html).not.toMatch(/class="entry level-/);
});

it("a profile that was stored before pages could be chosen has the usual ones", () => {
  expect(pageProfileSchema.parse(usualPage())).toEqual(usualPage());
  expect(pageProfileSchema.safeParse({ ...usualPage(), margins: "none" }).success).toBe(false);
});
