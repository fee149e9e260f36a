import { z } from "zod";
import { inlineSchema } from "./inline.ts";

export const headingSchema = z.strictObject({
  type: z.literal("heading"),
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  children: z.array(inlineSchema).min(1),
});
export type Heading = z.infer<typeof headingSchema>;
