import type { CurriculumPackage } from "../../../../shared/curriculum/package.ts";
import { methodCodes } from "../../../../shared/curriculum/methods.ts";
import type { Block } from "../../../../shared/document/nodes/block.ts";
import { attributeTexts } from "../../../../shared/document/plain-text.ts";
import { isInlineNode, walk } from "../../../../shared/document/walk.ts";
import type { Bilingual } from "../../../../shared/language/bilingual.ts";
import { placeName } from "../words.ts";
import { visitFields } from "./fields.ts";
import { isDraft, tell, type Checking } from "./places.ts";

/** A word with Latin letters: "SDG" of "SDG-এর", "3P+T", "M&E", "iBAS++". */
const latinWord = /\p{N}*\p{Script=Latin}[\p{Script=Latin}\p{N}&+]*/gu;

/**
 * What keeps its own letters: web and mail addresses, names of files, and what is quoted as it stands
 * printed elsewhere (a quotation without any Bangla in it).
 */
const keptAsIs =
  /‘[^’\p{Script=Bengali}]*’|“[^”\p{Script=Bengali}]*”|[a-z]+:\/\/\S+|\S+@\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]\w+(?:\/\S*)?/giu;

/** Signs of units, which the International System writes alike in every script. */
const units = ["kg", "g", "km", "m", "cm", "mm", "l", "ml", "ha", "kWh"];

const latinWordsIn = (text: string): readonly string[] =>
  text.replace(keptAsIs, " ").match(latinWord) ?? [];

/** The Latin words that Bangla text may hold: codes, units, and what the glossary has. */
function allowedWords({ curriculum, courses, glossary }: CurriculumPackage): ReadonlySet<string> {
  const terms = glossary.flatMap(({ term, abbreviation }) => [
    abbreviation.en,
    abbreviation.bn,
    term.bn,
  ]);
  const codes = [curriculum.code.en, ...courses.map(({ code }) => code), ...methodCodes];
  const named = [...terms, ...codes].flatMap((text) => text.match(latinWord) ?? []);
  return new Set([...named, ...units]);
}

/** The words of a block line by line, those of links left out. */
function linesOf(block: Block): string {
  let text = "";
  walk([block], (node) => {
    if ("text" in node) text += node.text;
    else if (node.type === "link") return false;
    else if (!isInlineNode(node)) text += `\n${attributeTexts(node).join("\n")}\n`;
    return true;
  });
  return text;
}

/** The Bangla of a field: of both languages, or under "bn" where each has data of its own. */
function banglaOf(text: Bilingual | string, keys: readonly PropertyKey[]): string {
  if (typeof text !== "string") return text.bn;
  return keys.includes("bn") && keys.at(-1) !== "kind" ? text : "";
}

/** Bangla text holds no Latin letters but abbreviations of the glossary, codes, units and addresses. */
export function checkBanglaWords(checking: Checking): void {
  const { content } = checking;
  const allowed = allowedWords(content);
  const check = (path: string, place: string, text: string): void => {
    const words = new Set(latinWordsIn(text).filter((word) => !allowed.has(word)));
    for (const word of words) {
      const problem = `"${word}" in Bangla text is no abbreviation of the glossary`;
      tell(checking, path, `${place}: ${problem}`);
    }
  };
  for (const item of content.sessions.filter((session) => !isDraft(session))) {
    const path = checking.pathOf(item, "bn");
    for (const block of item.texts.bn.blocks) check(path, `block ${block.id}`, linesOf(block));
  }
  visitFields(checking, ({ path, keys, session }, text) => {
    if (session?.status !== "draft") check(path, placeName(keys), banglaOf(text, keys));
  });
}
