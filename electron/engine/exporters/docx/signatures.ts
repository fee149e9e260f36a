import type { PlanText } from "../../../../shared/composition/model.ts";
import { colours } from "./design.ts";
import type { Element } from "./element.ts";
import { paragraphOf, settingOf, styledRuns } from "./paragraph.ts";
import { wordsToRuns } from "./runs.ts";
import { sharesOf, tableOf, type Cell } from "./table.ts";
import type { Writer } from "./writer.ts";

/** A line is as wide as a third of the page, though fewer sign. */
const fewest = 3;

/** Lines to sign on, each over its role; never over a name. */
export function signatureTable(
  signatures: readonly PlanText[],
  width: number,
  writer: Writer,
): readonly Element[] {
  const line = { size: 6, colour: colours.ink };
  const count = signatures.length;
  const places = Array.from({ length: Math.max(fewest, count) });
  const grid = sharesOf(
    width,
    places.flatMap((_, index) => (index < places.length - 1 ? [10, 1] : [10])),
  );
  const rest = Array.from({ length: grid.length - 2 * count + 1 }, (): Cell => ({ children: [] }));
  const apart = (cells: readonly Cell[]) =>
    cells.flatMap((cell, index) => (index < count - 1 ? [cell, { children: [] }] : [cell]));
  const lines = apart(signatures.map(() => ({ children: [], borders: { bottom: line } })));
  const roles = apart(
    signatures.map(({ first, second }) => ({
      children: [
        paragraphOf("TSPlanText", [
          ...wordsToRuns(first, settingOf("TSPlanText"), writer),
          ...(second ? styledRuns("TSPlanText", "TSTerm", `  ${second}`, writer) : []),
        ]),
      ],
    })),
  );
  const rows = [{ cells: [...lines, ...rest], height: 510 }, { cells: [...roles, ...rest] }];
  return [tableOf({ style: "TSLayout", grid, rows })];
}
