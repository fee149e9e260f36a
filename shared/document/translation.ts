import { fingerprint } from "../lib/hash.ts";
import { remembered } from "../lib/remembered.ts";
import type { Block, BlockNode } from "./nodes/block.ts";
import { attributeTexts } from "./plain-text.ts";
import { childrenOf, type TreeNode } from "./walk.ts";

/** A node's words and references with their structure; looks (marks, widths) do not count. */
function meaningOf(node: TreeNode): unknown {
  if ("text" in node) return node.text;
  if (node.type === "fact") return { fact: node.fact };
  if (node.type === "cross-reference") return { target: node.target };
  if (node.type === "image") return { image: node.asset, words: attributeTexts(node) };
  if (node.type === "diagram") return { diagram: node.data, words: attributeTexts(node) };
  const children = mergeTexts(childrenOf(node).map(meaningOf));
  if (node.type === "link") return { link: node.url, children };
  return [node.type, ...attributeTexts(node), ...children];
}

/** Texts that follow each other differ in marks only: one text. */
function mergeTexts(parts: readonly unknown[]): readonly unknown[] {
  const merged: unknown[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === "string" && typeof last === "string")
      merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  return merged;
}

/**
 * A fingerprint of what a block says, for a translation to remember as its basis. It changes with
 * words, references and structure; not with marks, widths, the block's id or who it is for.
 */
export const blockFingerprint = (block: BlockNode): string =>
  fingerprint(JSON.stringify(meaningOf(block)));

/** Whether a node says anything: words, a fact, a reference, a picture, a diagram. */
function hasWords(node: TreeNode): boolean {
  if ("text" in node) return node.text.trim() !== "";
  if (node.type === "fact" || node.type === "cross-reference") return true;
  if (node.type === "image" || node.type === "diagram") return true;
  return attributeTexts(node).some((text) => text.trim() !== "") || childrenOf(node).some(hasWords);
}

/** The same of a block that is never changed in place: found out once, for long texts are compared often. */
export const fingerprintOf: (block: Block) => string = remembered(blockFingerprint);
export const saysSomething: (block: Block) => boolean = remembered(hasWords);

/** Ids of blocks by what is wrong with them. */
export type TranslationGaps = {
  /** Translated from a source that has changed since. */
  readonly stale: string[];
  /** In the source, with words, but without a translation that has words. */
  readonly missing: string[];
  /** In the translation only. */
  readonly extra: string[];
};

/** Lays a translation beside its source, block by block by their ids. A block without basis is fresh. */
export function compareTranslations(
  source: readonly Block[],
  translation: readonly Block[],
): TranslationGaps {
  const sourceById = new Map(source.map((block) => [block.id, block]));
  const translationById = new Map(translation.map((block) => [block.id, block]));
  const isTranslated = (block: Block): boolean => {
    const counterpart = translationById.get(block.id);
    return counterpart !== undefined && saysSomething(counterpart);
  };
  const isStale = (block: Block): boolean => {
    const original = sourceById.get(block.id);
    if (!original || block.basis === undefined) return false;
    return saysSomething(block) && block.basis !== fingerprintOf(original);
  };
  const ids = (blocks: readonly Block[]): string[] => blocks.map((block) => block.id);
  return {
    stale: ids(translation.filter(isStale)),
    missing: ids(source.filter((block) => saysSomething(block) && !isTranslated(block))),
    extra: ids(translation.filter((block) => !sourceById.has(block.id))),
  };
}
