import { z } from "zod";
import { languageSchema, type Language } from "../../../shared/language/language.ts";
import { emptyDocument } from "../../../shared/document/empty.ts";
import { splitFrontMatter } from "../../../shared/document/markdown/front-matter.ts";
import { readMarkdown } from "../../../shared/document/markdown/read.ts";
import type { Block, ContentDocument } from "../../../shared/document/nodes/block.ts";
import { blockFingerprint } from "../../../shared/document/translation.ts";
import type { Source } from "./source.ts";
import { check, readYaml } from "./yaml-file.ts";

const frontMatterSchema = z.strictObject({ session: z.string(), language: languageSchema });

/** Stands for a basis where a translated block has none although its source has a block of its id. */
export const noBasis = "none";

function checkFrontMatter(source: Source, path: string, text: string, expected: object): void {
  const { yaml, lines } = splitFrontMatter(text);
  if (lines === 0) {
    source.fault(path, 1, "begins without front matter (--- session: ... language: ... ---)");
    return;
  }
  const file = readYaml(path, yaml, source.faults, 2);
  if (file.data === undefined) return;
  const found = check(frontMatterSchema, file.data, file, source.faults);
  for (const [field, value] of Object.entries(expected)) {
    if (!found || found[field as keyof typeof found] === value) continue;
    source.fault(
      path,
      file.lineOf([field]),
      `${field} must be ${String(value)}, as the file's name says`,
    );
  }
}

/** A session's text in one language; an empty document where the file is missing. */
export function readText(
  source: Source,
  path: string,
  session: string,
  language: Language,
): ContentDocument {
  const text = source.text(path);
  if (text === null) return emptyDocument(language);
  checkFrontMatter(source, path, text, { session, language });
  const { document, problems } = readMarkdown(text, language);
  for (const { line, problem } of problems)
    source.notes.push({ level: "fault", path, line, problem });
  return document;
}

/** A translation in which each block that names no basis was made from its source as it stands. */
export function withFreshBases(
  translation: ContentDocument,
  original: ContentDocument,
): ContentDocument {
  const originals = new Map(original.blocks.map((block) => [block.id, block]));
  const withBasis = ({ basis, ...block }: Block): Block => {
    const counterpart = originals.get(block.id);
    if (basis === noBasis) return block;
    if (basis !== undefined) return { ...block, basis };
    return counterpart ? { ...block, basis: blockFingerprint(counterpart) } : block;
  };
  return { ...translation, blocks: translation.blocks.map(withBasis) };
}
