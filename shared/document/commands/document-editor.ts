import type { BlockIdentity, BlockNode } from "../nodes/block.ts";
import type { InlineElement } from "../nodes/inline.ts";
import type { ListItem, ListItemText } from "../nodes/list.ts";
import type { TableCell, TableRow } from "../nodes/table.ts";
import type { Text } from "../nodes/text.ts";

/** Every element that stands anywhere in a document; only top-level blocks have an identity. */
export type DocumentElement =
  | (BlockNode & Partial<BlockIdentity>)
  | ListItem
  | ListItemText
  | TableRow
  | TableCell
  | InlineElement;
export type ElementType = DocumentElement["type"];
export type ElementOf<Type extends ElementType> = Extract<DocumentElement, { type: Type }>;

declare module "slate" {
  interface CustomTypes {
    Element: DocumentElement;
    Text: Text;
  }
}
