import type { OfficePackage } from "../package.ts";
import { descendants, type XmlNode } from "../xml-tree.ts";

type Range = {
  readonly columns: readonly [number, number];
  readonly rows: readonly [number, number];
};

/** Column and row of a place, "AB12", counted from 1; null where it is none. */
function placeOf(reference: string): readonly [column: number, row: number] | null {
  const [, letters, row] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(reference) ?? [];
  if (!letters) return null;
  const column = Array.from(letters).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return [column, Number(row)];
}

function rangeOf(reference: string): Range | null {
  const [first, last = first] = reference.split(":").map(placeOf);
  if (!first || !last) return null;
  return { columns: [first[0], last[0]], rows: [first[1], last[1]] };
}

const overlap = (one: readonly [number, number], other: readonly [number, number]) =>
  one[0] <= other[1] && other[0] <= one[1];

/** Rows and cells in their order, each once: Excel offers a repair where they are not. */
function checkOrder(path: string, root: XmlNode): string[] {
  const problems: string[] = [];
  let lastRow = 0;
  for (const row of [...descendants(root)].filter(({ name }) => name === "row")) {
    const number = Number(row.attributes["r"]);
    if (number <= lastRow) problems.push(`${path}: row ${number} stands after row ${lastRow}`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of row.children.filter(({ name }) => name === "c")) {
      const reference = cell.attributes["r"] ?? "";
      const place = placeOf(reference);
      if (!place || place[1] !== number || place[0] <= lastColumn) {
        problems.push(`${path}: the cell ${reference} is out of its place in row ${number}`);
      }
      lastColumn = place?.[0] ?? lastColumn;
    }
  }
  return problems;
}

function checkLooks(path: string, root: XmlNode, looks: number): string[] {
  const wrong = [...descendants(root)].filter(
    ({ name, attributes }) => name === "c" && Number(attributes["s"] ?? 0) >= Math.max(1, looks),
  );
  return wrong.map(
    ({ attributes }) =>
      `${path}: ${attributes["r"]} has the look ${attributes["s"]}, which is not there`,
  );
}

function checkMerges(path: string, root: XmlNode): string[] {
  const references = [...descendants(root)]
    .filter(({ name }) => name === "mergeCell")
    .map(({ attributes }) => attributes["ref"] ?? "");
  const ranges = references.map(rangeOf);
  return ranges.flatMap((range, index) => {
    if (!range) return [`${path}: ${references[index]} is no range`];
    const other = ranges.findIndex(
      (each, at) =>
        at < index &&
        each &&
        overlap(each.columns, range.columns) &&
        overlap(each.rows, range.rows),
    );
    return other < 0 ? [] : [`${path}: ${references[other]} and ${references[index]} overlap`];
  });
}

/** Names that Excel takes: each once, at most 31 signs, without signs that formulas use. */
function checkNames(root: XmlNode): string[] {
  const names = [...descendants(root)]
    .filter(({ name }) => name === "sheet")
    .map(({ attributes }) => attributes["name"] ?? "");
  return names.flatMap((name, index) => {
    const first = names.findIndex((each) => each.toLowerCase() === name.toLowerCase());
    if (first < index) return [`xl/workbook.xml: two sheets are called ${name}`];
    const plain = name.replace(/&(?:amp|lt|gt|quot|apos);/g, "&");
    const fits = plain.length > 0 && plain.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(plain);
    return fits ? [] : [`xl/workbook.xml: Excel takes no sheet called ${name}`];
  });
}

/** What Excel would repair in a workbook: order of cells, their looks, merged ranges, names of sheets. */
export function checkSheets({ xml }: OfficePackage): string[] {
  const workbook = xml.get("xl/workbook.xml");
  if (!workbook) return [];
  const styles = xml.get("xl/styles.xml");
  const looks = styles?.children.find(({ name }) => name === "cellXfs")?.children.length ?? 0;
  const sheets = [...xml].filter(([path]) => path.startsWith("xl/worksheets/sheet"));
  return [
    ...checkNames(workbook),
    ...sheets.flatMap(([path, root]) => [
      ...checkOrder(path, root),
      ...checkLooks(path, root, looks),
      ...checkMerges(path, root),
    ]),
  ];
}
