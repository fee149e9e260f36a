import { Transforms } from "slate";
import type { Audience, Block, ContentDocument } from "../../shared/document/nodes/block.ts";
import { indexOfBlock } from "../../shared/document/commands/find.ts";
import { emptied } from "../../shared/document/emptied.ts";
import { fingerprintOf } from "../../shared/document/translation.ts";
import { languages, otherLanguage, type Language } from "../../shared/language/language.ts";
import { createObservable, type Observable } from "../client/observable.ts";
import { isReordered, mirrorOrder } from "./mirror-order.ts";
import { createSignal, type Signal } from "./signal.ts";
import {
  blocksOf,
  createStudioEditors,
  type StudioEditor,
  type StudioEditors,
} from "./studio-editor.ts";

import { changesBetween, type TextChanges } from "./text-changes.ts";
import { blockOf, stateAfter, stateOf, type TextsState } from "./texts-state.ts";

/** The basis of a translation that is still the source's own words. */
export const untranslated = "untranslated";

/** The two texts of a session: their editors, and what stands between them. */
export type Texts = {
  readonly source: Language;
  readonly editors: StudioEditors;
  readonly state: Observable<TextsState>;
  /** Tells which text's content has changed, whether it is in sight or not. */
  readonly changed: Signal<Language>;
  /** Tells in which text undo or redo has put the caret. */
  readonly travelled: Signal<Language>;
};

type Documents = Readonly<Record<Language, ContentDocument>>;

export function createTexts(documents: Documents, source: Language): Texts {
  const translation = otherLanguage(source);
  const sourceBlocks = documents[source].blocks;
  const translated = withBases(documents[translation].blocks, sourceBlocks);
  const blocks = { [source]: sourceBlocks, [translation]: translated };
  const editors = createStudioEditors(blocks as Record<Language, readonly Block[]>);
  const known = { en: editors.en.children, bn: editors.bn.children };
  const pair = { source: editors[source], translation: editors[translation] };
  const state = createObservable(stateOf(pair, null));
  const changed = createSignal<Language>();
  const travelled = createSignal<Language>();

  const notice = (language: Language, isTravel: boolean) => {
    const editor = editors[language];
    const before = known[language] as Block[];
    if (before === editor.children) return;
    known[language] = editor.children;
    const changes = changesBetween(before, blocksOf(editor));
    if (!isTravel) {
      editor.story.following(() => {
        if (language === translation) noteTranslated(editor, changes, editors[source]);
        mirrorAudiences(changes, editors[otherLanguage(language)]);
        if (!changes.hasSameIds && isReordered(idsIn(before), idsOf(editor))) {
          mirrorOrder(editor, editors[otherLanguage(language)]);
        }
      });
    }
    state.set(stateAfter(state.get(), changes, pair));
    changed.tell(language);
  };
  const travel = (move: "undo" | "redo") => {
    const step = editors.en.story[move]();
    if (!step) return;
    for (const language of languages) notice(language, true);
    travelled.tell(step.before.text);
  };
  for (const language of languages) {
    const editor = editors[language];
    const { onChange } = editor;
    editor.onChange = (options) => {
      onChange(options);
      notice(language, false);
    };
    editor.undo = () => travel("undo");
    editor.redo = () => travel("redo");
  }
  return { source, editors, state, changed, travelled };
}

/** A translation without basis belongs to its source as it stands when it is opened. */
function withBases(blocks: readonly Block[], source: readonly Block[]): Block[] {
  const originals = new Map(source.map((block) => [block.id, block]));
  return blocks.map((block) => {
    const original = originals.get(block.id);
    if (block.basis !== undefined || !original) return block;
    return { ...block, basis: fingerprintOf(original) };
  });
}

const idsIn = (blocks: readonly Block[]): string[] => blocks.map(({ id }) => id);
const idsOf = (editor: StudioEditor): string[] => idsIn(blocksOf(editor));

