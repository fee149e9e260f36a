import { execFile } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Printer } from "../../electron/browser/printing.ts";
import type { HeadingPages } from "../../electron/engine/exporters/heading-pages.ts";
import type { MadeDocument } from "../../electron/engine/exporters/made-document.ts";
import { makeDocument } from "../../electron/engine/exporters/make-document.ts";
import type { PlannedFile } from "../../electron/engine/exporters/planned-file.ts";
import { pdfFonts, pdfInfo } from "../rendering/paper.ts";
import { bundledSources } from "./bundled-sources.ts";

const run = promisify(execFile);

type Tools = Parameters<typeof makeDocument>[2];

/** A planned file of the bundled curriculum, made of the sessions that it is of. */
export const madeOfBundled = (file: PlannedFile, tools: Tools): Promise<MadeDocument> =>
  makeDocument(
    file,
    bundledSources.filter(({ session }) => file.session === null || session.id === file.session),
    tools,
  );

/** Prints a planned file; gives its PDF. */
export async function printBundled(
  file: PlannedFile,
  { tools, printer, folder }: { tools: Tools; printer: Printer; folder: string },
  pages?: HeadingPages,
): Promise<Uint8Array> {
  const made = await madeOfBundled({ ...file, format: "pdf" }, { ...tools, pages });
  if (made.type !== "print") throw new Error(`${file.name} is not printed`);
  await mkdir(folder, { recursive: true });
  const htmlFile = join(folder, `${file.name}.html`);
  await writeFile(htmlFile, made.html);
  return printer.print({ htmlFile });
}

const fonts = join(import.meta.dirname, "../../resources/fonts");

/**
 * Where a program finds the fonts that the product brings, beside those of the machine: Word's own faces
 * are not there, and these are as wide.
 */
function fontsBeside(folder: string): { readonly XDG_DATA_HOME: string } {
  const data = `${folder}-fonts`;
  if (!existsSync(join(data, "fonts"))) {
    mkdirSync(data, { recursive: true });
    symlinkSync(fonts, join(data, "fonts"));
  }
  return { XDG_DATA_HOME: data };
}

/** LibreOffice prints Word files in one start; gives the number of pages of each, in their order. */
export async function wordPages(
  files: readonly string[],
  { office, folder }: { office: string; folder: string },
): Promise<readonly number[]> {
  const options = [`-env:UserInstallation=file://${office}`, "--headless"];
  const args = [...options, "--convert-to", "pdf", "--outdir", folder, ...files];
  await run("soffice", args, {
    maxBuffer: 50_000_000,
    env: { ...process.env, ...fontsBeside(office) },
  });
  const counts: number[] = [];
  for (const file of files) {
    const info = await pdfInfo(file.replace(/\.docx$/, ".pdf"));
    counts.push(Number(info["Pages"]));
  }
  return counts;
}

/** Whether a PDF's catalogue names an outline that has entries (ISO 32000-1, 12.3.3). */
function hasBookmarks(pdf: Uint8Array): boolean {
  const text = Buffer.from(pdf).toString("latin1");
  const id = /\/Outlines (\d+) 0 R/.exec(text)?.[1];
  const outline = id && new RegExp(`\\n${id} 0 obj\\s([\\s\\S]*?)endobj`).exec(text)?.[1];
  return !!outline && /\/First \d+ 0 R/.test(outline);
}

export type PrintedFacts = {
  readonly pages: number;
  /** What a printed document must be and is not. */
  readonly faults: readonly string[];
};

/** Pages of a PDF, and what it lacks: tags, bookmarks, embedded fonts, sheets of the size that pdfinfo calls so. */
export async function factsOf(file: string, sheet: string): Promise<PrintedFacts> {
  const [info, fonts, bytes] = await Promise.all([pdfInfo(file), pdfFonts(file), readFile(file)]);
  const faults = [
    info["Tagged"] === "yes" ? "" : "no tags",
    hasBookmarks(bytes) ? "" : "no bookmarks",
    info["Page size"]?.includes(sheet) ? "" : `pages of ${info["Page size"]}`,
    ...fonts.filter(({ embedded }) => !embedded).map(({ name }) => `${name} is not embedded`),
  ];
  return { pages: Number(info["Pages"]), faults: faults.filter(Boolean) };
}
