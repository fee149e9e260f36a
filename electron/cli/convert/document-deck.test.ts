import { describe, expect, it } from "vitest";
import { fromMarkdown } from "../../../shared/document/markdown/read.ts";
import { deckSchema } from "../../../shared/deck/deck.ts";
import { titleOf } from "./document-deck.ts";
import { documentSource } from "./document-source.ts";

const text = `# Targeting

Who is meant, and who is reached.

## Methods

- Categorical
- Means test
  - with a proxy

| Error | Meaning |
| --- | --- |
| Inclusion | Reached, not meant |

:::for{handout trainer}
Only for the handout.
:::

## Questions

> Everyone has the right to social security.
`;
const { blocks } = fromMarkdown(text, "en");
const deckOf = (markdown: string) => {
  const document = { language: "en" as const, blocks: fromMarkdown(markdown, "en").blocks };
  return documentSource(document, titleOf(document.blocks, "file")).deck;
};

describe("slides drafted from a text", () => {
  const { slides } = deckOf(text);

  it("follow its headings, with tables and quotations by themselves", () => {
    expect(slides.map(({ body }) => [body.layout, "title" in body ? body.title.en : ""])).toEqual([
      ["section", "Targeting"],
      ["bullets", "Targeting"],
      ["section", "Methods"],
      ["bullets", "Methods"],
      ["two-columns", "Methods"],
      ["quotation", "Questions"],
    ]);
  });

  it("say every point, nested ones in the notes, and leave out what is not for slides", () => {
    const methods = slides[3];
    expect(methods?.body).toMatchObject({ points: [{ en: "Categorical" }, { en: "Means test" }] });
    expect(methods?.notes.en).toContain("with a proxy");
    expect(JSON.stringify(slides)).not.toContain("Only for the handout");
  });

  it("turn sentences into points and keep what they leave out for the speaker", () => {
    const sentence =
      "The old age allowance, which reaches people above a fixed age in every union of the country, is paid by mobile money.";
    const [, spoken] = deckOf(`# Payment\n\n${sentence} ${sentence}`).slides;
    expect(spoken?.body.layout).toBe("bullets");
    expect(JSON.stringify(spoken?.body).length).toBeLessThan(sentence.length * 2);
    expect(spoken?.notes.en).toContain(sentence);
  });

  it("are a deck as every other", () => {
    expect(deckSchema.parse({ slides })).toEqual({ slides });
  });

  it("take the file's name where the text has no title", () => {
    expect(titleOf(blocks.slice(1), "my-notes")).toBe("my-notes");
  });
});
