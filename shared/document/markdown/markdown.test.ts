import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentArbitrary } from "../../../test/support/arbitraries.ts";
import { emptyDocument } from "../empty.ts";
import { plainText } from "../plain-text.ts";
import { fromMarkdown, readMarkdown } from "./read.ts";
import { toMarkdown } from "./write.ts";

describe("Markdown both ways", () => {
  it("gives back every document as it was", () => {
    fc.assert(
      fc.property(documentArbitrary("bn"), (document) => {
        const { document: read, problems } = readMarkdown(toMarkdown(document), "bn");
        expect(read).toStrictEqual(document);
        expect(problems).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
