import { z } from "zod";
import { assetNamePattern } from "../document/nodes/asset-name.ts";
import { bilingualSchema } from "../language/bilingual-schema.ts";
import { bilingual } from "../language/bilingual.ts";
import { pageProfileSchema, usualPage } from "./page-profile.ts";

/** A stored picture's name; empty where there is none. */
export const logoSchema = z.union([z.literal(""), z.string().regex(assetNamePattern)]);

/** Who issues a document: the name on mastheads and slides. */
export const instituteSchema = z.strictObject({
  name: bilingualSchema,
  /** The name that fits in a running title ("BPATC"). */
  shortName: bilingualSchema,
  /** A line under the name on slides. */
  subtitle: bilingualSchema,
  /** The postal address on one line. */
  address: z._default(bilingualSchema, () => bilingual()),
  logo: z._default(logoSchema, ""),
  /** Who signs plans and guidelines, by role, from left to right. */
  signatures: z
    .array(bilingualSchema)
    .max(6)
    .default(() => []),
  page: pageProfileSchema.default(usualPage),
});
export type Institute = z.infer<typeof instituteSchema>;

/** What an institute's profile leaves open at first. */
export const openProfile: Pick<Institute, "address" | "logo" | "signatures" | "page"> = {
  address: bilingual(),
  logo: "",
  signatures: [],
  page: usualPage(),
};
