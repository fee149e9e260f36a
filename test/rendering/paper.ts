import { execFile } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const profile = `-env:UserInstallation=file://${join(tmpdir(), "tot-libreoffice")}`;

/** A folder for one test's files. */
export const workFolder = () => mkdtemp(join(tmpdir(), "tot-rendering-"));

async function convert(file: string, folder: string, filter: string): Promise<string> {
  const args = [profile, "--headless", "--convert-to", filter, "--outdir", folder, file];
  await run("soffice", args, { timeout: 150_000 });
  return join(folder, `${basename(file, extname(file))}.${filter.split(":")[0]}`);
}

/** Opens a document in LibreOffice and gives the PDF that it prints. */
export async function printed(name: string, bytes: Uint8Array, folder: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, bytes);
  return convert(file, folder, "pdf");
}

/** The text that LibreOffice reads in a document, white space folded, in NFC. */
export async function readBack(name: string, bytes: Uint8Array, folder: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, bytes);
  const text = await readFile(await convert(file, folder, "txt:Text (encoded):UTF8"), "utf8");
  return foldText(text);
}

export const foldText = (text: string) => text.normalize("NFC").replace(/[\s\u00a0\ufeff]+/g, " ");

/** What pdfinfo says of a PDF, by its keys ("Pages", "Tagged", "Page size"). */
export async function pdfInfo(file: string): Promise<Readonly<Record<string, string>>> {
  const { stdout } = await run("pdfinfo", [file]);
  return Object.fromEntries(
    stdout
      .split("\n")
      .filter((line) => line.includes(":"))
      .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]),
  );
}

/** The text of a PDF, or of one of its pages. */
export async function pdfText(file: string, page?: number): Promise<string> {
  const only = page === undefined ? [] : ["-f", String(page), "-l", String(page)];
  const { stdout } = await run("pdftotext", ["-layout", ...only, file, "-"]);
  return foldText(stdout);
}

/** The fonts of a PDF, and whether each is embedded. */
export async function pdfFonts(
  file: string,
): Promise<readonly { readonly name: string; readonly embedded: boolean }[]> {
  const { stdout } = await run("pdffonts", [file]);
  return stdout
    .split("\n")
    .slice(2)
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const flags = /\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.exec(line);
      return { name: line.split(/\s/)[0] ?? "", embedded: flags?.[1] === "yes" };
    });
}

/** The share of a page that is not white, from a small grey picture of it (PGM). */
export async function inkOf(file: string, page: number): Promise<number> {
  const { stdout } = await run(
    "pdftoppm",
    ["-gray", "-r", "30", "-f", String(page), "-l", String(page), file],
    { encoding: "buffer", maxBuffer: 50_000_000 },
  );
  const header = /^P5\s+(\d+)\s+(\d+)\s+(\d+)\s/.exec(stdout.subarray(0, 40).toString("latin1"));
  const pixels = stdout.subarray(header?.[0].length ?? 0);
  return pixels.filter((value) => value < 200).length / Math.max(1, pixels.length);
}
