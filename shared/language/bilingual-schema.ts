import { z } from "zod";

/**
 * A short text in both languages. `basis` is the fingerprint of the source text that the translation
 * was made from; without it the translation belongs to the source text as it stands.
 */
export const bilingualSchema = z.object({
  en: z.string(),
  bn: z.string(),
  basis: z.string().optional(),
});
export type Bilingual = Readonly<z.infer<typeof bilingualSchema>>;
