import * as fc from "fast-check";
import { createEditor, Editor } from "slate";
import { expect, test } from "vitest";
import { documentArbitrary } from "../../../test/support/arbitraries.ts";
import type { Block } from "../nodes/block.ts";
import { withDocument } from "./with-document.ts";

test("an editor takes a text in its normal form as it is", () => {
  fc.assert(
    fc.property(documentArbitrary("en"), ({ blocks }) => {
      const editor = withDocument(createEditor());
      editor.children = blocks as Block[];
      Editor.normalize(editor, { force: true });
      expect(editor.children).toBe(blocks);
    }),
    { numRuns: 300 },
  );
});
