/** How much pasted text is read. */
const pasteLimits = { characters: 1_000_000, rows: 2_000, columns: 220 } as const;

/**
 * What stands between the cells: a tab where there is one, or else what the first lines have more of
 * outside quotes. Offices in Bangladesh write both: the system's region decides.
 */
function separatorOf(text: string): string {
  const head = text.slice(0, 2_000).replace(/"[^"]*"/g, "");
  if (head.includes("\t")) return "\t";
  const count = (sign: string) => head.split(sign).length - 1;
  return count(";") > count(",") ? ";" : ",";
}

/**
 * Cells of text pasted from a spreadsheet or a CSV file (RFC 4180: quoted cells may hold separators and
 * line ends), trimmed; empty rows at the end and what goes beyond the limits are left out.
 */
export function readCells(text: string): { readonly rows: string[][]; readonly isCut: boolean } {
  const given = text.slice(0, pasteLimits.characters);
  const separator = separatorOf(given);
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell.trim());
    cell = "";
  };
  for (let index = 0; index < given.length; index += 1) {
    const sign = given.charAt(index);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (given.charAt(index + 1) === '"') cell += given.charAt((index += 1));
      else quoted = false;
    } else if (sign === '"' && cell.trim() === "") {
      quoted = true;
      cell = "";
    } else if (sign === separator) endCell();
    else if (sign === "\n") {
      endCell();
      rows.push([]);
    } else if (sign !== "\r") cell += sign;
  }
  endCell();
  const filled = rows.filter((row) => row.some(Boolean));
  const kept = filled.slice(0, pasteLimits.rows).map((row) => row.slice(0, pasteLimits.columns));
  const isCut =
    text.length > given.length ||
    filled.length > kept.length ||
    filled.some((row) => row.length > pasteLimits.columns);
  return { rows: kept, isCut };
}
