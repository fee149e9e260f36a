import { z } from "zod";
import { languageSchema } from "../../language/language.ts";
import { idPattern } from "../../lib/ids.ts";
import { calloutSchema, type Callout } from "./callout.ts";
import { diagramSchema, type Diagram } from "./diagram.ts";
import { exerciseLinesSchema, type ExerciseLines } from "./exercise-lines.ts";
import { headingSchema, type Heading } from "./heading.ts";
import { imageSchema, type Image } from "./image.ts";
import { listSchema, type List } from "./list.ts";
import { pageBreakSchema, type PageBreak } from "./page-break.ts";
import { paragraphSchema, type Paragraph } from "./paragraph.ts";
import { quoteSchema, type Quote } from "./quote.ts";
import { tableSchema, type Table } from "./table.ts";

/** The documents a block can go to, in the order in which they are always written. */
export const readers = ["slide", "handout", "trainer"] as const;
export type Reader = (typeof readers)[number];

/** Where a block goes: one or more of the readers, in their order, each at most once. */
const audienceSchema = z
  .array(z.enum(readers))
  .min(1)
  .refine(
    (audience) => audience.join() === readers.filter((reader) => audience.includes(reader)).join(),
  );
export type Audience = readonly Reader[];
export const everyone: Audience = [...readers];

export type BlockNode =
  | Paragraph
  | Heading
  | List
  | Table
  | Image
  | Callout
  | Quote
  | ExerciseLines
  | PageBreak
  | Diagram;
export type BlockType = BlockNode["type"];

/** What every block of a document carries beside its content. */
export type BlockIdentity = {
  /** The same id marks the counterpart in the other language. */
  id: string;
  audience: Audience;
  /** On a translated block: the fingerprint of the source block that it was made from. */
  basis?: string;
};

/** A top-level block of a document. */
export type Block = BlockNode & BlockIdentity;

const blockNodeSchemas = {
  paragraph: paragraphSchema,
  heading: headingSchema,
  list: listSchema,
  table: tableSchema,
  image: imageSchema,
  callout: calloutSchema,
  quote: quoteSchema,
  "exercise-lines": exerciseLinesSchema,
  "page-break": pageBreakSchema,
  diagram: diagramSchema,
} as const satisfies Record<BlockType, z.ZodType>;

const identitySchema = z.object({
  id: z.string().regex(idPattern),
  audience: audienceSchema,
  basis: z.string().optional(),
});

/** Checks a top-level block: its identity, then its content by its type. */
export const blockSchema: z.ZodType<Block> = z
  .looseObject({ type: z.enum(Object.keys(blockNodeSchemas) as [BlockType, ...BlockType[]]) })
  .transform((value, context): Block => {
    const { id, audience, basis, ...content } = value as Record<string, unknown>;
    const identity = identitySchema.safeParse({ id, audience, basis });
    const node = blockNodeSchemas[value.type].safeParse(content);
    for (const issue of [...(identity.error?.issues ?? []), ...(node.error?.issues ?? [])]) {
      context.addIssue({ code: "custom", message: issue.message, path: issue.path });
    }
    return value as unknown as Block;
  });

/** The text of a session in one language. */
export const contentDocumentSchema = z.strictObject({
  language: languageSchema,
  blocks: z.array(blockSchema).max(100_000),
});
export type ContentDocument = { readonly language: "en" | "bn"; readonly blocks: readonly Block[] };
