import { Editor, Range, Text, Transforms, type Point } from "slate";
import type { Link } from "../nodes/inline.ts";
import type { Mark } from "../nodes/text.ts";
import { elementAround } from "./find.ts";
import { linkAddress } from "./set-link.ts";

/** Signs that stand around words, after no letter: so that 2*3*4 and a_name_of stay what they are. */
const around = (sign: string, first = sign[0] ?? ""): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}${first}])${sign}(?![\s${first}])([^${first}]*[^\s${first}])${sign}$`,
    "u",
  );
/** Signs around a letter or number that stands low or high, mostly right after another. */
const beside = (sign: string): RegExp =>
  new RegExp(String.raw`(?<!${sign})${sign}([^\s${sign}]+)${sign}$`, "u");

const rules: readonly { readonly mark: Mark; readonly length: number; readonly pattern: RegExp }[] =
  [
    { mark: "bold", length: 2, pattern: around(String.raw`\*\*`, String.raw`\*`) },
    { mark: "bold", length: 2, pattern: around("__", "_") },
    { mark: "italic", length: 1, pattern: around(String.raw`\*`, String.raw`\*`) },
    { mark: "italic", length: 1, pattern: around("_") },
    { mark: "strike", length: 2, pattern: around("~~", "~") },
    { mark: "highlight", length: 2, pattern: around("==", "=") },
    { mark: "sub", length: 1, pattern: beside("~") },
    { mark: "sup", length: 1, pattern: beside(String.raw`\^`) },
  ];
const linkPattern = /\[([^[\]]+)\]\(([^()\s]+)\)$/;
/** An address, less the punctuation after it that belongs to the sentence. */
const addressPattern =
  /(?<=^|[\s(])((?:https?:\/\/|www\.)[^\s<>]*[^\s<>.,;:!?)\]।])[.,;:!?)\]।]*$/i;

/** The words of the caret's own run before it. */
function before(editor: Editor): { text: string; caret: Point } | undefined {
  const { selection } = editor;
  if (!selection || Range.isExpanded(selection) || Editor.void(editor)) return undefined;
  const caret = selection.anchor;
  return { text: Editor.leaf(editor, caret)[0].text.slice(0, caret.offset), caret };
}

/** The change that signs of Markdown around the words before the caret ask for: **bold**, [a link](x.bd). */
export function inlineShortcut(editor: Editor): (() => void) | undefined {
  const found = before(editor);
  if (!found) return undefined;
  const { text, caret } = found;
  for (const { mark, length, pattern } of rules) {
    const words = pattern.exec(text)?.[1];
    if (words !== undefined) return () => markWords(editor, caret, words.length, length, mark);
  }
  return linkShortcut(editor, text, caret);
}

function markWords(editor: Editor, caret: Point, words: number, signs: number, mark: Mark): void {
  const end = caret.offset - signs;
  const range = { anchor: at(caret, end - words), focus: at(caret, end) };
  const reference = Editor.rangeRef(editor, range, { affinity: "inward" });
  Transforms.delete(editor, { at: { anchor: at(caret, end), focus: caret } });
  const opening = { anchor: at(caret, end - words - signs), focus: at(caret, end - words) };
  Transforms.delete(editor, { at: opening });
  const marked = reference.current;
  if (marked) {
    Transforms.setNodes(editor, { [mark]: true }, { at: marked, match: Text.isText, split: true });
  }
  const last = reference.unref();
  if (last) Transforms.select(editor, Range.end(last));
  Editor.removeMark(editor, mark);
}

const at = (point: Point, offset: number): Point => ({ path: point.path, offset });

function linkShortcut(editor: Editor, text: string, caret: Point): (() => void) | undefined {
  const [whole = "", words = "", typed = ""] = linkPattern.exec(text) ?? [];
  const url = typed && linkAddress(typed);
  if (!url || elementAround(editor, ["link"])) return undefined;
  const link: Link = { type: "link", url, children: [{ text: words }] };
  return () => {
    Transforms.delete(editor, {
      at: { anchor: at(caret, caret.offset - whole.length), focus: caret },
    });
    Transforms.insertNodes(editor, link);
  };
}

/** The change that a web address right before the caret (less what was typed after it) asks for. */
export function addressShortcut(editor: Editor, ending: " " | ""): (() => void) | undefined {
  const found = before(editor);
  if (!found || !found.text.endsWith(ending) || elementAround(editor, ["link"])) return undefined;
  const typed = found.text.slice(0, found.text.length - ending.length);
  const [whole = "", address = ""] = addressPattern.exec(typed) ?? [];
  const url = address && linkAddress(address);
  if (!url) return undefined;
  const start = typed.length - whole.length;
  const range = { anchor: at(found.caret, start), focus: at(found.caret, start + address.length) };
  return () =>
    Transforms.wrapNodes(
      editor,
      { type: "link", url, children: [] as never },
      { at: range, split: true, match: Text.isText },
    );
}
