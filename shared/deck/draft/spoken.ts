import { isText, type Inline } from "../../document/nodes/inline.ts";
import type { List } from "../../document/nodes/list.ts";
import type { Paragraph } from "../../document/nodes/paragraph.ts";

/** The words of running text as they are said: footnotes are left to the handout. */
export function spoken(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (isText(inline)) return inline.text;
      return inline.type === "link" ? inline.children.map(({ text }) => text).join("") : "";
    })
    .join("")
    .replace(/\s+/gu, " ")
    .trim();
}

/** A list's items as lines, what is nested under an item indented. */
export const listLines = (list: List, indent = ""): string[] =>
  list.children.flatMap(({ children: [words, nested] }) => [
    `${indent}– ${spoken(words.children)}`,
    ...(nested ? listLines(nested, `${indent}   `) : []),
  ]);

type Part = Paragraph | List | { readonly type: "exercise-lines" };

/** Paragraphs and lists as a person would read them from the notes: a blank line between paragraphs. */
export function spokenParts(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (part.type === "paragraph") return spoken(part.children);
      return part.type === "list" ? listLines(part).join("\n") : "";
    })
    .filter((text) => text !== "")
    .join("\n\n");
}
