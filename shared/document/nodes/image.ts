import { z } from "zod";
import { voidChildrenSchema } from "./inline.ts";

/** The name of a stored picture: the SHA-256 of its bytes in hexadecimal, and its kind. */
export const assetNamePattern = /^[0-9a-f]{64}\.(?:png|jpg|gif|svg|webp)$/;

export const imageSchema = z.strictObject({
  type: z.literal("image"),
  asset: z.string().regex(assetNamePattern),
  alt: z.string(),
  caption: z.string(),
  /** Width in percent of the text column, 5 to 100. */
  width: z.number().min(5).max(100),
  children: voidChildrenSchema,
});
export type Image = z.infer<typeof imageSchema>;
