import { describe, expect, it } from "vitest";
import { fromMarkdown } from "../../../shared/document/markdown/read.ts";
import { deckSchema } from "../../../shared/deck/deck.ts";
import { slidesOf, titleOf } from "./document-deck.ts";

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

describe("slides drafted from a text", () => {
  const slides = slidesOf(blocks, titleOf(blocks, "file"), "en");

  it("follow its headings, with tables and quotations by themselves", () => {
    expect(slides.map(({ body }) => [body.layout, "title" in body ? body.title.en : ""])).toEqual([
      ["section", "Targeting"],
      ["bullets", "Targeting"],
      ["bullets", "Methods"],
      ["table", "Methods"],
      ["quotation", "Questions"],
    ]);
  });

  it("keep every point, nested ones too, and leave out what is not for slides", () => {
    const [, , methods] = slides;
    expect(methods?.body).toMatchObject({
      points: [{ en: "Categorical" }, { en: "Means test" }, { en: "with a proxy" }],
    });
    expect(JSON.stringify(slides)).not.toContain("Only for the handout");
  });

  it("are a deck as every other", () => {
    expect(deckSchema.parse({ slides })).toEqual({ slides });
  });

  it("take the file's name where the text has no title", () => {
    expect(titleOf(fromMarkdown("Words.", "en").blocks, "my-notes")).toBe("my-notes");
  });
});
