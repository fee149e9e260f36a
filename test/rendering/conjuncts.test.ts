import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createChromiumPrinter } from "../../electron/browser/printing.ts";
import { documentToDocx } from "../../electron/engine/exporters/docx/document.ts";
import { everyone } from "../../shared/document/nodes/block.ts";
import { docxContext } from "../export/docx-samples.ts";
import { likeness, linesOf, pageOf, type Grey } from "./ink.ts";
import { printed, workFolder } from "./paper.ts";

/** Words with what is hard in Bangla: conjuncts of two and three, reph, ya-phala, signs before their letter. */
const words = [
  "লক্ষ্মী",
  "বিজ্ঞান",
  "অঞ্চল",
  "গঞ্জ",
  "সঙ্গে",
  "তৃষ্ণা",
  "ব্রহ্মপুত্র",
  "চিহ্ন",
  "তত্ত্ব",
  "মন্ত্রিপরিষদ",
  "রাষ্ট্র",
  "অর্থনৈতিক",
  "মর্ত্য",
  "বার্ধক্য",
  "দারিদ্র্য",
  "সমৃদ্ধি",
  "সম্প্রসারণ",
  "পশ্চিম",
  "চট্টগ্রাম",
  "উজ্জ্বল",
  "স্বাস্থ্য",
  "দ্বৈততা",
  "হৃদয়",
  "গুরুত্ব",
  "কৌশল",
  "ঝুঁকি",
  "সুরক্ষা",
  "কেন্দ্রীয়",
];
/** The same letters with their conjuncts broken open, as a program without shaping would set them. */
const broken = (word: string) => word.replaceAll("\u09cd", "\u09cd\u200c");

const dpi = 220;
/** Closer rows than these belong to one line: dots below, signs above. */
const gap = 5;
/** What a rightly set word reaches (the least was 0.74), and what no broken one does (the most was 0.32). */
const enough = 0.65;
const tooLittle = 0.5;

const printer = createChromiumPrinter();
let folder = "";
beforeAll(async () => {
  folder = await workFolder();
});
afterAll(() => printer.close());

/** The words as Chromium sets them, in the font that the documents bring. */
async function reference(name: string, texts: readonly string[]): Promise<readonly Grey[]> {
  const font = pathToFileURL(join(docxContext.fontsFolder, "NotoSerifBengali-Regular.ttf")).href;
  const lines = texts.map((text) => `<p>${text}</p>`).join("");
  const style = `@page { size: A4; margin: 20mm } @font-face { font-family: Set; src: url("${font}") }
    p { font: 11pt/22pt Set; margin: 0 0 3pt }`;
  const htmlFile = join(folder, `${name}.html`);
  const page = `<!doctype html><html lang="bn"><meta charset="utf-8"><style>${style}</style>${lines}`;
  await writeFile(htmlFile, page);
  const pdf = join(folder, `${name}.pdf`);
  await writeFile(pdf, await printer.print({ htmlFile }));
  return linesOf(await pageOf(pdf, 1, dpi), gap);
}

/** The words as LibreOffice sets them from our Word document. */
async function fromWord(texts: readonly string[]): Promise<readonly Grey[]> {
  const blocks = texts.map((text, index) => ({
    type: "paragraph" as const,
    id: `b${index + 1}`,
    audience: everyone,
    children: [{ text }],
  }));
  const docx = await documentToDocx({ language: "bn", blocks }, docxContext);
  const pdf = await printed("conjuncts-word.docx", docx, folder);
  return linesOf(await pageOf(pdf, 1, dpi), gap).slice(0, texts.length);
}

test("Bangla conjuncts are set in a Word document as Chromium sets them", async () => {
  const set = await fromWord(words);
  const right = await reference("right", words);
  const wrong = await reference("wrong", words.map(broken));
  expect([set.length, right.length, wrong.length]).toEqual(Array(3).fill(words.length));
  words.forEach((text, index) => {
    const [ours, theirs, open] = [set[index], right[index], wrong[index]];
    if (!ours || !theirs || !open) throw new Error(`no picture of ${text}`);
    expect(likeness(theirs, ours), text).toBeGreaterThan(enough);
    if (text.includes("\u09cd"))
      expect(likeness(open, ours), `${text}, broken`).toBeLessThan(tooLittle);
  });
});
