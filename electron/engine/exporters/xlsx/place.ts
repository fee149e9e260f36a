/** The letters of a column, counted from 0: A, Z, AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The place of a cell by its column and row, both counted from 0: A1. */
export const place = (column: number, row: number): string => `${columnLetters(column)}${row + 1}`;
