import { z } from "zod";
import { inlineSchema, type Inline } from "./inline.ts";

/** The words of a list item; always its first child. */
export type ListItemText = { type: "list-item-text"; children: Inline[] };
/** A list item: its words, then at most one nested list. */
export type ListItem = { type: "list-item"; children: [ListItemText] | [ListItemText, List] };
export type List = { type: "list"; style: "bulleted" | "numbered"; children: ListItem[] };

const listItemTextSchema: z.ZodType<ListItemText> = z.strictObject({
  type: z.literal("list-item-text"),
  children: z.array(inlineSchema).min(1),
});

const listItemSchema: z.ZodType<ListItem> = z.strictObject({
  type: z.literal("list-item"),
  children: z.union([
    z.tuple([listItemTextSchema]),
    z.tuple([listItemTextSchema, z.lazy(() => listSchema)]),
  ]),
});

export const listSchema: z.ZodType<List> = z.strictObject({
  type: z.literal("list"),
  style: z.enum(["bulleted", "numbered"]),
  children: z.array(listItemSchema).min(1),
});
