import { describe, expect, it } from "vitest";
import { threeSessions } from "../../../../test/export/book-source.ts";
import { expectGolden } from "../../../../test/export/golden.ts";
import { sampleAssets, sampleSource } from "../../../../test/export/sample.ts";
import { composeBook } from "../../../../shared/composition/book/compose.ts";
import { composeHandout } from "../../../../shared/composition/handout.ts";
import { textBookKinds } from "../../../../shared/contract/export-choices.ts";
import { readMarkdown } from "../../../../shared/document/markdown/read.ts";
import type { Table } from "../../../../shared/document/nodes/table.ts";
import { plainText } from "../../../../shared/document/plain-text.ts";
import { languages } from "../../../../shared/language/language.ts";
import { makeDocument } from "../make-document.ts";
import { bookToMarkdown, handoutToMarkdown } from "./document.ts";
import { plainTable } from "./tables.ts";

/** Words without marks and spaces, in their order. */
const folded = (text: string) => text.replace(/\s+/g, " ");

describe("a handout in Markdown", () => {
  it.each(languages)("says everything that the handout says (%s)", (language) => {
    const model = composeHandout(sampleSource, language);
    const { document } = readMarkdown(handoutToMarkdown([model]).text, language);
    const said = folded(plainText(document.blocks));
    for (const part of model.parts) {
      if (part.kind === "section") expect(said).toContain(folded(part.title));
      if (part.kind === "figure") expect(said).toContain(folded(part.caption));
      if (part.kind === "remember") for (const point of part.points) expect(said).toContain(point);
      if (part.kind === "block" && part.block.type === "paragraph")
        expect(said).toContain(folded(plainText(part.block)).trim());
    }
    for (const { text } of model.outcomes.items) expect(said).toContain(text);
  });

  it("is plain Markdown: none of the marks that only this product reads", () => {
    for (const language of languages) {
      const { text } = handoutToMarkdown([composeHandout(sampleSource, language)]);
      expect(text).not.toMatch(/^:{2,}/m);
      expect(text).not.toContain("<!--");
    }
  });

  it("has its pictures beside it, described", async () => {
    const { text, pictures } = handoutToMarkdown([composeHandout(sampleSource, "en")]);
    expect(pictures.size).toBe(1);
    const [picture = ""] = pictures;
    expect(text).toMatch(new RegExp(`!\\[[^\\]]+\\]\\(pictures/${picture}\\)`));
    const made = await makeDocument(
      {
        kind: "handout",
        format: "md",
        language: "en",
        name: "a.md",
        session: sampleSource.session.id,
        placement: null,
        planForm: "plain",
        deckForm: "slides",
      },
      [sampleSource],
      { assets: sampleAssets, resources: "" },
    );
    expect(made.type === "with-pictures" && [...made.pictures.keys()]).toEqual([
      `pictures/${picture}`,
    ]);
  });

  it("is written as it always was", () => {
    const { text } = handoutToMarkdown([composeHandout(sampleSource, "bn")]);
    expectGolden("markdown/handout-bn.md", text);
  });
});

it.each(textBookKinds)(
  "a book in Markdown has its chapters and sessions as headings (%s)",
  (kind) => {
    const model = composeBook(kind, threeSessions, "en");
    const { text } = bookToMarkdown([model]);
    for (const part of model.parts) {
      if (part.kind !== "chapter" && part.kind !== "session") continue;
      const level = part.kind === "chapter" ? "#" : "##";
      expect(text).toContain(`${level} ${`${part.number} ${part.title}`.trim()}`);
    }
  },
);

it("a table keeps its cells in their columns where some are wider or taller", () => {
  const cell = (text: string, spans: object = {}) => ({
    type: "table-cell" as const,
    ...spans,
    children: [{ type: "paragraph" as const, children: [{ text }] }],
  });
  const row = (...children: ReturnType<typeof cell>[]) => ({
    type: "table-row" as const,
    children,
  });
  const table: Table = {
    type: "table",
    caption: "",
    headerRow: true,
    headerColumn: false,
    columns: [40, 30, 30],
    children: [
      row(cell("a"), cell("b", { columnSpan: 2 })),
      row(cell("c", { rowSpan: 2 }), cell("d"), cell("e")),
      row(cell("f"), cell("g")),
    ],
  };
  const texts = plainTable(table).children.map(({ children }) =>
    children.map((each) => plainText(each).trim()),
  );
  expect(texts).toEqual([
    ["a", "b", ""],
    ["c", "d", "e"],
    ["", "f", "g"],
  ]);
});
