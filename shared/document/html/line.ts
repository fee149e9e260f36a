import { isText, type Footnote, type Inline, type Link } from "../nodes/inline.ts";
import { marks, type Text } from "../nodes/text.ts";
import type { Format } from "./format.ts";
import type { Run } from "./reading.ts";

/** Signs of the symbol fonts, which Word puts into a private place, and their usual letters. */
const symbols: Readonly<Record<string, string>> = {
  "\uf0b7": "•",
  "\uf0a7": "▪",
  "\uf0d8": "➢",
  "\uf0fc": "✓",
  "\uf0e0": "→",
  "\uf0df": "←",
  "\uf0b3": "≥",
  "\uf0a3": "≤",
};

const space = /[ \t\n\r\f]/;

/** Runs of white space as one space; a no-break space between two letters stays one. */
function collapse(text: string): string {
  return text
    .replace(/[\uf0a3-\uf0fc]/g, (sign) => symbols[sign] ?? sign)
    .replace(/\u200b/g, "")
    .replace(/[ \t\n\r\f\u00a0]+/g, (run) => (run === "\u00a0" ? run : " "));
}

const lastRun = (line: readonly Inline[]): Run | undefined => {
  const last = line.at(-1);
  if (!last || isText(last)) return last;
  return last.type === "link" ? last.children.at(-1) : undefined;
};

const endsInSpace = (line: readonly Inline[]): boolean => {
  if (line.length === 0) return true;
  const text = lastRun(line)?.text ?? "";
  return text !== "" && space.test(text.at(-1) ?? "");
};

function isSameRun(one: Run, other: Run): boolean {
  return one.isLegacy === other.isLegacy && marks.every((mark) => one[mark] === other[mark]);
}

function addRun(runs: Text[], run: Run): void {
  const last = runs.at(-1);
  if (last && isSameRun(last, run)) last.text += run.text;
  else runs.push(run);
}

function linkAtEnd(line: Inline[], url: string): Link {
  const last = line.at(-1);
  if (last && !isText(last) && last.type === "link" && last.url === url) return last;
  const link: Link = { type: "link", url, children: [] };
  line.push(link);
  return link;
}

/** Adds words to a line as a browser would show them there. */
export function addWords(line: Inline[], words: string, format: Format): void {
  const text = format.keepsSpace ? words : collapse(words);
  const shown = endsInSpace(line) && !format.keepsSpace ? text.replace(/^ /, "") : text;
  if (shown === "") return;
  const run: Run = { text: shown, ...format.marks, ...(format.isLegacy && { isLegacy: true }) };
  if (format.link) addRun(linkAtEnd(line, format.link).children, run);
  else if (line.length > 0 && isText(line.at(-1) as Inline)) addRun(line as Text[], run);
  else line.push(run);
}

export function addFootnote(line: Inline[], note: Footnote["note"]): void {
  const last = lastRun(line);
  if (last) last.text = last.text.replace(/ $/, "");
  line.push({ type: "footnote", note, children: [{ text: "" }] });
}

/** Takes white space off both ends. */
export function trimLine(line: Inline[]): void {
  const first = line[0];
  const start = first && (isText(first) ? first : first.type === "link" ? first.children[0] : null);
  if (start) start.text = start.text.replace(/^[\s\u00a0]+/, "");
  const end = lastRun(line);
  if (end) end.text = end.text.replace(/[\s\u00a0]+$/, "");
}

/** True for a line on which nothing would be seen. */
export const isBlankLine = (line: readonly Inline[]): boolean =>
  line.every((inline) => {
    if (isText(inline)) return inline.text.trim() === "";
    return inline.type === "link" && inline.children.every(({ text }) => text.trim() === "");
  });
