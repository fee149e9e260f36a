import { readAffixes, type Affix, type AffixRules } from "./affix-file.ts";

/** Tells whether words are in a word list, by themselves or with endings that they can take. */
export type Speller = {
  readonly knows: (word: string) => boolean;
  /** Likely words in the place of one that is not known, the likeliest first. */
  readonly suggest: (word: string) => readonly string[];
};

const mostSuggestions = 7;
/** Longer words are not looked for letter by letter. */
const longest = 30;

/** Makes a speller of an .aff file and of one or more .dic files of Hunspell's format. */
export function createSpeller(affixFile: string, ...wordFiles: readonly string[]): Speller {
  const rules = readAffixes(affixFile);
  const words = readWords(wordFiles);
  const endings = bySound(rules.suffixes, (affix) => affix.add.slice(-1));
  const beginnings = bySound(rules.prefixes, (affix) => affix.add.slice(0, 1));

  const hasFlag = (word: string, flag: string, other = ""): boolean => {
    const flags = words.get(word);
    return flags !== undefined && flags.includes(flag) && flags.includes(other);
  };
  const isWord = (word: string): boolean => {
    const flags = words.get(word);
    const isPart = rules.onlyInCompound !== "" && flags?.includes(rules.onlyInCompound);
    return flags !== undefined && !isPart;
  };
  const hasEnding = (word: string, prefix = ""): boolean =>
    candidates(endings, word.slice(-1)).some((affix) => {
      if (!word.endsWith(affix.add) || (prefix !== "" && !affix.crosses)) return false;
      const stem = word.slice(0, word.length - affix.add.length) + affix.strip;
      return fits(affix, stem) && hasFlag(stem, affix.flag, prefix);
    });
  const hasBeginning = (word: string): boolean =>
    candidates(beginnings, word.slice(0, 1)).some((affix) => {
      if (!word.startsWith(affix.add)) return false;
      const stem = affix.strip + word.slice(affix.add.length);
      if (!fits(affix, stem)) return false;
      return hasFlag(stem, affix.flag) || (affix.crosses && hasEnding(stem, affix.flag));
    });
  const isForm = (word: string): boolean => isWord(word) || hasEnding(word) || hasBeginning(word);
  const knows = (given: string): boolean => {
    const word = plainForm(given);
    return casesOf(word).some(isForm);
  };
  const mayBeSuggested = (word: string): boolean =>
    knows(word) && !(rules.noSuggest !== "" && hasFlag(word, rules.noSuggest));

  return {
    knows,
    suggest: (given) => {
      const word = plainForm(given);
      if (word.length > longest) return [];
      const found = new Set<string>();
      for (const candidate of changesOf(word, rules)) {
        if (found.size >= mostSuggestions) break;
        if (candidate !== word && candidate.split(" ").every(mayBeSuggested)) found.add(candidate);
      }
      return [...found];
    },
  };
}

/** As word lists write: NFC, straight apostrophes, no joiners. */
const plainForm = (word: string): string =>
  word
    .normalize("NFC")
    .replaceAll("’", "'")
    .replace(/[\u200c\u200d]/g, "");

/** A word at the start of a sentence or in capitals stands for the same word in small letters. */
function casesOf(word: string): readonly string[] {
  const lower = word.toLowerCase();
  if (lower === word) return [word];
  const first = word.charAt(0).toUpperCase();
  const isAllCapitals = word === word.toUpperCase();
  const isCapitalised = word === first + lower.slice(1);
  if (isAllCapitals) return [word, first + lower.slice(1), lower];
  return isCapitalised ? [word, lower] : [word];
}

/** Words with their flags. */
function readWords(files: readonly string[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const lines = files.flatMap((file) => file.normalize("NFC").split("\n").slice(1));
  for (const line of lines) {
    const entry = line.trim();
    const slash = entry.indexOf("/");
    const word = slash < 0 ? entry : entry.slice(0, slash);
    const flags = slash < 0 ? "" : (entry.slice(slash + 1).split(/\s/)[0] ?? "");
    if (word) words.set(word, (words.get(word) ?? "") + flags);
  }
  return words;
}

type AffixIndex = ReadonlyMap<string, readonly Affix[]>;

const bySound = (affixes: readonly Affix[], key: (affix: Affix) => string): AffixIndex =>
  Map.groupBy(affixes, key);

const candidates = (index: AffixIndex, letter: string): readonly Affix[] => [
  ...(index.get(letter) ?? []),
  ...(index.get("") ?? []),
];

const fits = ({ condition }: Affix, stem: string): boolean =>
  stem !== "" && (condition === null || condition.test(stem));

/** What a word may have been meant to be: what people confuse first, then one letter other than it is. */
function* changesOf(word: string, rules: AffixRules): Generator<string> {
  for (const [from, to] of rules.replacements) {
    for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1))
      yield word.slice(0, at) + to + word.slice(at + from.length);
  }
  const letters = Array.from(rules.letters);
  for (let at = 0; at < word.length; at += 1) {
    const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    if (after) yield before + after.charAt(0) + letter + after.slice(1);
    yield before + after;
  }
  for (let at = 0; at <= word.length; at += 1) {
    const before = word.slice(0, at);
    for (const letter of letters) {
      yield before + letter + word.slice(at);
      if (at < word.length) yield before + letter + word.slice(at + 1);
    }
  }
  for (let at = 3; at < word.length - 2; at += 1) yield `${word.slice(0, at)} ${word.slice(at)}`;
}
