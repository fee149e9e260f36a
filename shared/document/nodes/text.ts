import { z } from "zod";

/** The marks a run of text can carry. */
export const marks = ["bold", "italic", "underline", "strike", "sub", "sup", "highlight"] as const;
export type Mark = (typeof marks)[number];

const flag = z.literal(true).optional();

/** A run of text with the same marks throughout. A mark is present as `true` or absent. */
export const textSchema = z.strictObject({
  text: z.string(),
  bold: flag,
  italic: flag,
  underline: flag,
  strike: flag,
  sub: flag,
  sup: flag,
  highlight: flag,
});
export type Text = z.infer<typeof textSchema>;
