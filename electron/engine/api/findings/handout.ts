import { visibleBlocks } from "../../../../shared/composition/visible-blocks.ts";
import type { Finding } from "../../../../shared/contract/export.ts";
import { assertNever } from "../../../../shared/lib/assert-never.ts";
import type { Block } from "../../../../shared/document/nodes/block.ts";
import type { CrossReference } from "../../../../shared/document/nodes/inline.ts";
import { compareTranslations } from "../../../../shared/document/translation.ts";
import { walk, type TreeNode } from "../../../../shared/document/walk.ts";
import { inLanguage, type Looked } from "./context.ts";

/** Handout blocks that have no translation, or one that is older than its source. */
function translationFindings(looked: Looked): Finding[] {
  const { source, language } = looked;
  const original = source.curriculum.sourceLanguage;
  if (language === original) return [];
  const { stale, missing } = compareTranslations(
    visibleBlocks(source.texts[original].blocks, "handout"),
    visibleBlocks(source.texts[language].blocks, "handout"),
  );
  const about = (code: Finding["code"], level: Finding["level"], ids: readonly string[]) =>
    ids.length === 0
      ? []
      : [inLanguage(looked, { code, level, at: ids[0] ?? null, amount: ids.length })];
  return [
    ...about("missing-translation", "problem", missing),
    ...about("stale-translation", "look", stale),
  ];
}

function isBroken({ target }: CrossReference, { isThere }: Looked): boolean {
  switch (target.kind) {
    case "session":
    case "handout":
      return !isThere(target.session);
    case "slide":
      return !isThere(target.session, target.slide);
    default:
      return assertNever(target);
  }
}

function codeOf(node: TreeNode, looked: Looked): Finding["code"] | null {
  if (!("type" in node)) return null;
  const facts = looked.source.facts;
  if (node.type === "fact") return facts.some(({ id }) => id === node.fact) ? null : "fact-missing";
  if (node.type === "cross-reference") return isBroken(node, looked) ? "reference-broken" : null;
  const isPicture = node.type === "image" || node.type === "diagram";
  return isPicture && !node.alt.trim() ? "missing-alt" : null;
}

function blockFindings(block: Block, looked: Looked): Finding[] {
  const codes = new Set<Finding["code"]>();
  walk([block], (node) => {
    const code = codeOf(node, looked);
    if (code) codes.add(code);
  });
  return [...codes].map((code) => inLanguage(looked, { code, level: "problem", at: block.id }));
}

/** What a reader of the handout in one language would stumble over. */
export function handoutFindings(looked: Looked): Finding[] {
  const { blocks } = looked.source.texts[looked.language];
  return [
    ...translationFindings(looked),
    ...visibleBlocks(blocks, "handout").flatMap((block) => blockFindings(block, looked)),
  ];
}
