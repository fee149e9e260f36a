/** What stands beside a run of text in its line. */
export type RunContext = {
  /** In a plain table, where a pipe parts cells. */
  readonly inTable: boolean;
  /** Right behind a footnote's mark, where ":" would make it a note and "(" a link. */
  readonly afterFootnote: boolean;
};

const always = new Set(["\\", "`", "*", "[", "]"]);
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/** True where a character would mean something in Markdown; neighbours are empty at a run's ends. */
function hasMeaning(
  character: string,
  before: string,
  after: string,
  context: RunContext,
): boolean {
  if (always.has(character)) return true;
  switch (character) {
    case "_":
      return !(wordCharacter.test(before) && wordCharacter.test(after));
    case "~":
      return before === "" || after === "" || before === "~" || after === "~";
    case "<":
      return after === "" || /[a-z/!?]/i.test(after);
    case "&":
      return after === "" || /[#a-z0-9]/i.test(after);
    case "!":
      return after === "";
    case "|":
      return context.inTable;
    case ":":
    case "(":
      return before === "" && context.afterFootnote;
    default:
      return false;
  }
}

/** A run of text with a backslash before what would otherwise be read as Markdown. */
export function escapeRun(text: string, context: RunContext): string {
  return text.replace(/[\\`*[\]_~<&!|:(]/g, (character, offset: number) => {
    const before = text.charAt(offset - 1);
    const after = text.charAt(offset + 1);
    return hasMeaning(character, before, after, context) ? `\\${character}` : character;
  });
}

const blockStart = /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-(?=-)|::)/;
const numberStart = /^(?<digits>\d{1,9})(?=[.)](?:\s|$))/;

/** Spaces at the ends of a line, which Markdown drops, as character references. */
export const escapeEdges = (line: string): string =>
  line.replace(/^ /, "&#32;").replace(/ $/, "&#32;");

/** A line of running text that cannot be read as the beginning of a block. */
export const escapeStart = (line: string): string =>
  escapeEdges(line).replace(blockStart, "\\$&").replace(numberStart, "$<digits>\\");

/** The text of a heading: a "#" at its end would be dropped. */
export const escapeHeading = (line: string): string =>
  escapeEdges(line).replace(/(?<=^|\s)#+$/, "\\$&");

/** An attribute of a directive; empty where the value is. */
export function attributeWords(name: string, value: string): string {
  const escaped = value.replace(/&/g, "&amp;").replace(/"/g, "&quot;");
  return value === "" ? "" : `${name}="${escaped}"`;
}

/** "{title="..." columns=2}" of those attributes that have words; nothing where none has. */
export function attributes(...words: readonly string[]): string {
  const given = words.filter((word) => word !== "");
  return given.length > 0 ? `{${given.join(" ")}}` : "";
}
