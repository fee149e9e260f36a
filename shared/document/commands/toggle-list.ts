import { Editor, Node, Path, Transforms, type PathRef } from "slate";
import type { Heading } from "../nodes/heading.ts";
import type { List } from "../nodes/list.ts";
import { isOfType } from "./find.ts";
import { dropIdentity, identityOf } from "./identity.ts";
import { itemToParagraph } from "./outdent-item.ts";
import { selectedTextBlocks } from "./selected-text-blocks.ts";

type Style = List["style"];

/** The style of the innermost list around the caret; null outside lists. */
export function listStyle(editor: Editor): Style | null {
  const entry = Editor.above<List>(editor, { match: (node) => isOfType(node, "list") });
  return entry ? entry[0].style : null;
}

/** Makes the selected text blocks a list of the style; where they all are one already, paragraphs. */
export function toggleList(editor: Editor, style: Style): void {
  const entries = selectedTextBlocks(editor);
  const isList = entries.every(([, path]) => styleAt(editor, path) === style);
  const references = entries.map(([, path]) => Editor.pathRef(editor, path));
  Editor.withoutNormalizing(editor, () => {
    if (isList) for (const each of references.toReversed()) changeOne(editor, each, null);
    else makeList(editor, references, style);
  });
  for (const reference of references) reference.unref();
}

function makeList(editor: Editor, references: readonly PathRef[], style: Style): void {
  for (const reference of references) changeOne(editor, reference, style);
  joinLists(
    editor,
    references.filter(({ current }) => current && styleAt(editor, current)),
  );
}

function styleAt(editor: Editor, path: Path): Style | null {
  if (path.length < 3) return null;
  const list = Node.get(editor, path.slice(0, -2));
  return isOfType(list, "list") ? list.style : null;
}

function changeOne(editor: Editor, reference: PathRef, style: Style | null): void {
  const path = reference.current;
  if (!path) return;
  const isItem = isOfType(Node.get(editor, path), "list-item-text");
  if (style === null) return itemToParagraph(editor, Path.parent(path));
  if (isItem) return Transforms.setNodes(editor, { style }, { at: path.slice(0, -2) });
  if (mayHoldLists(editor, path)) wrapInList(editor, path, style);
}

const mayHoldLists = (editor: Editor, path: Path): boolean =>
  path.length === 1 || isOfType(Node.parent(editor, path), "callout", "table-cell");

function wrapInList(editor: Editor, path: Path, style: Style): void {
  const node = Node.get(editor, path);
  const identity = path.length === 1 ? identityOf(node as never) : {};
  Transforms.setNodes(editor, { type: "list-item-text" }, { at: path });
  Transforms.unsetNodes<Heading>(editor, "level", { at: path });
  dropIdentity(editor, path);
  Transforms.wrapNodes(editor, { type: "list-item", children: [] as never }, { at: path });
  Transforms.wrapNodes(editor, { type: "list", style, children: [], ...identity }, { at: path });
}

function joinLists(editor: Editor, references: readonly PathRef[]): void {
  for (const reference of references) {
    const path = reference.current;
    if (path) joinWithPrevious(editor, path.slice(0, -2));
  }
  const last = references.at(-1)?.current;
  if (last) joinWithPrevious(editor, Path.next(last.slice(0, -2)));
}

/** Joins a list with the one before it where both have the same style. */
function joinWithPrevious(editor: Editor, path: Path): void {
  if (!Path.hasPrevious(path) || !Node.has(editor, path)) return;
  const list = Node.get(editor, path);
  const previous = Node.get(editor, Path.previous(path));
  if (!isOfType(list, "list") || !isOfType(previous, "list")) return;
  if (list.style === previous.style) Transforms.mergeNodes(editor, { at: path });
}
