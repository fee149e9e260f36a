import { z } from "zod";
import { chartKinds, mostSeries } from "./chart-kinds.ts";
import { bilingualSchema } from "../language/bilingual-schema.ts";
import { idSchema } from "../curriculum/id-schema.ts";
import { assetNamePattern } from "../document/nodes/asset-name.ts";
import { diagramDataSchema } from "../document/nodes/diagram.ts";

const points = z.array(bilingualSchema);

/** A slide's content by its layout. Every layout but `outcomes` says all of its own text. */
export const slideBodySchema = z.discriminatedUnion("layout", [
  /** The first slide: session title, other language's title, session, minutes and course are filled in. */
  z.strictObject({ layout: z.literal("title") }),
  /** The session's outcomes, taken from the session. */
  z.strictObject({ layout: z.literal("outcomes"), title: bilingualSchema }),
  /** What the session goes through, in order; minutes are null where the plan does not say. */
  z.strictObject({
    layout: z.literal("agenda"),
    title: bilingualSchema,
    items: z
      .array(
        z.strictObject({ title: bilingualSchema, minutes: z.int().min(0).max(480).nullable() }),
      )
      .max(40),
  }),
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
    /** How the figures are drawn; bars where it is left out. */
    kind: z.enum(chartKinds).optional(),
    /** The figures with their names, whatever they are drawn as. */
    bars: z
      .array(
        z.strictObject({
          label: bilingualSchema,
          value: z.number(),
          /** Of the further series, in their order. */
          others: z
            .array(z.number())
            .max(mostSeries - 1)
            .optional(),
        }),
      )
      .min(1)
      .max(12),
    /** The names of the series, where the figures have several; the first is that of `value`. */
    series: z.array(bilingualSchema).max(mostSeries).optional(),
    source: bilingualSchema,
  }),
  z.strictObject({
    layout: z.literal("diagram"),
    title: bilingualSchema,
    /** The same diagram in each language. */
    diagram: z.strictObject({
      en: diagramDataSchema,
      bn: diagramDataSchema,
      /** The fingerprint of the source language's diagram that the other was made from. */
      basis: z.string().optional(),
    }),
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

/** A part of the session that a slide was drafted from, as it was then. */
const originSourceSchema = z.strictObject({
  of: z.enum(["block", "activity", "session"]),
  /** The block's or activity's id; for the session the name of its part. */
  id: z.string().max(200),
  /** Fingerprints of what it said: others now mean that the source has changed. */
  fingerprint: bilingualSchema.omit({ basis: true }),
  /** Its words, to show what changed. */
  words: bilingualSchema.omit({ basis: true }),
});
export type OriginSource = z.infer<typeof originSourceSchema>;

/** Where a drafted slide came from. A slide that a person made has none. */
const originSchema = z.strictObject({
  /** What drafting again finds the slide by. */
  key: z.string().max(200),
  /** Fingerprints of the slide as it was drafted: others now mean that a person edited it. */
  drafted: z.strictObject({ body: z.string().max(40), notes: z.string().max(40) }),
  sources: z.array(originSourceSchema).max(200),
});
export type SlideOrigin = z.infer<typeof originSchema>;

export const slideSchema = z.strictObject({
  id: idSchema,
  body: slideBodySchema,
  /** What the presenter says; blank lines separate paragraphs. */
  notes: bilingualSchema,
  /** Minutes the presenter means to spend; null where not set. */
  minutes: z.number().min(0).max(480).nullable(),
  hidden: z.boolean(),
  /** The name of the section that begins with this slide. */
  section: bilingualSchema.optional(),
  origin: originSchema.optional(),
});
export type Slide = z.infer<typeof slideSchema>;

/** The slides of a session, in both languages. */
export const deckSchema = z.strictObject({
  slides: z.array(slideSchema).max(1_000),
  /** Keys of drafted slides that a person took out: drafting again does not bring them back. */
  leftOut: z.array(z.string().max(200)).max(2_000).optional(),
});
export type Deck = z.infer<typeof deckSchema>;
