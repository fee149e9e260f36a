import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Gives an HTML file on disk to the host, for as long as it works on it. */
export async function withHtmlFile<Made>(
  html: string,
  work: (htmlFile: string) => Promise<Made>,
): Promise<Made> {
  const folder = await mkdtemp(join(tmpdir(), "tot-print-"));
  try {
    const htmlFile = join(folder, "page.html");
    await writeFile(htmlFile, html);
    return await work(htmlFile);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
