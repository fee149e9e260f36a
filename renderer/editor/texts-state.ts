import type { Block } from "../../shared/document/nodes/block.ts";
import { indexOfBlock } from "../../shared/document/commands/find.ts";
import { fingerprintOf, saysSomething } from "../../shared/document/translation.ts";
import { pairBlocks, type Pairing } from "./pairing.ts";
import { blocksOf, type StudioEditor } from "./studio-editor.ts";
import type { TextChanges } from "./text-changes.ts";

export type TextsState = {
  /** How the blocks stand beside each other: worked out when it is first asked for. */
  readonly pairing: () => Pairing;
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

const byId = (blocks: readonly Block[]): ReadonlyMap<string, Block> =>
  new Map(blocks.map((block) => [block.id, block]));

function pairingOf(pair: Pair): () => Pairing {
  const [source, translation] = [blocksOf(pair.source), blocksOf(pair.translation)];
  const idsOf = (blocks: readonly Block[]) => blocks.map(({ id }) => id);
  let pairing: Pairing | null = null;
  return () => (pairing ??= pairBlocks(idsOf(source), idsOf(translation)));
}

/** What stands between two texts, found out of the whole of both. */
export function stateOf(pair: Pair, compared: TextsState["compared"]): TextsState {
  const source = byId(blocksOf(pair.source));
  const translation = byId(blocksOf(pair.translation));
  const ids = [...translation.keys()].filter((id) => isStale(translation.get(id), source.get(id)));
  const missing = [...source.keys()].filter((id) => isMissing(translation.get(id), source.get(id)));
  return { pairing: pairingOf(pair), stale: new Set(ids), missing: new Set(missing), compared };
}

/** A set with an id or without it; the same set where nothing changes. */
function including(set: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  if (set.has(id) === isIn) return set;
  return isIn ? new Set([...set, id]) : new Set([...set].filter((each) => each !== id));
}

/** Changed blocks from which on it is quicker to look at the whole of both texts. */
const many = 40;

/** The state after a text has changed; the same state where that says nothing else. */
export function stateAfter(state: TextsState, changes: TextChanges, pair: Pair): TextsState {
  const ids = [...changes.blocks.map(([{ id }]) => id), ...changes.others];
  if (ids.length > many) return stateOf(pair, state.compared);
  let { stale, missing } = state;
  for (const id of ids) {
    const [block, original] = [blockOf(pair.translation, id), blockOf(pair.source, id)];
    stale = including(stale, id, isStale(block, original));
    missing = including(missing, id, isMissing(block, original));
  }
  const isSame = changes.hasSameIds && stale === state.stale && missing === state.missing;
  if (isSame) return state;
  const pairing = changes.hasSameIds ? state.pairing : pairingOf(pair);
  return { ...state, pairing, stale, missing };
}
