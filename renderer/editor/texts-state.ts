import type { Block } from "../../shared/document/nodes/block.ts";
import { indexOfBlock } from "../../shared/document/commands/find.ts";
import { fingerprintOf, saysSomething } from "../../shared/document/translation.ts";
import { pairBlocks, type Pairing } from "./pairing.ts";
import { blocksOf, type StudioEditor } from "./studio-editor.ts";
import type { TextChanges } from "./text-changes.ts";

export type TextsState = {
  readonly pairing: Pairing;
  /** Ids of translated blocks whose source has changed since. */
  readonly stale: ReadonlySet<string>;
  /** Ids of blocks of the source that say something and whose translation says nothing, or is not there. */
  readonly missing: ReadonlySet<string>;
  /** The translated block that is being compared with its source, and what it was made from. */
  readonly compared: { readonly id: string; readonly basis: string } | null;
};

type Pair = { readonly source: StudioEditor; readonly translation: StudioEditor };

const says = (block: Block | undefined): boolean => block !== undefined && saysSomething(block);

const isStale = (block: Block | undefined, original: Block | undefined): boolean =>
  block?.basis !== undefined &&
  original !== undefined &&
  says(block) &&
  block.basis !== fingerprintOf(original);

const isMissing = (block: Block | undefined, original: Block | undefined): boolean =>
  says(original) && !says(block);

/** The block of a text with an id. */
export const blockOf = (editor: StudioEditor, id: string): Block | undefined =>
  blocksOf(editor)[indexOfBlock(editor, id)];

const byId = (editor: StudioEditor): ReadonlyMap<string, Block> =>
  new Map(blocksOf(editor).map((block) => [block.id, block]));

/** What stands between two texts, found out of the whole of both. */
export function stateOf(pair: Pair, compared: TextsState["compared"]): TextsState {
  const source = byId(pair.source);
  const translation = byId(pair.translation);
  const ids = [...translation.keys()].filter((id) => isStale(translation.get(id), source.get(id)));
  const missing = [...source.keys()].filter((id) => isMissing(translation.get(id), source.get(id)));
  const pairing = pairBlocks([...source.keys()], [...translation.keys()]);
  return { pairing, stale: new Set(ids), missing: new Set(missing), compared };
}

/** A set with an id or without it; the same set where nothing changes. */
function including(set: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  if (set.has(id) === isIn) return set;
  return isIn ? new Set([...set, id]) : new Set([...set].filter((each) => each !== id));
}

/** The state after blocks have changed in themselves; the same state where that says nothing else. */
export function stateAfter(state: TextsState, { blocks }: TextChanges, pair: Pair): TextsState {
  let { stale, missing } = state;
  for (const [{ id }] of blocks) {
    const [block, original] = [blockOf(pair.translation, id), blockOf(pair.source, id)];
    stale = including(stale, id, isStale(block, original));
    missing = including(missing, id, isMissing(block, original));
  }
  return stale === state.stale && missing === state.missing ? state : { ...state, stale, missing };
}
