import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Editor } from "slate";
import { describe, expect, it } from "vitest";
import {
  readDocument,
  takeSelection,
  writeDocument,
} from "../../../test/support/document-notation.ts";
import { createDocumentEditor, runVerb } from "../../../test/support/document-verbs.ts";
import { blockSchema } from "../nodes/block.ts";

/*
 * Each file under fixtures/ is a document, an action and the document after it, parted by lines of
 * three hyphens. Its path is its name: a bug report becomes a file.
 */
const folder = path.join(import.meta.dirname, "fixtures");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".txt"))
  .toSorted();

describe("commands", () => {
  it.each(files)("%s", (file) => {
    const parts = readFileSync(path.join(folder, file), "utf8").split(/^---\n/m);
    expect(parts).toHaveLength(3);
    const [input = "", actions = "", output = ""] = parts;
    const editor = createDocumentEditor();
    const blocks = readDocument(input);
    editor.children = blocks;
    takeSelection(editor);
    Editor.normalize(editor, { force: true });
    for (const action of actions.replace(/\n$/, "").split("\n")) runVerb(editor, action);
    const known = new Set(blocks.map(({ id }) => id));
    expect(writeDocument(editor, known)).toBe(output.trimEnd());
    for (const block of editor.children) expect(blockSchema.safeParse(block).error).toBeUndefined();
  });
});
