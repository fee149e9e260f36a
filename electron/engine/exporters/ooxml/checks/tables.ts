import type { OfficePackage } from "../package.ts";
import { descendants, type XmlNode } from "../xml-tree.ts";

const child = (node: XmlNode | undefined, name: string) =>
  node?.children.find((each) => each.name === name);
const childrenOf = (node: XmlNode | undefined, name: string) =>
  node?.children.filter((each) => each.name === name) ?? [];
const numberIn = (node: XmlNode | undefined, attribute: string, otherwise: number) =>
  Number(node?.attributes[attribute] ?? otherwise);

/** What Word asks at least one paragraph of. */
const holders = new Set(["w:hdr", "w:ftr", "w:footnote", "w:txbxContent"]);

/** Grid columns that a row of a Word table covers. */
function wordRowWidth(row: XmlNode): number {
  const properties = child(row, "w:trPr");
  const before = numberIn(child(properties, "w:gridBefore"), "w:val", 0);
  const after = numberIn(child(properties, "w:gridAfter"), "w:val", 0);
  const cells = childrenOf(row, "w:tc").map((cell) =>
    numberIn(child(child(cell, "w:tcPr"), "w:gridSpan"), "w:val", 1),
  );
  return cells.reduce((sum, span) => sum + span, before + after);
}

function checkWordTable(path: string, table: XmlNode): string[] {
  const columns = childrenOf(child(table, "w:tblGrid"), "w:gridCol").length;
  const rows = childrenOf(table, "w:tr");
  const cells = rows.flatMap((row) => childrenOf(row, "w:tc"));
  return [
    ...(rows.length === 0 ? [`${path}: a table has no rows`] : []),
    ...rows
      .map(wordRowWidth)
      .filter((width) => width !== columns)
      .map((width) => `${path}: a row covers ${width} of ${columns} columns`),
    ...cells
      .filter((cell) => cell.children.at(-1)?.name !== "w:p")
      .map(() => `${path}: a cell does not end with a paragraph`),
  ];
}

function checkSlideTable(path: string, table: XmlNode): string[] {
  const columns = childrenOf(child(table, "a:tblGrid"), "a:gridCol").length;
  return childrenOf(table, "a:tr")
    .map((row) => childrenOf(row, "a:tc").length)
    .filter((width) => width !== columns)
    .map((width) => `${path}: a row has ${width} cells for ${columns} columns`);
}

/** The cells of every table fill its grid; cells, heads, feet and notes hold what Word asks of them. */
export function checkTables({ xml }: OfficePackage): string[] {
  return [...xml].flatMap(([path, root]) =>
    [...descendants(root)].flatMap((node) => {
      if (node.name === "w:tbl") return checkWordTable(path, node);
      // Settings name the separators of footnotes with the same word, and empty.
      const isHolder = holders.has(node.name) && path !== "word/settings.xml";
      if (isHolder && node.children.length === 0) {
        return [`${path}: ${node.name} holds no paragraph`];
      }
      return node.name === "a:tbl" ? checkSlideTable(path, node) : [];
    }),
  );
}
