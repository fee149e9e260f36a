import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createChromiumPrinter } from "../../electron/browser/printing.ts";
import type { MadeDocument } from "../../electron/engine/exporters/made-document.ts";
import { makeDocument } from "../../electron/engine/exporters/make-document.ts";
import {
  headingName,
  headingPages,
  type HeadingPages,
} from "../../electron/engine/exporters/heading-pages.ts";
import type { PlannedDocument } from "../../electron/engine/exporters/planned-file.ts";
import type { Language, OutputLanguage } from "../../shared/language/language.ts";
import { threeSessions } from "../export/book-source.ts";
import { sampleAssets, sampleSource } from "../export/sample.ts";
import { edgesOf, handoutTexts, missing, planTexts } from "./paper-texts.ts";
import { inkOf, pdfFonts, pdfInfo, pdfText, printed, readBack, workFolder } from "./paper.ts";

const tools = { assets: sampleAssets, resources: join(import.meta.dirname, "../../resources") };
const printer = createChromiumPrinter();
let folder = "";
beforeAll(async () => {
  folder = await workFolder();
});
afterAll(() => printer.close());

type Asked = Pick<PlannedDocument, "kind" | "format" | "language" | "planForm">;

async function bytesOf(asked: Asked): Promise<Uint8Array> {
  const made: MadeDocument = await makeDocument(
    { ...asked, deckForm: "slides", name: "", session: sampleSource.session.id, placement: null },
    [sampleSource],
    tools,
  );
  if (made.type === "bytes") return made.bytes;
  if (made.type !== "print") throw new Error("papers are printed");
  const htmlFile = join(folder, "print", `${asked.kind}-${asked.language}-${asked.planForm}.html`);
  await mkdir(dirname(htmlFile), { recursive: true });
  await writeFile(htmlFile, made.html);
  return printer.print({ htmlFile });
}

describe.each(["en", "bn", "both"] as const)("papers in %s", (language: OutputLanguage) => {
  const languages: readonly Language[] = language === "both" ? ["bn", "en"] : [language];
  const papers = [
    { kind: "handout", planForm: "plain", pages: language === "both" ? [8, 11] : [4, 6] },
    { kind: "plan", planForm: "plain", pages: [1, 2] },
    { kind: "plan", planForm: "full", pages: [1, 3] },
  ] as const;

  test.each(papers)("$kind ($planForm) opens in Word's format and prints", async (paper) => {
    const { kind, planForm, pages } = paper;
    const docx = await bytesOf({ kind, planForm, format: "docx", language });
    const name = `${kind}-${planForm}-${language}.docx`;

    const text = (await readBack(name, docx, folder)) + edgesOf(docx);
    const expected = languages.flatMap((each) =>
      kind === "handout"
        ? handoutTexts(sampleSource, each)
        : planTexts(sampleSource, each, planForm),
    );
    // A plan in both languages takes its digits from the first.
    const wanted =
      kind === "plan"
        ? expected.filter((each) => language !== "both" || !/\d/.test(each))
        : expected;
    expect(missing(wanted, text)).toEqual([]);

    const pdf = await printed(name, docx, folder);
    const count = Number((await pdfInfo(pdf))["Pages"]);
    expect(count).toBeGreaterThanOrEqual(pages[0]);
    expect(count).toBeLessThanOrEqual(pages[1]);
    for (let page = 1; page <= count; page += 1)
      expect(await inkOf(pdf, page)).toBeGreaterThan(0.002);

    const file = join(folder, `${kind}-${planForm}-${language}-printed.pdf`);
    await writeFile(file, await bytesOf({ kind, planForm, format: "pdf", language }));
    const info = await pdfInfo(file);
    expect(Math.abs(Number(info["Pages"]) - count)).toBeLessThanOrEqual(1);
    expect(info["Tagged"]).toBe("yes");
    expect(info["Page size"]).toContain("A4");
    expect((await pdfFonts(file)).filter((font) => !font.embedded)).toEqual([]);
    if (language === "en") {
      const printedText = await pdfText(file);
      expect(missing([sampleSource.session.title.en], printedText)).toEqual([]);
    }
  });
});

describe.each(["en", "bn", "both"] as const)("a deck in %s", (language: OutputLanguage) => {
  test("opens with every slide", async () => {
    const pptx = await bytesOf({ kind: "deck", planForm: "plain", format: "pptx", language });
    const pdf = await printed(`deck-${language}.pptx`, pptx, folder);
    const shown = sampleSource.deck.slides.filter((slide) => !slide.hidden).length;
    const pages = Number((await pdfInfo(pdf))["Pages"]);
    expect(pages).toBeGreaterThanOrEqual(shown * (language === "both" ? 2 : 1));
    for (let page = 1; page <= pages; page += 1)
      expect(await inkOf(pdf, page)).toBeGreaterThan(0.005);
    if (language !== "bn") {
      const text = await pdfText(pdf);
      expect(missing([sampleSource.session.title.en], text)).toEqual([]);
    }
  });
});

test("the contents of a guide say the pages on which its chapters begin", async () => {
  const file = { kind: "guide", format: "pdf", language: "en", name: "", session: null } as const;
  const print = async (pages?: HeadingPages) => {
    const made = await makeDocument(file, threeSessions, { ...tools, pages });
    const htmlFile = join(folder, "guide.html");
    await writeFile(htmlFile, made.type === "print" ? made.html : "");
    return printer.print({ htmlFile });
  };
  const pages = headingPages(await print());
  const pdf = join(folder, "guide.pdf");
  await writeFile(pdf, await print(pages));
  const third = pages[headingName(0, 5)] ?? 0;
  expect(third).toBeGreaterThan(3);
  expect(await pdfText(pdf, 2)).toMatch(new RegExp(`Governance & reform[^0-9]*${third}\\b`));
  expect(await pdfText(pdf, third)).toContain("Governance & reform");
});

test("a printed handout has bookmarks", async () => {
  const pdf = Buffer.from(
    await bytesOf({ kind: "handout", planForm: "plain", format: "pdf", language: "en" }),
  );
  expect(pdf.includes("/Outlines")).toBe(true);
  const file = join(folder, "bookmarks.pdf");
  await writeFile(file, pdf);
  expect((await readFile(file)).length).toBe(pdf.length);
});