/** Writing in a translated block makes it a translation of the source as it stands. */
function noteTranslated(editor: StudioEditor, changes: TextChanges, source: StudioEditor): void {
  for (const [previous, block, index] of changes.blocks) {
    const original = blockOf(source, block.id);
    const isTouched = fingerprintOf(previous) !== fingerprintOf(block);
    if (original && isTouched) setBasis(editor, index, fingerprintOf(original));
  }
}

function setBasis(editor: StudioEditor, index: number, basis: string): void {
  const block = blocksOf(editor)[index];
  if (block && block.basis !== basis) Transforms.setNodes(editor, { basis }, { at: [index] });
}

/** A block and its counterpart always go to the same documents. */
function mirrorAudiences({ blocks }: TextChanges, to: StudioEditor): void {
  for (const [previous, block] of blocks) {
    if (previous.audience !== block.audience) setAudience(to, block.id, block.audience);
  }
}

function setAudience(editor: StudioEditor, id: string, audience: Audience): void {
  const index = indexOfBlock(editor, id);
  if (index < 0 || blocksOf(editor)[index]?.audience.join() === audience.join()) return;
  Transforms.setNodes(editor, { audience }, { at: [index] });
}

/** Says that a translated block fits its source as it stands. */
export function markTranslated(texts: Texts, id: string): void {
  const { editors, source } = texts;
  const editor = editors[otherLanguage(source)];
  const original = blockOf(editors[source], id);
  if (original) setBasis(editor, indexOfBlock(editor, id), fingerprintOf(original));
}

/** Says so of every stale block at once, but for copies of the source that nobody has translated. */
export function markAllTranslated(texts: Texts): void {
  const { editors, source, state } = texts;
  const copies = blocksOf(editors[otherLanguage(source)]).filter(
    ({ basis }) => basis === untranslated,
  );
  const isCopy = new Set(copies.map(({ id }) => id));
  editors.en.story.together(() => {
    for (const id of state.get().stale) if (!isCopy.has(id)) markTranslated(texts, id);
  });
}

/** Opens the comparison of a translated block with its source, or (null) closes it. */
export function compareBlock({ editors, source, state }: Texts, id: string | null): void {
  const blocks = blocksOf(editors[otherLanguage(source)]);
  const basis = blocks.find((block) => block.id === id)?.basis;
  const isComparable = id !== null && basis !== undefined && basis !== untranslated;
  state.set({ ...state.get(), compared: isComparable ? { id, basis } : null });
}

/** Puts a block into the other language's text, in the place of its counterpart. */
function placeInOther(texts: Texts, from: Language, block: Block): void {
  const target = texts.editors[otherLanguage(from)];
  if (indexOfBlock(target, block.id) >= 0) return;
  const at = placeFor(block.id, idsOf(texts.editors[from]), idsOf(target));
  target.story.together(() => Transforms.insertNodes(target, block, { at: [at] }));
}

/** Copies a block into the other language's text, as a start for translating. */
export function copyToOther(texts: Texts, id: string, from: Language): void {
  const block = blockOf(texts.editors[from], id);
  if (!block) return;
  const { basis: _, ...content } = block;
  const copy = from === texts.source ? { ...content, basis: untranslated } : content;
  placeInOther(texts, from, copy);
}

/** Puts an empty block of the same kind into the other language's text, to write the translation in. */
export function beginInOther(texts: Texts, id: string, from: Language): void {
  const block = blockOf(texts.editors[from], id);
  if (!block) return;
  const { basis: _, ...content } = emptied(block);
  placeInOther(texts, from, content);
}

function placeFor(id: string, origin: readonly string[], target: readonly string[]): number {
  const before = origin.slice(0, origin.indexOf(id)).toReversed();
  const neighbour = before.find((each) => target.includes(each));
  return neighbour === undefined ? 0 : target.indexOf(neighbour) + 1;
}

/** The text of one language as it is stored. */
export const documentOf = (texts: Texts, language: Language): ContentDocument => ({
  language,
  blocks: blocksOf(texts.editors[language]),
});
