import { bookStyles } from "./book/styles.ts";
import { diagramStyles } from "./diagram-paragraphs.ts";
import { frameStyles } from "./frame-paragraphs.ts";
import type { ParagraphStyle } from "./paragraph-style.ts";
import { tableTextStyles } from "./table-paragraphs.ts";
import { textStyles } from "./text-paragraphs.ts";

/** The paragraph styles of every document, by style id. */
export const paragraphStyles = {
  ...bookStyles,
  ...textStyles,
  ...frameStyles,
  ...tableTextStyles,
  ...diagramStyles,
} as const satisfies Record<string, ParagraphStyle>;
export type ParagraphStyleId = keyof typeof paragraphStyles;
