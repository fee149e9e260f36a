import { z } from "zod";
import { bilingualSchema } from "../language/bilingual.ts";

/** Who issues a document: the name on mastheads and slides. */
export const instituteSchema = z.strictObject({
  name: bilingualSchema,
  /** The name that fits in a running title ("BPATC"). */
  shortName: bilingualSchema,
  /** A line under the name on slides. */
  subtitle: bilingualSchema,
});
export type Institute = z.infer<typeof instituteSchema>;
