import { z } from "zod";
import { textSchema, type Text } from "./text.ts";

/** An element without text of its own has this one empty run as its child, as Slate asks of voids. */
export const voidChildrenSchema = z.tuple([z.strictObject({ text: z.literal("") })]);
export type VoidChildren = z.infer<typeof voidChildrenSchema>;
export const voidChildren = (): VoidChildren => [{ text: "" }];

/** A link to a web or mail address. Only http, https and mailto; anything else is refused. */
export const linkSchema = z.strictObject({
  type: z.literal("link"),
  url: z
    .string()
    .regex(/^(?:https?:\/\/|mailto:)[^\s<>]+$/i)
    .max(2_000),
  children: z.array(textSchema).min(1),
});
export type Link = z.infer<typeof linkSchema>;

/** A footnote: a mark in the running text that carries its note. */
export const footnoteSchema = z.strictObject({
  type: z.literal("footnote"),
  note: z.array(z.union([textSchema, linkSchema])).min(1),
  children: voidChildrenSchema,
});
export type Footnote = z.infer<typeof footnoteSchema>;

/** A reference to another part of the curriculum; its words ("Slide 7") are made when it is shown. */
export const crossReferenceSchema = z.strictObject({
  type: z.literal("cross-reference"),
  target: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("session"), session: z.string() }),
    z.strictObject({ kind: z.literal("handout"), session: z.string() }),
    z.strictObject({ kind: z.literal("slide"), session: z.string(), slide: z.string() }),
  ]),
  children: voidChildrenSchema,
});
export type CrossReference = z.infer<typeof crossReferenceSchema>;

/** The value of a fact of the curriculum, set where the text needs it. */
export const factReferenceSchema = z.strictObject({
  type: z.literal("fact"),
  fact: z.string(),
  children: voidChildrenSchema,
});
export type FactReference = z.infer<typeof factReferenceSchema>;

export type InlineElement = Link | Footnote | CrossReference | FactReference;
export type Inline = Text | InlineElement;

export const inlineSchema: z.ZodType<Inline> = z.union([
  textSchema,
  z.discriminatedUnion("type", [
    linkSchema,
    footnoteSchema,
    crossReferenceSchema,
    factReferenceSchema,
  ]),
]);

export const isText = (inline: Inline): inline is Text => "text" in inline;
