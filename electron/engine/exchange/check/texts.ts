import type { SessionContent } from "../../../../shared/curriculum/package.ts";
import type { Block } from "../../../../shared/document/nodes/block.ts";
import { compareTranslations } from "../../../../shared/document/translation.ts";
import { walk, type TreeNode } from "../../../../shared/document/walk.ts";
import { languages, otherLanguage } from "../../../../shared/language/language.ts";
import { listFiles } from "../paths.ts";
import { idsOf, tell, tellDoubles, tellUnknown, type Checking } from "./places.ts";

type Known = {
  readonly facts: ReadonlySet<string>;
  readonly assets: ReadonlySet<string>;
  /** Every session's slides by the session's id. */
  readonly slides: ReadonlyMap<string, ReadonlySet<string>>;
};

function knownIn({ content }: Checking): Known {
  return {
    facts: new Set(idsOf(content.facts)),
    assets: new Set(content.assets.map(({ name }) => name)),
    slides: new Map(
      content.sessions.map(({ session, deck }) => [session.id, new Set(idsOf(deck.slides))]),
    ),
  };
}

/** What is wrong with a reference or picture; null where it leads somewhere. */
function faultOf(node: TreeNode, known: Known): string | null {
  if (!("type" in node)) return null;
  if (node.type === "fact")
    return known.facts.has(node.fact) ? null : `there is no fact "${node.fact}"`;
  if (node.type === "image") {
    return known.assets.has(node.asset) ? null : `there is no picture "${node.asset}"`;
  }
  if (node.type !== "cross-reference") return null;
  const slides = known.slides.get(node.target.session);
  if (!slides) return `there is no session "${node.target.session}"`;
  if (node.target.kind !== "slide" || slides.has(node.target.slide)) return null;
  return `session ${node.target.session} has no slide "${node.target.slide}"`;
}

function checkReferences(
  checking: Checking,
  path: string,
  blocks: readonly Block[],
  known: Known,
): void {
  for (const block of blocks) {
    walk([block], (node) => {
      const fault = faultOf(node, known);
      if (fault) tell(checking, path, `block ${block.id}: ${fault}`);
    });
  }
}

function checkTranslation(checking: Checking, item: SessionContent): void {
  const source = checking.content.curriculum.sourceLanguage;
  const translated = otherLanguage(source);
  const path = checking.pathOf(item, translated);
  const { texts, session } = item;
  const { stale, missing, extra } = compareTranslations(
    texts[source].blocks,
    texts[translated].blocks,
  );
  for (const id of stale)
    tell(checking, path, `block ${id}: its source has changed since it was translated`);
  if (session.status === "draft") return;
  for (const id of missing) tell(checking, path, `block ${id} is not translated`);
  for (const id of extra) tell(checking, path, `block ${id} has no source`);
}

function checkPictures(checking: Checking, item: SessionContent, known: Known): void {
  for (const { id, body } of item.deck.slides) {
    if (body.layout !== "picture") continue;
    const path = checking.pathOf(item, "deck");
    tellUnknown(checking, path, `slide ${id}`, "picture", [body.asset], known.assets);
  }
}

/** Texts, decks, facts and terms: that what they refer to exists, and that translations are whole. */
export function checkTexts(checking: Checking): void {
  const known = knownIn(checking);
  const { facts, glossary, sessions } = checking.content;
  tellDoubles(checking, listFiles.facts, "facts", idsOf(facts));
  tellDoubles(checking, listFiles.glossary, "terms", idsOf(glossary));
  for (const item of sessions) {
    for (const language of languages) {
      checkReferences(
        checking,
        checking.pathOf(item, language),
        item.texts[language].blocks,
        known,
      );
    }
    checkTranslation(checking, item);
    checkPictures(checking, item, known);
  }
}
