import { z } from "zod";
import { listSchema } from "./list.ts";
import { paragraphSchema } from "./paragraph.ts";

export const tableCellSchema = z.strictObject({
  type: z.literal("table-cell"),
  /** How many grid columns and rows the cell covers; 1 where absent. */
  columnSpan: z.int().min(2).max(50).optional(),
  rowSpan: z.int().min(2).max(500).optional(),
  children: z.array(z.union([paragraphSchema, listSchema])).min(1),
});
export type TableCell = z.infer<typeof tableCellSchema>;

export const tableRowSchema = z.strictObject({
  type: z.literal("table-row"),
  children: z.array(tableCellSchema),
});
export type TableRow = z.infer<typeof tableRowSchema>;

export const tableSchema = z.strictObject({
  type: z.literal("table"),
  caption: z.string(),
  headerRow: z.boolean(),
  headerColumn: z.boolean(),
  /** One relative width per grid column, in percent of the table; they add up to 100. */
  columns: z.array(z.number().positive()).min(1).max(50),
  children: z.array(tableRowSchema).min(1).max(2_000),
});
export type Table = z.infer<typeof tableSchema>;
