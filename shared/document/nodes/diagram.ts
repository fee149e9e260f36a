import { z } from "zod";
import { voidChildrenSchema } from "./inline.ts";

const label = z.string().max(200);
const part = z.strictObject({ title: label, text: z.string().max(400) });

/**
 * What a diagram says, as data; every place that shows it draws it afresh.
 * life-cycle-wheel: 3-8 stages around a centre, with risks that cut across all. staircase: 3-5 steps,
 * lowest first. process: 2-8 steps in order. comparison: two columns of points. clusters: a parent
 * and up to 6 groups with examples. timeline: parts of a session in minutes.
 */
export const diagramDataSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("life-cycle-wheel"),
    centre: label,
    stages: z
      .array(part.extend({ response: z.string().max(400) }))
      .min(3)
      .max(8),
    around: label,
  }),
  z.strictObject({
    kind: z.literal("staircase"),
    steps: z
      .array(part.extend({ items: z.array(label).max(6) }))
      .min(2)
      .max(5),
    axis: z.strictObject({ up: label, from: label, to: label }),
  }),
  z.strictObject({ kind: z.literal("process"), steps: z.array(part).min(2).max(8) }),
  z.strictObject({
    kind: z.literal("comparison"),
    columns: z.tuple([
      z.strictObject({ title: label, points: z.array(label).min(1).max(9) }),
      z.strictObject({ title: label, points: z.array(label).min(1).max(9) }),
    ]),
  }),
  z.strictObject({
    kind: z.literal("clusters"),
    parent: label,
    groups: z
      .array(z.strictObject({ number: label, title: label, items: z.array(label).max(20) }))
      .min(2)
      .max(6),
  }),
  z.strictObject({
    kind: z.literal("timeline"),
    parts: z
      .array(z.strictObject({ title: label, minutes: z.int().min(1).max(1_440) }))
      .min(1)
      .max(20),
    sum: label,
  }),
]);
export type DiagramData = z.infer<typeof diagramDataSchema>;
export type DiagramKind = DiagramData["kind"];

export const diagramSchema = z.strictObject({
  type: z.literal("diagram"),
  data: diagramDataSchema,
  caption: z.string(),
  alt: z.string(),
  children: voidChildrenSchema,
});
export type Diagram = z.infer<typeof diagramSchema>;
