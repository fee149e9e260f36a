import { z } from "zod";
import { bilingualSchema } from "../language/bilingual.ts";
import { idSchema } from "../curriculum/curriculum.ts";
import { assetNamePattern } from "../document/nodes/image.ts";
import { diagramDataSchema } from "../document/nodes/diagram.ts";

const points = z.array(bilingualSchema);

/** A slide's content by its layout. Every layout but `outcomes` says all of its own text. */
export const slideBodySchema = z.discriminatedUnion("layout", [
  /** The first slide: session title, other language's title, session, minutes and course are filled in. */
  z.strictObject({ layout: z.literal("title") }),
  /** The session's outcomes, taken from the session. */
  z.strictObject({ layout: z.literal("outcomes"), title: bilingualSchema }),
  z.strictObject({ layout: z.literal("section"), title: bilingualSchema, text: bilingualSchema }),
  z.strictObject({ layout: z.literal("bullets"), title: bilingualSchema, points }),
  z.strictObject({
    layout: z.literal("two-columns"),
    title: bilingualSchema,
    columns: z.tuple([
      z.strictObject({ title: bilingualSchema, points }),
      z.strictObject({ title: bilingualSchema, points }),
    ]),
  }),
  z.strictObject({
    layout: z.literal("table"),
    title: bilingualSchema,
    header: points,
    rows: z.array(points),
    source: bilingualSchema,
  }),
  z.strictObject({
    layout: z.literal("chart"),
    title: bilingualSchema,
    bars: z
      .array(z.strictObject({ label: bilingualSchema, value: z.number() }))
      .min(1)
      .max(12),
    source: bilingualSchema,
  }),
  z.strictObject({
    layout: z.literal("diagram"),
    title: bilingualSchema,
    /** The same diagram in each language. */
    diagram: z.strictObject({ en: diagramDataSchema, bn: diagramDataSchema }),
    alt: bilingualSchema,
    source: bilingualSchema,
  }),
  z.strictObject({
    layout: z.literal("quotation"),
    title: bilingualSchema,
    /** The law or document, and the place in it, for the side panel. */
    source: bilingualSchema,
    reference: bilingualSchema,
    quotation: bilingualSchema,
  }),
  z.strictObject({
    layout: z.literal("picture"),
    title: bilingualSchema,
    asset: z.string().regex(assetNamePattern),
    alt: bilingualSchema,
    source: bilingualSchema,
  }),
  z.strictObject({
    layout: z.literal("activity"),
    title: bilingualSchema,
    task: points,
    rolesTitle: bilingualSchema,
    roles: points,
    timing: z
      .array(z.strictObject({ title: bilingualSchema, minutes: z.int().min(1).max(480) }))
      .max(12),
  }),
  z.strictObject({
    layout: z.literal("question"),
    title: bilingualSchema,
    question: bilingualSchema,
  }),
  z.strictObject({ layout: z.literal("remember"), title: bilingualSchema, points }),
  z.strictObject({ layout: z.literal("closing"), title: bilingualSchema, points }),
]);
export type SlideBody = z.infer<typeof slideBodySchema>;
export type SlideLayout = SlideBody["layout"];

export const slideSchema = z.strictObject({
  id: idSchema,
  body: slideBodySchema,
  /** What the presenter says; blank lines separate paragraphs. */
  notes: bilingualSchema,
  /** Minutes the presenter means to spend; null where not set. */
  minutes: z.number().min(0).max(480).nullable(),
  hidden: z.boolean(),
});
export type Slide = z.infer<typeof slideSchema>;

/** The slides of a session, in both languages. */
export const deckSchema = z.strictObject({ slides: z.array(slideSchema).max(1_000) });
export type Deck = z.infer<typeof deckSchema>;
