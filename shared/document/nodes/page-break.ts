import { z } from "zod";
import { voidChildrenSchema } from "./inline.ts";

export const pageBreakSchema = z.strictObject({
  type: z.literal("page-break"),
  children: voidChildrenSchema,
});
export type PageBreak = z.infer<typeof pageBreakSchema>;
