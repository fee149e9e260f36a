/** What a command has to say: the same thing for a program and for a person. */
export type Answer = {
  /** The one JSON document of `--json`. */
  readonly json: unknown;
  /** The same in words. */
  readonly text: string;
  /** False where something asked for was not done; the process then ends with 1. */
  readonly ok: boolean;
};

export const columns = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, index) =>
    Math.max(...rows.map((row) => row[index]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
};
