import { escapeStart } from "../../../../shared/document/markdown/escape.ts";
import type { BookModel } from "../../../../shared/composition/book/model.ts";
import type { HandoutModel } from "../../../../shared/composition/model.ts";
import type { BlockNode } from "../../../../shared/document/nodes/block.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { paragraph, write, type MarkdownFile } from "./blocks.ts";
import { bookPartToMarkdown, handoutPartToMarkdown, heading, outcomesToMarkdown } from "./parts.ts";

/** A text in CommonMark with tables and footnotes, and the names of the pictures that it shows. */
export type MarkdownText = { readonly text: string; readonly pictures: ReadonlySet<string> };

function titles(title: string, lines: readonly string[]): BlockNode[] {
  const said = lines.filter(Boolean).join(" · ");
  return [heading(1, { text: title }), ...(said ? [paragraph({ text: said })] : [])];
}

type Body = (file: MarkdownFile) => readonly string[];

/** One body after the other, with their notes at the end. */
function together(bodies: readonly { language: Language; body: Body }[]): MarkdownText {
  const writing = { notes: [] };
  const pictures = new Set<string>();
  const blocks = bodies.flatMap(({ language, body }) => body({ language, writing, pictures }));
  const notes = writing.notes.map((note, index) => `[^${index + 1}]: ${escapeStart(note)}`);
  return { text: `${[...blocks, ...notes].join("\n\n")}\n`, pictures };
}

/** A handout as Markdown: one model for one language, two for both, one after the other. */
export function handoutToMarkdown(models: readonly HandoutModel[]): MarkdownText {
  const bodyOf =
    ({ title, subtitle, masthead, outcomes, parts }: HandoutModel): Body =>
    (file) => [
      ...write(file, ...titles(title, [subtitle, masthead.code, masthead.context])),
      ...outcomesToMarkdown(outcomes, file),
      ...parts.flatMap((part) => handoutPartToMarkdown(part, file)),
    ];
  return together(models.map((model) => ({ language: model.language, body: bodyOf(model) })));
}

/** A book as Markdown: one model for one language, two for both, one after the other. */
export function bookToMarkdown(models: readonly BookModel[]): MarkdownText {
  const bodyOf =
    ({ title, subtitle, cover, parts }: BookModel): Body =>
    (file) => [
      ...write(file, ...titles(title, [subtitle, ...(cover ?? [])])),
      ...parts.flatMap((part) => bookPartToMarkdown(part, file)),
    ];
  return together(models.map((model) => ({ language: model.language, body: bodyOf(model) })));
}
