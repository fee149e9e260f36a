import { z } from "zod";
import { inlineSchema } from "./inline.ts";

export const paragraphSchema = z.strictObject({
  type: z.literal("paragraph"),
  children: z.array(inlineSchema).min(1),
});
export type Paragraph = z.infer<typeof paragraphSchema>;
