/** How wide one column wants to be (its longest cell on one line), and its longest word. */
export type ColumnNeed = { readonly wanted: number; readonly least: number };

/**
 * Shares `total` among columns as browsers share a table's width: every column gets its longest word;
 * what is left goes to columns in proportion to what they still want. Where all cells fit on one line,
 * the rest is shared in proportion too.
 */
export function shareWidths(needs: readonly ColumnNeed[], total: number): number[] {
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const wanted = needs.reduce((sum, need) => sum + need.wanted, 0);
  if (wanted <= total) return needs.map((need) => (need.wanted / wanted) * total);
  if (least >= total) return needs.map((need) => (need.least / least) * total);
  const left = (total - least) / (wanted - least);
  return needs.map((need) => need.least + (need.wanted - need.least) * left);
}
