import { z } from "zod";
import { logoSchema } from "../../curriculum/institute.ts";
import { bilingualSchema } from "../../language/bilingual-schema.ts";
import { hexSchema } from "./colour.ts";
import { banglaFaceSchema, latinFaceSchema } from "./faces.ts";

/** The templates that come with the product, by the name of their file. */
export const templateIds = ["cabinet-division", "bpatc", "academy", "biam", "plain"] as const;
export const templateIdSchema = z.enum(templateIds);
export type TemplateId = z.infer<typeof templateIdSchema>;

/** What an institute says of its own template; places and sizes are those of the one it is based on. */
export const ownTemplateSchema = z.strictObject({
  id: z.string().regex(/^own-[a-z0-9]{1,40}$/),
  name: bilingualSchema,
  base: templateIdSchema,
  colours: z.strictObject({
    /** Text and paper. */
    ink: hexSchema,
    paper: hexSchema,
    /** Filled areas with paper-coloured text on them, and titles. */
    area: hexSchema,
    accent: hexSchema,
  }),
  faces: z.strictObject({
    title: latinFaceSchema,
    text: latinFaceSchema,
    bangla: banglaFaceSchema,
  }),
  /** Empty where the institute's own logo is meant. */
  logo: logoSchema,
});
export type OwnTemplate = z.infer<typeof ownTemplateSchema>;

/** A template to print in: one that comes with the product, and what an institute changes of it. */
export type ChosenTemplate = { readonly builtIn: TemplateId; readonly own: OwnTemplate | null };

export const usualTemplate: ChosenTemplate = { builtIn: "cabinet-division", own: null };

/** The template by its id; the usual one where there is none, as after its removal. */
export function chosenTemplate(id: string, own: readonly OwnTemplate[]): ChosenTemplate {
  const mine = own.find((each) => each.id === id);
  if (mine) return { builtIn: mine.base, own: mine };
  const builtIn = templateIds.find((each) => each === id);
  return builtIn ? { builtIn, own: null } : usualTemplate;
}
