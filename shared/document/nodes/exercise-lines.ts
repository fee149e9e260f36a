import { z } from "zod";
import { voidChildrenSchema } from "./inline.ts";

/** Empty ruled lines for writing by hand. */
export const exerciseLinesSchema = z.strictObject({
  type: z.literal("exercise-lines"),
  lines: z.int().min(1).max(40),
  children: voidChildrenSchema,
});
export type ExerciseLines = z.infer<typeof exerciseLinesSchema>;
