import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createChromiumPrinter } from "../../electron/browser/printing.ts";
import { headingPages } from "../../electron/engine/exporters/heading-pages.ts";
import type {
  PlannedBook,
  PlannedDocument,
  PlannedFile,
} from "../../electron/engine/exporters/planned-file.ts";
import { isLongBook } from "../../shared/composition/book/compose.ts";
import { bookKinds } from "../../shared/contract/export-choices.ts";
import type { BookKind, DeckForm, PlanForm } from "../../shared/contract/export.ts";
import { languages, type Language } from "../../shared/language/language.ts";
import { bundledAssets, bundledSources, placedCourses } from "./bundled-sources.ts";
import { factsOf, madeOfBundled, printBundled, wordPages } from "./printed.ts";

const tools = { assets: bundledAssets, resources: join(import.meta.dirname, "../../resources") };
const printer = createChromiumPrinter();

let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "tot-pdfs-"));
});
afterAll(async () => {
  await printer.close();
  await rm(root, { recursive: true, force: true });
});

/** Writes the PDF of a planned file; gives its pages, when it is as a printed document must be. */
async function printedPages(file: PlannedFile, folder: string): Promise<number> {
  const place = { tools, printer, folder: join(folder, "html") };
  const isSlides = file.kind === "deck" && file.deckForm === "slides";
  const isTwice = file.session === null && isLongBook(file.kind as BookKind, bundledSources.length);
  const first = await printBundled(file, place);
  const pdf = isTwice ? await printBundled(file, place, headingPages(first)) : first;
  const path = join(folder, `${file.name}-printed.pdf`);
  await writeFile(path, pdf);
  const { pages, faults } = await factsOf(path, isSlides ? "960 x 540 pts" : "A4");
  expect(faults, file.name).toEqual([]);
  return pages;
}

async function wordFile(file: PlannedFile, folder: string): Promise<string> {
  const made = await madeOfBundled({ ...file, format: "docx" }, tools);
  if (made.type !== "bytes") throw new Error(`${file.name} is not one file`);
  const path = join(folder, `${file.name}.docx`);
  await writeFile(path, made.bytes);
  return path;
}

/**
 * Pages by which a print may differ from Word's file: one, and one more for every further fifty. LibreOffice
 * parts the items of a key between two pages, which print and Word keep whole: one more for them.
 */
const allowed = (pages: number, kind: PlannedFile["kind"]) =>
  1 + Math.floor(pages / 50) + (kind === "answers" ? 1 : 0);

/** Prints every file and lets LibreOffice print its Word file: both come to as many pages. */
async function comparePages(files: readonly PlannedFile[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const printed: number[] = [];
  const word: string[] = [];
  for (const file of files) {
    printed.push(await printedPages(file, folder));
    word.push(await wordFile(file, folder));
  }
  const opened = await wordPages(word, { office: join(root, "office"), folder });
  const apart = files.flatMap(({ name, kind }, index) => {
    const [ours = 0, theirs = 0] = [printed[index], opened[index]];
    return Math.abs(ours - theirs) <= allowed(theirs, kind)
      ? []
      : [`${name}: ${ours} printed, ${theirs} from Word`];
  });
  expect(apart).toEqual([]);
  await rm(folder, { recursive: true });
}

type Form = { readonly kind: "handout" | "plan"; readonly planForm: PlanForm };
const forms: readonly Form[] = [
  { kind: "handout", planForm: "plain" },
  { kind: "plan", planForm: "plain" },
  { kind: "plan", planForm: "full" },
];
const planned = (
  file: Pick<PlannedDocument, "kind" | "planForm" | "deckForm" | "language">,
): readonly PlannedDocument[] =>
  bundledSources.map(({ session, number }) => ({
    ...file,
    name: `${file.kind}-${file.language}-${number}`,
    format: "pdf",
    session: session.id,
    placement: null,
  }));

/** Every paper of the bundled curriculum as PDF: tagged, with bookmarks and its fonts, as long as Word's. */
describe.each(languages)("printed in %s", (language: Language) => {
  it.each(forms)("every $kind, $planForm", async (form) => {
    const files = planned({ ...form, deckForm: "slides", language });
    await comparePages(files, join(root, `${form.kind}-${form.planForm}-${language}`));
  });

  it.each<DeckForm>(["slides", "lines", "notes"])("every deck, %s", async (deckForm) => {
    const folder = join(root, `deck-${deckForm}-${language}`);
    await mkdir(folder, { recursive: true });
    const files = planned({ kind: "deck", planForm: "plain", deckForm, language });
    for (const file of files) expect(await printedPages(file, folder)).toBeGreaterThan(0);
    await rm(folder, { recursive: true });
  });

  it.each(bookKinds)("the %s of all sessions", async (kind) => {
    const book = (course?: string): PlannedBook => ({
      kind,
      language,
      name: `${kind}-${language}${course ?? ""}`,
      format: "pdf",
      session: null,
      ...(course ? { course } : {}),
    });
    const books = kind === "insert" ? placedCourses.map(book) : [book()];
    await comparePages(books, join(root, `${kind}-${language}`));
  });
});
