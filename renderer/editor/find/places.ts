import { Editor, Point, Transforms, type Range } from "slate";
import { indexOfBlock } from "../../../shared/document/commands/find.ts";
import { findInBlock, type Match } from "../../../shared/document/find/find-in-block.ts";
import type { Finder } from "../../../shared/document/find/finder.ts";
import { replacingEdits } from "../../../shared/document/find/replace.ts";
import type { Block } from "../../../shared/document/nodes/block.ts";
import type { Language } from "../../../shared/language/language.ts";
import { domRangeOf } from "../highlights.ts";
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
  const anchor = { path: [index, ...first.path], offset: first.start };
  const focus = { path: [index, ...last.path], offset: last.end };
  const isThere = Editor.hasPath(editor, anchor.path) && Editor.hasPath(editor, focus.path);
  return isThere ? { anchor, focus } : null;
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
  const shown = domRangeOf(editor, range);
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
    for (const { path, start, end, text } of replacingEdits(matches, replacement)) {
      const at = [index, ...path];
      const old = Editor.string(editor, at).slice(start, end);
      editor.apply({ type: "remove_text", path: at, offset: start, text: old });
      if (text) editor.apply({ type: "insert_text", path: at, offset: start, text });
    }
  }
}
