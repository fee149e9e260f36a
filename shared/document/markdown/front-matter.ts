/** A Markdown file's front matter and what follows it. */
export type FrontMatter = {
  /** The YAML between the fences; empty where there is none. */
  readonly yaml: string;
  readonly body: string;
  /** How many lines stand before the body. */
  readonly lines: number;
};

const fenced = /^---[ \t]*\n(?<yaml>(?:(?!---[ \t]*(?:\n|$)).*\n)*)---[ \t]*(?:\n|$)/;

/** Parts front matter from text. Line ends become line feeds, a byte order mark goes. */
export function splitFrontMatter(text: string): FrontMatter {
  const clean = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const match = fenced.exec(clean);
  if (!match) return { yaml: "", body: clean, lines: 0 };
  return {
    yaml: match.groups?.yaml ?? "",
    body: clean.slice(match[0].length),
    lines: match[0].trimEnd().split("\n").length,
  };
}
