/** A beginning or an ending that words of a class take: what it stands in the place of, and where. */
export type Affix = {
  readonly flag: string;
  /** What the stem loses, and what it gains. */
  readonly strip: string;
  readonly add: string;
  /** What the stem's end (beginning, for a prefix) must look like. */
  readonly condition: RegExp | null;
  readonly crosses: boolean;
};

/** What an .aff file of Hunspell's format says, as far as it is used here. */
export type AffixRules = {
  readonly prefixes: readonly Affix[];
  readonly suffixes: readonly Affix[];
  /** Letters to try for suggestions, and pairs that people take for each other. */
  readonly letters: string;
  readonly replacements: readonly (readonly [from: string, to: string])[];
  /** Flags of words that are never suggested, and of parts that are no words. */
  readonly noSuggest: string;
  readonly onlyInCompound: string;
};

/**
 * Reads an .aff file (Hunspell 4, UTF-8, one character a flag): PFX, SFX, TRY, REP, NOSUGGEST and
 * ONLYINCOMPOUND. What else it may say does not bear on words one by one and is left out.
 */
export function readAffixes(file: string): AffixRules {
  const lines = file
    .normalize("NFC")
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  const named = (name: string) => lines.find(([first]) => first === name)?.[1] ?? "";
  const crossing = new Set(
    lines
      .filter(
        ([kind, , cross, count]) => isAffix(kind) && cross === "Y" && /^\d+$/.test(count ?? ""),
      )
      .map(([kind, flag]) => `${kind} ${flag}`),
  );
  const affixes = (kind: "PFX" | "SFX") =>
    lines
      .filter((line) => line[0] === kind && line.length >= 5)
      .map((line) => affixOf(line, crossing));
  return {
    prefixes: affixes("PFX"),
    suffixes: affixes("SFX"),
    letters: named("TRY"),
    replacements: lines.flatMap(([name, from, to]) =>
      name === "REP" && from && to ? [[from, to.replaceAll("_", " ")] as const] : [],
    ),
    noSuggest: named("NOSUGGEST"),
    onlyInCompound: named("ONLYINCOMPOUND"),
  };
}

const isAffix = (kind: string | undefined): kind is "PFX" | "SFX" =>
  kind === "PFX" || kind === "SFX";

function affixOf(line: readonly string[], crossing: ReadonlySet<string>): Affix {
  const [kind = "", flag = "", strip = "0", add = "0", condition = "."] = line;
  const pattern = kind === "PFX" ? `^${condition}` : `${condition}$`;
  return {
    flag,
    strip: strip === "0" ? "" : strip,
    add: add === "0" ? "" : (add.split("/")[0] ?? ""),
    condition: condition === "." ? null : new RegExp(pattern, "u"),
    crosses: crossing.has(`${kind} ${flag}`),
  };
}
