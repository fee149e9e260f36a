import type { BookPart } from "../../../../shared/composition/book/model.ts";
import type { HandoutModel, HandoutPart } from "../../../../shared/composition/model.ts";
import type { Heading } from "../../../../shared/document/nodes/heading.ts";
import type { Inline } from "../../../../shared/document/nodes/inline.ts";
import type { List } from "../../../../shared/document/nodes/list.ts";
import { assertNever } from "../../../../shared/lib/assert-never.ts";
import {
  blockToMarkdown,
  calloutToMarkdown,
  labelled,
  paragraph,
  write,
  type MarkdownFile,
} from "./blocks.ts";
import { wordsTable } from "./tables.ts";

export const heading = (level: Heading["level"], ...children: Inline[]): Heading => ({
  type: "heading",
  level,
  children,
});

const points = (texts: readonly string[], style: List["style"] = "bulleted"): List => ({
  type: "list",
  style,
  children: texts.map((text) => ({
    type: "list-item",
    children: [{ type: "list-item-text", children: [{ text }] }],
  })),
});

export function outcomesToMarkdown(
  { label, note, items }: HandoutModel["outcomes"],
  file: MarkdownFile,
): string[] {
  if (items.length === 0) return [];
  const texts = items.map(({ text, bloom }) => `${text} (${bloom})`);
  return write(file, labelled(label, { text: note }), points(texts, "numbered"));
}

function references(part: Extract<HandoutPart, { kind: "references" }>): Inline[] {
  const words = part.items.map(({ text, other }) => (other ? `${text} (${other})` : text));
  return [{ text: words.join(" · ") }];
}

/** A part of a handout; `below` is how many levels its headings stand under the document's title. */
export function handoutPartToMarkdown(
  part: HandoutPart,
  file: MarkdownFile,
  below: 0 | 1 = 0,
): string[] {
  switch (part.kind) {
    case "section":
      return write(file, heading(below ? 3 : 2, { text: `${part.number} ` }, ...part.content));
    case "block":
      return blockToMarkdown(part.block, file);
    case "figure": {
      const caption = [part.label, part.caption].filter(Boolean).join(": ");
      const head = caption ? write(file, labelled(caption)) : [];
      return [...head, ...blockToMarkdown(part.block, file)];
    }
    case "callout": {
      const label = [part.label, part.note.replace(/\n/g, ", ")].filter(Boolean).join(", ");
      return [calloutToMarkdown(label, part.callout, file)];
    }
    case "remember":
      return write(file, labelled(part.label), points(part.points));
    case "references":
      return write(file, labelled(part.label, ...references(part)));
    default:
      return assertNever(part);
  }
}

const lines = "\\_\\_\\_\\_\\_\\_\\_\\_";

function itemToMarkdown(part: Extract<BookPart, { kind: "item" }>, file: MarkdownFile): string[] {
  const options = part.options.map(
    ({ letter, text, right }) => `${letter}. ${text}${right ? " ✓" : ""}`,
  );
  const reason = part.reason ? [paragraph({ text: part.reason })] : [];
  const stem = labelled(`${part.number}. ${part.stem}`, { text: part.note });
  return write(file, stem, points(options), ...reason);
}

const bubbleLine = ({ number, letters }: { number: string; letters: readonly string[] }) =>
  `${number}: ${letters.map((letter) => `○ ${letter}`).join("   ")}`;

/** A part of a book. */
export function bookPartToMarkdown(part: BookPart, file: MarkdownFile): string[] {
  const title = (level: 1 | 2, { number, title: text }: { number: string; title: string }) =>
    heading(level, { text: `${number} ${text}`.trim() });
  switch (part.kind) {
    case "chapter":
      return write(file, title(1, part), ...(part.other ? [paragraph({ text: part.other })] : []));
    case "session":
      return write(file, title(2, part), ...(part.note ? [paragraph({ text: part.note })] : []));
    case "outcomes":
      return outcomesToMarkdown(part.outcomes, file);
    case "row": {
      const texts = part.asList
        ? [points(part.paragraphs)]
        : part.paragraphs.map((text) => paragraph({ text }));
      return write(file, labelled(part.label), ...texts);
    }
    case "step": {
      const said = part.lines.map(({ label, text }) => labelled(label, { text }));
      const head = heading(3, { text: `${part.time} ${part.title}` });
      return write(file, head, paragraph({ text: part.notes.join(" · ") }), ...said);
    }
    case "frame":
      return write(file, labelled(`${part.label}: ${part.lead}`), paragraph({ text: part.text }));
    case "fields":
      return write(file, points(part.pairs.map(({ key, value }) => `${key}: ${value}`)));
    case "item":
      return itemToMarkdown(part, file);
    case "grid":
      return write(file, wordsTable(part.head, part.rows));
    case "facts":
      return write(file, points(part.facts.map(({ figure, words }) => `${figure} ${words}`)));
    case "heat": {
      const rows = part.rows.map((line) => [
        line.title,
        ...line.cells.map((cell) => cell.text),
        line.total,
      ]);
      return write(file, wordsTable(part.head, rows));
    }
    case "bubbles":
      return write(file, points(part.entries.map((each) => bubbleLine(each))));
    case "scale":
      return part.groups.flatMap(({ title: name, rows }) => {
        const head = ["", name || part.head, ...part.points];
        const blank = part.points.map(() => "○");
        const texts = rows.map(({ number, text }) => [number, text, ...blank]);
        return write(file, wordsTable(head, texts));
      });
    case "asked":
      return [...write(file, labelled(part.label)), lines];
    case "bars": {
      const rows = part.rows.map(({ label, values }) => [label, ...values.map(({ text }) => text)]);
      return write(file, wordsTable([part.caption, ...part.series], rows));
    }
    case "writing":
    case "place":
      return [lines];
    case "signatures":
      return part.roles.flatMap(({ first, second }) =>
        write(file, labelled([first, second].filter(Boolean).join(" · "))),
      );
    case "section":
    case "block":
    case "figure":
    case "callout":
    case "remember":
    case "references":
      return handoutPartToMarkdown(part, file, 1);
    default:
      return assertNever(part);
  }
}
