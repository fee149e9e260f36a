import type { Footnote, Inline, InlineElement, Link } from "../nodes/inline.ts";
import type { Mark } from "../nodes/text.ts";
import { escapeRun } from "./escape.ts";
import { writeReference } from "./references.ts";
import { spansOf, type Span } from "./spans.ts";

/** What writers of one text share. */
export type Writing = {
  /** The notes written so far, without their numbers; a note's number is its place from 1. */
  readonly notes: string[];
};

type LineContext = { readonly writing: Writing; readonly inTable: boolean };

/** A mark's Markdown where it can be used, and the HTML that always can. */
const markWords: Readonly<Record<Mark, { readonly tag: string; readonly delimiter?: string }>> = {
  bold: { tag: "b", delimiter: "**" },
  italic: { tag: "i", delimiter: "*" },
  strike: { tag: "s", delimiter: "~~" },
  underline: { tag: "u" },
  sub: { tag: "sub" },
  sup: { tag: "sup" },
  highlight: { tag: "mark" },
};

type CharacterClass = "space" | "punctuation" | "word";

/** As CommonMark sees what stands beside a delimiter; the ends of a line are space. */
function classOf(character: string): CharacterClass {
  if (character === "" || /\s/.test(character)) return "space";
  return /[\p{P}\p{S}]/u.test(character) ? "punctuation" : "word";
}

/** A delimiter opens or closes only beside what it holds; `outer` is on its other side. */
const holds = (inner: CharacterClass, outer: CharacterClass): boolean =>
  inner === "word" || (inner === "punctuation" && outer !== "word");

/** The character that a neighbour shows to a span; all but text begin and end with punctuation. */
function facing(span: Span | undefined, side: "start" | "end", outer: string): string {
  if (!span) return outer;
  if (span.kind !== "text") return "*";
  return side === "start" ? span.text.charAt(0) : span.text.charAt(span.text.length - 1);
}

type Neighbours = { readonly before: Span | undefined; readonly after: Span | undefined };

/** Where a span stands: what is around it, and the delimiter of the span that holds it. */
type Place = Neighbours & { readonly outer: string };

/**
 * The delimiter that a span can have: one that CommonMark will read as meant. Beside another span,
 * whose delimiters would run together with these, there is none.
 * Source: https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis
 */
function delimiterFor(span: Extract<Span, { kind: "marked" }>, place: Place): string | null {
  const { delimiter } = markWords[span.mark];
  if (delimiter === undefined || place.before?.kind === "marked") return null;
  if (place.after?.kind === "marked") return null;
  const first = facing(span.children[0], "start", "");
  const last = facing(span.children.at(-1), "end", "");
  const before = facing(place.before, "end", place.outer);
  const after = facing(place.after, "start", place.outer);
  const fits = holds(classOf(first), classOf(before)) && holds(classOf(last), classOf(after));
  if (!fits) return null;
  const touchesOuter = !place.before || !place.after;
  const runsTogether =
    touchesOuter && place.outer !== "" && delimiter.startsWith(place.outer.charAt(0));
  if (!runsTogether) return delimiter;
  const alone = !place.before && !place.after;
  return span.mark === "italic" && alone && place.outer === "**" ? "_" : null;
}

function writeMarked(
  span: Extract<Span, { kind: "marked" }>,
  place: Place,
  context: LineContext,
): string {
  const delimiter = delimiterFor(span, place);
  if (delimiter !== null) {
    return `${delimiter}${writeSpans(span.children, delimiter, context)}${delimiter}`;
  }
  const { tag } = markWords[span.mark];
  return `<${tag}>${writeSpans(span.children, ">", context)}</${tag}>`;
}

function writeSpans(spans: readonly Span[], outer: string, context: LineContext): string {
  return spans
    .map((span, index) => {
      const before = spans[index - 1];
      const after = spans[index + 1];
      if (span.kind === "marked") return writeMarked(span, { before, after, outer }, context);
      if (span.kind === "element") return writeElement(span.element, span.inherited, context);
      const afterFootnote = before?.kind === "element" && before.element.type === "footnote";
      return escapeRun(span.text, { inTable: context.inTable, afterFootnote });
    })
    .join("");
}

type ElementWriters = {
  readonly [Type in InlineElement["type"]]: (
    element: Extract<InlineElement, { type: Type }>,
    inherited: readonly Mark[],
    context: LineContext,
  ) => string;
};

function writeAddress(url: string, inTable: boolean): string {
  const escaped = url.replace(/[\\()*_`~]|&(?=#?[a-z0-9]+;)/gi, "\\$&");
  return inTable ? escaped.replace(/\|/g, "\\|") : escaped;
}

function writeLink(link: Link, inherited: readonly Mark[], context: LineContext): string {
  const words = writeSpans(spansOf(link.children, inherited), "]", context);
  return `[${words}](${writeAddress(link.url, context.inTable)})`;
}

function writeFootnote(element: Footnote, { writing }: LineContext): string {
  const place = writing.notes.push("");
  writing.notes[place - 1] = writeInline(element.note, writing);
  return `[^${place}]`;
}

const elementWriters: ElementWriters = {
  link: writeLink,
  footnote: (element, _inherited, context) => writeFootnote(element, context),
  "cross-reference": (element) => `[](${writeReference(element)})`,
  fact: (element) => `[](${writeReference(element)})`,
};

function writeElement(
  element: InlineElement,
  inherited: readonly Mark[],
  context: LineContext,
): string {
  const write = elementWriters[element.type] as (
    element: InlineElement,
    inherited: readonly Mark[],
    context: LineContext,
  ) => string;
  return write(element, inherited, context);
}

/** Inline content as one line of Markdown; the line's ends are not yet made safe. */
export const writeInline = (
  inlines: readonly Inline[],
  writing: Writing,
  inTable = false,
): string => writeSpans(spansOf(inlines), "", { writing, inTable });
