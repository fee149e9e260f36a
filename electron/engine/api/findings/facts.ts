import type { SessionSource } from "../../../../shared/composition/source.ts";
import { visibleBlocks } from "../../../../shared/composition/visible-blocks.ts";
import type { Finding } from "../../../../shared/contract/export.ts";
import { walk } from "../../../../shared/document/walk.ts";
import { languages } from "../../../../shared/language/language.ts";
import { inAnyLanguage } from "./context.ts";

/** A figure that was true this many years ago wants to be looked up again. */
const yearsToTrust = 5;

/** Facts that a handout tells in either language, each with the first block that tells it. */
function factsTold({ texts }: SessionSource): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  for (const language of languages) {
    for (const block of visibleBlocks(texts[language].blocks, "handout")) {
      walk([block], (node) => {
        if (!("type" in node) || node.type !== "fact" || told.has(node.fact)) return;
        told.set(node.fact, block.id);
      });
    }
  }
  return told;
}

/** Facts of the text whose date is long past, as one finding that leads to the first of them. */
export function factFindings(source: SessionSource, today: Date): Finding[] {
  const limit = new Date(today);
  limit.setUTCFullYear(limit.getUTCFullYear() - yearsToTrust);
  const oldest = limit.toISOString().slice(0, 10);
  const told = factsTold(source);
  const old = source.facts.filter(({ id, asOf }) => told.has(id) && asOf < oldest);
  const [first] = old;
  if (!first) return [];
  return [
    inAnyLanguage(source, {
      code: "fact-outdated",
      level: "look",
      at: told.get(first.id) ?? null,
      amount: old.length,
    }),
  ];
}
