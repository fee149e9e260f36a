import { resolveBlock } from "../../composition/resolve.ts";
import type { SessionSource } from "../../composition/source.ts";
import type { Audience, Block, BlockNode } from "../../document/nodes/block.ts";
import { plainText } from "../../document/plain-text.ts";
import { blockFingerprint } from "../../document/translation.ts";
import type { Bilingual } from "../../language/bilingual.ts";
import { languages, otherLanguage, type Language } from "../../language/language.ts";
import type { OriginSource } from "../deck.ts";

/** A block of the text in both languages; null where one has no counterpart of the same kind. */
export type PairedBlock<Node extends BlockNode = BlockNode> = {
  readonly id: string;
  readonly audience: Audience;
  readonly node: Readonly<Record<Language, Node | null>>;
  /** The block as it is first written. */
  readonly main: Node;
  /** What the translation was made from, where that is not the text as it stands. */
  readonly basis: string | undefined;
};

/** Ids of both texts in the order of the first; what only the second has stands where it stands there. */
function orderOf(first: readonly Block[], second: readonly Block[]): string[] {
  const order = first.map(({ id }) => id);
  const known = new Set(order);
  second.forEach(({ id }, index) => {
    if (known.has(id)) return;
    const before = second[index - 1];
    order.splice(before ? order.indexOf(before.id) + 1 : 0, 0, id);
  });
  return order;
}

/** The blocks of both texts as pairs, with every reference turned into its words. */
export function pairBlocks(source: SessionSource): PairedBlock[] {
  const from = source.curriculum.sourceLanguage;
  const to = otherLanguage(from);
  const blocksOf = (language: Language) => source.texts[language].blocks;
  const byId = (language: Language) => new Map(blocksOf(language).map((each) => [each.id, each]));
  const [originals, translations] = [byId(from), byId(to)];
  const resolved = (block: Block | undefined, language: Language) =>
    block ? resolveBlock(contentOf(block), source, language) : null;
  return orderOf(blocksOf(from), blocksOf(to)).flatMap((id): PairedBlock[] => {
    const [original, translation] = [originals.get(id), translations.get(id)];
    const first = original ?? translation;
    if (!first) return [];
    const alike = translation?.type === first.type ? translation : undefined;
    const nodes = { [from]: resolved(original, from), [to]: resolved(alike, to) };
    const node = { en: nodes["en"] ?? null, bn: nodes["bn"] ?? null };
    const main = node[from] ?? node[to];
    const isOld = original && alike?.basis && alike.basis !== blockFingerprint(original);
    const basis = isOld ? alike.basis : undefined;
    return main ? [{ id, audience: first.audience, node, main, basis }] : [];
  });
}

function contentOf({ id: _id, audience: _audience, basis: _basis, ...content }: Block): BlockNode {
  return content;
}

/** True for a pair whose block is of a type; narrows both sides. */
export const isPairOf = <Type extends BlockNode["type"]>(
  pair: PairedBlock,
  type: Type,
): pair is PairedBlock<Extract<BlockNode, { type: Type }>> => pair.main.type === type;

/** A text in both languages, each said from its own block; stale where the translation is. */
export function sayBoth<Node extends BlockNode>(
  { node, basis }: PairedBlock<Node>,
  say: (block: Node, language: Language) => string,
): Bilingual {
  const [en, bn] = languages.map((language) => {
    const block = node[language];
    return block ? say(block, language).trim() : "";
  });
  return { en: en ?? "", bn: bn ?? "", ...(basis === undefined ? {} : { basis }) };
}

/** What a slide remembers of a block. */
export function blockOrigin({ id, node }: PairedBlock): OriginSource {
  const of = (say: (block: BlockNode) => string) => ({
    en: node.en ? say(node.en) : "",
    bn: node.bn ? say(node.bn) : "",
  });
  return {
    of: "block",
    id,
    fingerprint: of(blockFingerprint),
    words: of((each) => plainText(each)),
  };
}
