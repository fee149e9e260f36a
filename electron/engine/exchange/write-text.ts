import { stringify } from "yaml";
import type { SessionContent } from "../../../shared/curriculum/package.ts";
import { toMarkdown } from "../../../shared/document/markdown/write.ts";
import type { Block, ContentDocument } from "../../../shared/document/nodes/block.ts";
import { normaliseBlocks } from "../../../shared/document/normalise.ts";
import { blockFingerprint } from "../../../shared/document/translation.ts";
import { otherLanguage, type Language } from "../../../shared/language/language.ts";
import { noBasis } from "./read-text.ts";

/** A translation that names a basis only where it is not its source as it stands. */
function withStaleBases(
  translation: readonly Block[],
  original: readonly Block[],
): readonly Block[] {
  const originals = new Map(original.map((block) => [block.id, block]));
  return translation.map(({ basis, ...block }): Block => {
    const counterpart = originals.get(block.id);
    const fresh = counterpart && blockFingerprint(counterpart);
    if (basis === fresh) return block;
    return { ...block, basis: basis ?? noBasis };
  });
}

function writeText(session: string, { language, blocks }: ContentDocument): string {
  const front = stringify({ session, language });
  const body = toMarkdown({ language, blocks });
  return `---\n${front}---\n${body === "" ? "" : "\n"}${body}`;
}

/** A session's texts as files with front matter; `source` is the language that was written first. */
export function writeTexts(
  texts: SessionContent["texts"],
  session: string,
  source: Language,
): Record<Language, string> {
  const translated = otherLanguage(source);
  const original = normaliseBlocks(texts[source].blocks);
  const translation = withStaleBases(normaliseBlocks(texts[translated].blocks), original);
  const written = {
    [source]: writeText(session, { language: source, blocks: original }),
    [translated]: writeText(session, { language: translated, blocks: translation }),
  };
  return written as Record<Language, string>;
}
