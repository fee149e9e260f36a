import { z } from "zod";
import { listSchema } from "./list.ts";
import { paragraphSchema } from "./paragraph.ts";

/** The most that a table has; what is beyond goes into its last column or row (invariant 22). */
export const tableLimits = { rows: 2_000, columns: 50, rowSpan: 500 } as const;

export const tableCellSchema = z.strictObject({
  type: z.literal("table-cell"),
  /** How many grid columns and rows the cell covers; 1 where absent. */
  columnSpan: z.int().min(2).max(tableLimits.columns).optional(),
  rowSpan: z.int().min(2).max(tableLimits.rowSpan).optional(),
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
  columns: z.array(z.number().positive()).min(1).max(tableLimits.columns),
  children: z.array(tableRowSchema).min(1).max(tableLimits.rows),
});
export type Table = z.infer<typeof tableSchema>;
