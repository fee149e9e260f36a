import { z } from "zod";
import { assetNamePattern } from "./asset-name.ts";
import { voidChildrenSchema } from "./inline.ts";

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
