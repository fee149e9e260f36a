import { toAsciiDigits } from "../language/digits.ts";
import { newId } from "../lib/ids.ts";
import { readCells } from "./cells.ts";
import type { Response } from "./model.ts";
import type { PasteFault } from "./pasted.ts";

const blanks = new Set(["", "-", "–", "—"]);

export type PastedRatings = {
  readonly responses: readonly Response[];
  readonly faults: readonly PasteFault[];
};

/**
 * Reads ratings pasted from a spreadsheet: a row a form, a column a statement in the order of the form,
 * 1 to 5 in the digits of either language, then up to three columns for the open questions. A row
 * without any number is a head and is passed over. What cannot be read stays blank and is told.
 */
export function readPastedRatings(text: string, statements: readonly string[]): PastedRatings {
  const { rows, isCut } = readCells(text);
  const faults: PasteFault[] = [];
  const responses = rows.flatMap((cells, index): Response[] => {
    const rated = cells.slice(0, statements.length).map(toAsciiDigits);
    if (index === 0 && !rated.some((cell) => /\d/.test(cell))) return [];
    const ratings: Record<string, number> = {};
    rated.forEach((cell, column) => {
      const statement = statements[column];
      if (blanks.has(cell) || statement === undefined) return;
      if (/^[1-5]$/.test(cell)) ratings[statement] = Number(cell);
      else {
        const problem = Number.isFinite(Number(cell)) ? "outside-scale" : "unreadable";
        faults.push({ row: index + 1, column: column + 1, text: cell, problem });
      }
    });
    const remarks = [0, 1, 2].map((question) =>
      (cells[statements.length + question] ?? "").slice(0, 2_000),
    );
    const beyond = cells.slice(statements.length + 3).find(Boolean);
    if (beyond !== undefined) {
      const column = statements.length + 4;
      faults.push({ row: index + 1, column, text: beyond, problem: "too-many-cells" });
    }
    return [{ id: newId(), ratings, remarks }];
  });
  if (isCut) faults.push({ row: 0, column: 0, text: "", problem: "cut" });
  return { responses, faults };
}
