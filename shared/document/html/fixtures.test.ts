import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createEditor } from "slate";
import { describe, expect, it } from "vitest";
import { writeDocument } from "../../../test/support/document-notation.ts";
import { parsePage } from "../../../test/support/html-tree.ts";
import { everyone, type Block, type BlockNode } from "../nodes/block.ts";
import { readHtml } from "./read.ts";

/*
 * Each file under fixtures/ is a page as a program puts it on the clipboard and the document that is
 * read from it, parted by lines of three hyphens; then pictures, problems and the converted document
 * where there are any. The folder names the program. A bug report becomes a file.
 */
const folder = path.join(import.meta.dirname, "fixtures");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".txt"))
  .toSorted();

function notation(blocks: readonly BlockNode[]): string {
  const editor = createEditor();
  const identified = blocks.map((block, index): Block => ({
    ...block,
    id: `b${index}`,
    audience: everyone,
  }));
  editor.children = identified;
  const text = writeDocument(editor, new Set()).replace(/ #new\d+/g, "");
  const images = identified.flatMap((block) => (block.type === "image" ? [block] : []));
  return text.replace(/^image$/gm, () => {
    const image = images.shift();
    return `image ${image?.asset} ${image?.width}% ${JSON.stringify(image?.alt)} ${image?.caption}`.trim();
  });
}

function outcome(html: string): string {
  const { blocks, pictures, problems, converted } = readHtml(parsePage(html));
  const kept = pictures.map(({ source, alt }) =>
    ["picture", source.kind, "mediaType" in source ? source.mediaType : "", alt]
      .join(" ")
      .trimEnd(),
  );
  const more = [...kept, ...problems.map((problem) => `problem ${JSON.stringify(problem)}`)];
  const parts = [notation(blocks), ...(more.length > 0 ? [more.join("\n")] : [])];
  return [...parts, ...(converted ? [notation(converted)] : [])].join("\n---\n");
}

describe("reading pages", () => {
  it.each(files)("%s", (file) => {
    const [html = "", ...rest] = readFileSync(path.join(folder, file), "utf8").split(/^---\n/m);
    const got = outcome(html);
    if (process.env["WRITE"]) writeFileSync(path.join(folder, file), `${html}---\n${got}\n`);
    expect(got).toBe(rest.join("---\n").trimEnd());
  });

  it("has the shapes that matter", () => {
    expect(files.length).toBeGreaterThanOrEqual(60);
  });
});
