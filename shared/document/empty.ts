import type { Language } from "../language/language.ts";
import { everyone, type ContentDocument } from "./nodes/block.ts";
import type { Paragraph } from "./nodes/paragraph.ts";

export const emptyParagraph = (): Paragraph => ({ type: "paragraph", children: [{ text: "" }] });

/** A document that nobody has written in yet: one empty paragraph for everyone (invariant 21). */
export const emptyDocument = (language: Language): ContentDocument => ({
  language,
  blocks: [{ ...emptyParagraph(), id: "b1", audience: everyone }],
});
