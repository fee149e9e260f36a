import { Editor, Node, Point, Transforms, type Path, type Range } from "slate";
import { indexOfBlock } from "../../../shared/document/commands/find.ts";
import { fieldWith, type Field } from "../../../shared/document/find/aside-words.ts";
import { findInBlock, type Match } from "../../../shared/document/find/find-in-block.ts";
import type { Finder } from "../../../shared/document/find/finder.ts";
import { replacingEdits, type TextEdit } from "../../../shared/document/find/replace.ts";
import type { Block } from "../../../shared/document/nodes/block.ts";
import type { TreeNode } from "../../../shared/document/walk.ts";
import type { Language } from "../../../shared/language/language.ts";
import { domElementOf, domRangeOf } from "../highlights.ts";
import { showBlock } from "../chunks/show-block.ts";
import { blocksOf, type StudioEditor } from "../studio-editor.ts";
import type { Texts } from "../texts.ts";

/** A place that was found in a text of the session. */
export type Place = {
  readonly language: Language;
  readonly block: string;
  /** The how manieth of its block, from 0. */
  readonly index: number;
  readonly match: Match;
};

/** Looks through texts; blocks that have not changed are not looked through again. */
export function createSearch(find: Finder) {
  const known = new WeakMap<Block, readonly Match[]>();
  const matchesIn = (block: Block): readonly Match[] => {
    const before = known.get(block);
    if (before) return before;
    const matches = findInBlock(block, find);
    known.set(block, matches);
    return matches;
  };
  /** Every place, as the blocks stand beside and under each other. */
  return ({ editors, state }: Texts, languages: readonly Language[]): readonly Place[] => {
    const { rows } = state.get().pairing();
    const found = languages.flatMap((language) =>
      blocksOf(editors[language]).flatMap((block) => {
        const row = rows.get(block.id) ?? 0;
        return matchesIn(block).map((match, index) => ({
          row,
          place: { language, block: block.id, index, match },
        }));
      }),
    );
    if (languages.length > 1) found.sort((one, other) => one.row - other.row);
    return found.map(({ place }) => place);
  };
}

/** Where a place stands in its text now; null where its block is gone. */
export function rangeOf(editor: StudioEditor, { block, match }: Place): Range | null {
  const index = indexOfBlock(editor, block);
  const first = match.pieces[0];
  const last = match.pieces.at(-1) ?? first;
  if (index < 0) return null;
  if (first.field) return startOf(editor, [index, ...first.path]);
  const anchor = { path: [index, ...first.path], offset: first.start };
  const focus = { path: [index, ...last.path], offset: last.end };
  const isThere = Editor.hasPath(editor, anchor.path) && Editor.hasPath(editor, focus.path);
  return isThere ? { anchor, focus } : null;
}

/** Words beside the text are shown where their element begins. */
function startOf(editor: StudioEditor, path: Path): Range | null {
  if (!Editor.hasPath(editor, path)) return null;
  const start = Editor.start(editor, path);
  return { anchor: start, focus: start };
}

/** The words of a place on the page; for what is not drawn as words (a note), the element that has them. */
export function shownRangeOf(editor: StudioEditor, place: Place): globalThis.Range | null {
  const range = rangeOf(editor, place);
  const { field, path } = place.match.pieces[0];
  if (!range || !field) return range && domRangeOf(editor, range);
  const index = indexOfBlock(editor, place.block);
  const element = domElementOf(editor, [index, ...path]);
  return element && wordsWithin(element, place.match);
}

function wordsWithin(element: HTMLElement, { text, span }: Match): globalThis.Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (walker.currentNode.textContent !== text) continue;
    range.setStart(walker.currentNode, span.start);
    range.setEnd(walker.currentNode, span.end);
    return range;
  }
  range.selectNodeContents(element);
  return range;
}

/** The first place at or after the caret of a text, else the first of all. */
export function placeAfterCaret(
  places: readonly Place[],
  editor: StudioEditor,
  language: Language,
): number {
  const caret = editor.selection && Editor.start(editor, editor.selection);
  if (!caret) return 0;
  const ahead = places.findIndex((place) => {
    if (place.language !== language) return false;
    const range = rangeOf(editor, place);
    return range !== null && !Point.isBefore(range.anchor, caret);
  });
  return Math.max(0, ahead);
}

/** Selects a place and brings it into sight; the focus stays where it is. */
export function showPlace(editor: StudioEditor, place: Place): void {
  const range = rangeOf(editor, place);
  if (!range) return;
  Transforms.select(editor, range);
  showBlock(editor, range.anchor.path[0] ?? 0);
  const shown = shownRangeOf(editor, place);
  shown?.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
}

/** Replaces places, in both texts where they are, as one step of undo. */
export function replacePlaces(texts: Texts, places: readonly Place[], replacement: string): void {
  const { editors } = texts;
  editors[texts.source].story.together(() => {
    for (const editor of Object.values(editors)) {
      const own = places.filter(({ language }) => editors[language] === editor);
      Editor.withoutNormalizing(editor, () => replaceIn(editor, own, replacement));
    }
  });
}

function replaceIn(editor: StudioEditor, places: readonly Place[], replacement: string): void {
  const byBlock = Map.groupBy(places, ({ block }) => block);
  for (const [block, inBlock] of byBlock) {
    const index = indexOfBlock(editor, block);
    const matches = inBlock.map(({ match }) => match);
    for (const edit of replacingEdits(matches, replacement)) {
      const { path, start, end, text } = edit;
      const at = [index, ...path];
      if (edit.field) {
        replaceAside(editor, at, edit.field, edit);
        continue;
      }
      const old = Editor.string(editor, at).slice(start, end);
      editor.apply({ type: "remove_text", path: at, offset: start, text: old });
      if (text) editor.apply({ type: "insert_text", path: at, offset: start, text });
    }
  }
}

function replaceAside(editor: StudioEditor, path: Path, field: Field, edit: TextEdit): void {
  const node = Node.get(editor, path) as TreeNode;
  const [name] = field;
  const old: unknown = Reflect.get(node, name);
  const newProperties = { [name]: fieldWith(node, field, edit) };
  editor.apply({ type: "set_node", path, properties: { [name]: old }, newProperties });
}
