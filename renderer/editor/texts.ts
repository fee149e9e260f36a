import { Transforms } from "slate";
import type { Audience, Block, ContentDocument } from "../../shared/document/nodes/block.ts";
import { indexOfBlock } from "../../shared/document/commands/find.ts";
import { blockFingerprint } from "../../shared/document/translation.ts";
import { languages, otherLanguage, type Language } from "../../shared/language/language.ts";
import { createObservable, type Observable } from "../client/observable.ts";
import { isReordered, mirrorOrder } from "./mirror-order.ts";
import { pairBlocks, type Pairing } from "./pairing.ts";
import { createSignal, type Signal } from "./signal.ts";
import {
  blocksOf,
  createStudioEditors,
  type StudioEditor,
  type StudioEditors,
} from "./studio-editor.ts";

/** The basis of a translation that is still the source's own words. */
export const untranslated = "untranslated";

export type TextsState = {
  readonly pairing: Pairing;
  /** Ids of translated blocks whose source has changed since. */
  readonly stale: ReadonlySet<string>;
};

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

const fingerprints = new WeakMap<Block, string>();

/** A block's fingerprint, computed once for each state of it. */
function fingerprintOf(block: Block): string {
  const known = fingerprints.get(block);
  if (known !== undefined) return known;
  const computed = blockFingerprint(block);
  fingerprints.set(block, computed);
  return computed;
}

type Documents = Readonly<Record<Language, ContentDocument>>;

export function createTexts(documents: Documents, source: Language): Texts {
  const translation = otherLanguage(source);
  const sourceBlocks = documents[source].blocks;
  const translated = withBases(documents[translation].blocks, sourceBlocks);
  const blocks = { [source]: sourceBlocks, [translation]: translated };
  const editors = createStudioEditors(blocks as Record<Language, readonly Block[]>);
  const known = { en: editors.en.children, bn: editors.bn.children };
  const state = createObservable(stateOf(editors[source], editors[translation]));
  const changed = createSignal<Language>();
  const travelled = createSignal<Language>();

  const notice = (language: Language, isTravel: boolean) => {
    const editor = editors[language];
    const before = known[language] as Block[];
    if (before === editor.children) return;
    known[language] = editor.children;
    const changes = changedBlocks(before, blocksOf(editor));
    if (!isTravel) {
      editor.story.following(() => {
        if (language === translation) noteTranslated(editor, changes, editors[source]);
        mirrorAudiences(changes, editors[otherLanguage(language)]);
        if (!changes.hasSameIds && isReordered(idsIn(before), idsOf(editor))) {
          mirrorOrder(editor, editors[otherLanguage(language)]);
        }
      });
    }
    const previous = changes.hasSameIds ? state.get() : undefined;
    const next = stateOf(editors[source], editors[translation], previous?.pairing);
    if (!isSameState(state.get(), next)) state.set(next);
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

function stateOf(source: StudioEditor, translation: StudioEditor, pairing?: Pairing): TextsState {
  const originals = new Map(blocksOf(source).map((block) => [block.id, block]));
  const stale = blocksOf(translation).filter((block) => {
    const original = originals.get(block.id);
    return original && block.basis !== undefined && block.basis !== fingerprintOf(original);
  });
  return {
    pairing: pairing ?? pairBlocks(Array.from(originals.keys()), idsOf(translation)),
    stale: new Set(stale.map(({ id }) => id)),
  };
}

const idsIn = (blocks: readonly Block[]): string[] => blocks.map(({ id }) => id);
const idsOf = (editor: StudioEditor): string[] => idsIn(blocksOf(editor));

const isSameState = (one: TextsState, other: TextsState): boolean =>
  one.pairing === other.pairing && Array.from(one.stale).join() === Array.from(other.stale).join();

type Changes = {
  readonly hasSameIds: boolean;
  /** What each changed block was, what it is, and where it stands. */
  readonly blocks: readonly (readonly [Block, Block, number])[];
};

function changedBlocks(before: readonly Block[], after: readonly Block[]): Changes {
  const hasSameIds =
    before.length === after.length && before.every(({ id }, index) => after[index]?.id === id);
  const old = hasSameIds ? null : new Map(before.map((block) => [block.id, block]));
  const blocks = after.flatMap((block, index): [Block, Block, number][] => {
    const previous = old ? old.get(block.id) : before[index];
    return previous && previous !== block ? [[previous, block, index]] : [];
  });
  return { hasSameIds, blocks };
}

/** Writing in a translated block makes it a translation of the source as it stands. */
function noteTranslated(editor: StudioEditor, changes: Changes, source: StudioEditor): void {
  const originals = new Map(blocksOf(source).map((block) => [block.id, block]));
  for (const [previous, block, index] of changes.blocks) {
    const original = originals.get(block.id);
    const isTouched = fingerprintOf(previous) !== fingerprintOf(block);
    if (original && isTouched) setBasis(editor, index, fingerprintOf(original));
  }
}

function setBasis(editor: StudioEditor, index: number, basis: string): void {
  const block = blocksOf(editor)[index];
  if (block && block.basis !== basis) Transforms.setNodes(editor, { basis }, { at: [index] });
}

/** A block and its counterpart always go to the same documents. */
function mirrorAudiences({ blocks }: Changes, to: StudioEditor): void {
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
  const original = blocksOf(editors[source]).find((block) => block.id === id);
  if (original) setBasis(editor, indexOfBlock(editor, id), fingerprintOf(original));
}

/** Puts a copy of a block into the other language's text, in its place, as a start for translating. */
export function copyToOther(texts: Texts, id: string, from: Language): void {
  const origin = texts.editors[from];
  const target = texts.editors[otherLanguage(from)];
  const block = blocksOf(origin).find((each) => each.id === id);
  if (!block || indexOfBlock(target, id) >= 0) return;
  const { basis: _, ...content } = block;
  const copy = from === texts.source ? { ...content, basis: untranslated } : content;
  const at = placeFor(id, idsOf(origin), idsOf(target));
  Transforms.insertNodes(target, copy, { at: [at] });
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
