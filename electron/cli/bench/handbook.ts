import { join } from "node:path";
import type { Surroundings } from "../platform.ts";
import { makeHandbook, type Handbook } from "./handbook/made-handbook.ts";
import { measured, median, outputOf, withFolder, type Measured } from "./measure.ts";

/** What our time may be at most as a share of the peer's. */
const limits = { docx: 0.7, pdf: 0.5 } as const;
const runs = { docx: 5, pdf: 3 } as const;

type Commands = { readonly ours: readonly string[]; readonly peer: readonly string[] };

async function timeOf(command: readonly string[]): Promise<number> {
  const began = performance.now();
  await outputOf(command);
  return performance.now() - began;
}

/** Whole processes by turns, so that other work on the machine slows both; medians in milliseconds. */
async function compare(kind: keyof typeof limits, { ours, peer }: Commands): Promise<Measured> {
  const times: (readonly [number, number])[] = [];
  for (let run = 0; run < runs[kind]; run += 1)
    times.push([await timeOf(ours), await timeOf(peer)]);
  const mine = median(times.map(([time]) => time));
  const theirs = median(times.map(([, time]) => time));
  const result = { value: mine / theirs, limit: limits[kind] };
  return measured(`handbook-${kind}`, "ratio", result, { ours: mine, peer: theirs });
}

/** Pandoc makes the same document from its own parsed tree. */
async function docxCommands(handbook: Handbook, folder: string, convert: readonly string[]) {
  const tree = join(folder, "pandoc.json");
  await outputOf(["pandoc", "-f", "markdown", "-t", "json", handbook.markdown, "-o", tree]);
  const ours = [...convert, handbook.tree, join(folder, "ours.docx")];
  return { ours, peer: ["pandoc", "-f", "json", "-t", "docx", tree, "-o", join(folder, "p.docx")] };
}

/** LibreOffice makes a PDF of our docx; we make it of our tree. */
function pdfCommands(handbook: Handbook, folder: string, convert: readonly string[]): Commands {
  const ours = [...convert, handbook.tree, join(folder, "ours.pdf")];
  const profile = `-env:UserInstallation=file://${join(folder, "office")}`;
  const options = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder];
  return { ours, peer: ["soffice", ...options, join(folder, "ours.docx")] };
}

/**
 * A handbook of 300 sections, 150,000 words, 100 tables and 50 pictures: to docx against Pandoc, to PDF
 * against LibreOffice. Both peers must be on the machine.
 */
export async function benchHandbook(surroundings: Surroundings): Promise<readonly Measured[]> {
  return withFolder(async (folder) => {
    const convert = [...surroundings.commandLine, "convert"];
    const handbook = makeHandbook(folder);
    const docx = await compare("docx", await docxCommands(handbook, folder, convert));
    return [docx, await compare("pdf", pdfCommands(handbook, folder, convert))];
  });
}
