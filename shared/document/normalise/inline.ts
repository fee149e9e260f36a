import { assertNever } from "../../lib/assert-never.ts";
import {
  isText,
  linkSchema,
  voidChildren,
  type Inline,
  type InlineElement,
  type Link,
} from "../nodes/inline.ts";
import type { Text } from "../nodes/text.ts";
import { normaliseRuns, oneLine } from "./text.ts";

const linkUrl = linkSchema.shape.url;

/** True for an address that a link may have: http, https or mailto, without spaces (invariant 5). */
export const isLinkUrl = (url: string): boolean => linkUrl.safeParse(url).success;

type Part = Inline | readonly Text[];

/** An element in its normal form; its bare words where it cannot stay an element (invariants 5, 6, 7). */
function normaliseElement(element: InlineElement): Part {
  switch (element.type) {
    case "link": {
      const children = normaliseRuns(element.children);
      const url = oneLine(element.url);
      if (children.length === 0 || !isLinkUrl(url)) return children;
      return { type: "link", url, children };
    }
    case "footnote": {
      const note = normaliseNote(element.note);
      return note.length === 0 ? [] : { type: "footnote", note, children: voidChildren() };
    }
    case "cross-reference":
      return { type: "cross-reference", target: element.target, children: voidChildren() };
    case "fact":
      return { type: "fact", fact: element.fact, children: voidChildren() };
    default:
      return assertNever(element);
  }
}

/** What a note can hold (invariant 6). */
export const isTextOrLink = (inline: Inline): inline is Text | Link =>
  isText(inline) || inline.type === "link";

function normaliseNote(note: readonly Inline[]): (Text | Link)[] {
  const children = normaliseInline(note).filter(isTextOrLink);
  const hasWords = children.some((inline) => !isText(inline) || inline.text !== "");
  return hasWords ? children : [];
}

/** The children of an element that holds running text: invariants 1 to 7. */
export function normaliseInline(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  let runs: Text[] = [];
  const closeRuns = (): void => {
    const merged = normaliseRuns(runs);
    result.push(...(merged.length > 0 ? merged : [{ text: "" }]));
    runs = [];
  };
  for (const inline of inlines) {
    const part = isText(inline) ? [inline] : normaliseElement(inline);
    if (Array.isArray(part)) runs.push(...part);
    else {
      closeRuns();
      result.push(part as InlineElement);
    }
  }
  closeRuns();
  return result;
}
