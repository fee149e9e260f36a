import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentToDocx } from "../../electron/engine/exporters/docx/document.ts";
import { handoutToDocx } from "../../electron/engine/exporters/docx/handout.ts";
import { composeHandout } from "../../shared/composition/handout.ts";
import type { HandoutPart } from "../../shared/composition/model.ts";
import { everyone } from "../../shared/document/nodes/block.ts";
import { languages } from "../../shared/language/language.ts";
import { normaliseText } from "../../shared/language/normalise.ts";
import { assertNever } from "../../shared/lib/assert-never.ts";
import { docxContext } from "./docx-samples.ts";
import { readParagraphs } from "./read-docx.ts";
import { sampleSource } from "./sample.ts";
import { sampleDiagrams } from "./sample/diagrams.ts";

type Node = { readonly text?: string; readonly type?: string; readonly children?: readonly Node[] };

/** The words of every paragraph inside a node, in order. */
function leaves(node: Node): string[] {
  const children = node.children ?? [];
  if (!children.some((child) => child.text !== undefined)) return children.flatMap(leaves);
  const words = (child: Node): string => child.text ?? (child.children ?? []).map(words).join("");
  const text = children.map(words).join("");
  return text ? [text] : [];
}

/** Everything that a part of a handout says, in the order of the page. */
function wordsOf(part: HandoutPart): string[] {
  switch (part.kind) {
    case "section":
      return [`${part.number}\t${part.title}`];
    case "block":
      return leaves(part.block);
    case "figure":
      return [`${part.label}\t${part.caption}`, ...leaves(part.block)];
    case "callout":
      return [part.label, ...leaves(part.callout)];
    case "remember":
      return [part.label, ...part.points];
    case "references":
      return [
        part.label,
        part.items.map(({ text, other }) => (other ? `${text} ${other}` : text)).join(" · "),
      ];
    default:
      return assertNever(part);
  }
}

describe("the words of a handout", () => {
  it.each(languages)("are all in the document, in their order (%s)", async (language) => {
    const model = composeHandout(sampleSource, language);
    const paragraphs = readParagraphs(await handoutToDocx([model], docxContext));
    const expected = [
      model.title,
      model.subtitle,
      model.outcomes.label,
      ...model.outcomes.items.flatMap((item) => [`${item.number}\t${item.text}`, item.bloom]),
      ...model.parts.flatMap(wordsOf),
    ];
    let from = 0;
    for (const words of expected) {
      const at = paragraphs.indexOf(words, from);
      expect(at, `"${words}" after paragraph ${from}`).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
  });

  it("keep their footnotes, as Word's own", async () => {
    const model = composeHandout(sampleSource, "bn");
    const notes = readParagraphs(await handoutToDocx([model], docxContext), "word/footnotes.xml");
    expect(notes.at(-1)).toBe(" মন্ত্রিপরিষদ বিভাগ, কৌশলের পাঠ।");
  });
});

const word = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("নিরাপত্তা ", "ক্ষ্ম", "১২.৫%", "NSSS ", "<&>\"'", "\u200d", "a\tb", "\u0007"),
);

describe("a text by itself", () => {
  it("comes back word for word, in whatever scripts and signs it is written", async () => {
    const paragraphs = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(paragraphs, async (texts) => {
        const blocks = texts.map((runs, index) => ({
          id: `b${index}`,
          audience: everyone,
          type: "paragraph" as const,
          children: runs.map((text, run) => (run % 2 ? { text, bold: true as const } : { text })),
        }));
        const file = await documentToDocx({ language: "bn", blocks }, docxContext);
        const read = readParagraphs(file).filter(Boolean);
        const written = texts.map((runs) => runs.map((text) => normaliseText(text)).join(""));
        expect(read).toEqual(written.filter(Boolean));
      }),
      { numRuns: 40 },
    );
  });
});

/** Every text in the data of a diagram. */
const textsIn = (data: unknown): string[] => {
  if (typeof data === "string") return data ? [data] : [];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(textsIn) : [];
};

describe("a diagram", () => {
  const kinds = Object.values(sampleDiagrams);
  it.each(languages)("says all of its words in the document (%s)", async (language) => {
    const model = composeHandout(sampleSource, language);
    const text = readParagraphs(await handoutToDocx([model], docxContext)).join("\n");
    for (const diagram of kinds) {
      const { kind, ...data } = diagram[language];
      for (const words of textsIn(data)) expect(text, kind).toContain(words);
    }
  });
});

describe("a missing picture", () => {
  it("stops the handout with the picture's name", async () => {
    const model = composeHandout(sampleSource, "en");
    const assets = (name: string): Uint8Array => {
      throw new Error(name);
    };
    await expect(handoutToDocx([model], { ...docxContext, assets })).rejects.toThrow(/\.png$/);
  });
});
