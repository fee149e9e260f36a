import { useEffect, useState } from "react";
import { Editor, Node, Range } from "slate";
import type { Block } from "../../../shared/document/nodes/block.ts";
import { plainText } from "../../../shared/document/plain-text.ts";
import { countWords } from "../../../shared/document/words.ts";
import type { Language } from "../../../shared/language/language.ts";
import type { Observable } from "../../client/observable.ts";
import { blocksOf, type StudioEditor } from "../../editor/studio-editor.ts";
import type { Texts } from "../../editor/texts.ts";
import { useRested } from "../../editor/use-rested.ts";

/** Milliseconds after the selection was last moved until its words are counted. */
const rest = 300;
const counts = new WeakMap<Block, number>();

/** The words of a block, counted once for each state of it. */
function wordsIn(block: Block): number {
  const known = counts.get(block);
  if (known !== undefined) return known;
  const count = countWords(plainText(block));
  counts.set(block, count);
  return count;
}

const sumOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + wordsIn(block), 0);

const countIn = ({ editors }: Texts, language: Language): number =>
  sumOf(blocksOf(editors[language]));

/** The words of both texts; null until they are counted for the first time. */
export const useWordCounts = (texts: Texts): Readonly<Record<Language, number>> | null =>
  useRested(texts, wordsIn, () => ({ en: countIn(texts, "en"), bn: countIn(texts, "bn") }));

const wordsAlong = (editor: StudioEditor, range: Range): number =>
  countWords(plainText(Node.fragment(editor, range) as Block[]));

/** How many words are selected; 0 where the caret only stands. */
function selectedWords(editor: StudioEditor): number {
  const { selection } = editor;
  if (!selection || Range.isCollapsed(selection)) return 0;
  const [start, end] = Range.edges(selection);
  const [first = 0, last = 0] = [start.path[0], end.path[0]];
  if (first === last) return wordsAlong(editor, selection);
  const begun = { anchor: start, focus: Editor.end(editor, [first]) };
  const ended = { anchor: Editor.start(editor, [last]), focus: end };
  const between = sumOf(blocksOf(editor).slice(first + 1, last));
  return wordsAlong(editor, begun) + between + wordsAlong(editor, ended);
}

/** How many words are selected, some time after that has changed. */
export function useSelectedWords(editor: StudioEditor, changes: Observable<number>): number {
  const [selected, setSelected] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = changes.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setSelected(selectedWords(editor)), rest);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [changes, editor]);
  return selected;
}
