import { expect, it } from "vitest";
import { readCells } from "./cells.ts";

it.each([
  ["tabs, though remarks have commas", "1\tA\tgood, clear\n", ["1", "A", "good, clear"]],
  ["semicolons", "1;A;B\n", ["1", "A", "B"]],
  ["semicolons, though a quoted remark has commas", '1;A;"a, b, c, d"\n', ["1", "A", "a, b, c, d"]],
  [
    "commas, though a remark has a semicolon",
    "1,5,useful; practical\n",
    ["1", "5", "useful; practical"],
  ],
  ["a byte order mark", "\ufeff১,ক,খ\r\n", ["১", "ক", "খ"]],
])("reads cells between %s", (_, text, cells) => {
  expect(readCells(text)).toEqual({ rows: [cells], isCut: false });
});
