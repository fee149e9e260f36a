import { createEditor, Editor } from "slate";
import { expect, it } from "vitest";
import {
  readDocument,
  takeSelection,
  writeDocument,
} from "../../../test/support/document-notation.ts";
import { convertWords, conversionsBetween } from "./convert-words.ts";
import { withDocument } from "./with-document.ts";

const came = readDocument("p: evsjv **‡`k**\nul\n  li: †KŠkj\np: same");
const converted = readDocument("p: বাংলা **দেশ**\nul\n  li: কৌশল\np: same");
const conversions = conversionsBetween(came, converted);

/** A document after what stands between the signs of the selection has been converted. */
function after(document: string): string {
  const editor = withDocument(createEditor());
  editor.children = readDocument(document);
  takeSelection(editor);
  Editor.normalize(editor, { force: true });
  const range = editor.selection;
  editor.selection = null;
  if (range) convertWords(editor, range, conversions);
  return writeDocument(editor, new Set(["a", "b", "c"]));
}

it("changes only the paragraphs that differ", () => {
  expect(conversions.map(({ from }) => from)).toEqual(["evsjv ‡`k", "†KŠkj"]);
});

it("converts the words in the range, within the words around them", () => {
  const document = "p #a: Be^evsjv **‡`k**\nul #b\n  li: †KŠkj\np #c: same|fore";
  expect(after(document)).toBe("p #a: Beবাংলা **দেশ**\nul #b\n  li: কৌশল\np #c: samefore");
});

it("leaves what has been changed since", () => {
  const document = "p #a: ^evsjv! **‡`k**\nul #b\n  li: †KŠkj\np #c: same|";
  expect(after(document)).toBe("p #a: evsjv! **‡`k**\nul #b\n  li: কৌশল\np #c: same");
});

it("leaves the same words outside the range", () => {
  expect(after("p #a: †KŠkj\np #b: ^†KŠkj|")).toBe("p #a: †KŠkj\np #b: কৌশল");
});
