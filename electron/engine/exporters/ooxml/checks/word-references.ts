import type { OfficePackage } from "../package.ts";
import { descendants, type XmlNode } from "../xml-tree.ts";

const styleReferences = new Set([
  "w:pStyle",
  "w:rStyle",
  "w:tblStyle",
  "w:basedOn",
  "w:next",
  "w:link",
]);

/** What elements of one name in a part say in one attribute. */
function valuesOf(root: XmlNode | undefined, name: string, attribute: string): Set<string> {
  const values = new Set<string>();
  if (!root) return values;
  for (const node of descendants(root)) {
    if (node.name === name) values.add(node.attributes[attribute] ?? "");
  }
  return values;
}

/** Styles and list numbers that a Word document names are defined, and so are its footnotes. */
export function checkWordReferences({ xml }: OfficePackage): string[] {
  const styles = valuesOf(xml.get("word/styles.xml"), "w:style", "w:styleId");
  const numbering = xml.get("word/numbering.xml");
  const numbers = valuesOf(numbering, "w:num", "w:numId").add("0");
  const abstracts = valuesOf(numbering, "w:abstractNum", "w:abstractNumId");
  const footnotes = valuesOf(xml.get("word/footnotes.xml"), "w:footnote", "w:id");
  const problems = new Set<string>();
  for (const [path, root] of xml) {
    if (!path.startsWith("word/")) continue;
    for (const node of descendants(root)) {
      const value = node.attributes["w:val"] ?? "";
      if (styleReferences.has(node.name) && !styles.has(value)) {
        problems.add(`${path}: names the style ${value}, which is not there`);
      }
      if (node.name === "w:numId" && !numbers.has(value)) {
        problems.add(`${path}: names the list ${value}, which is not there`);
      }
      if (node.name === "w:abstractNumId" && !abstracts.has(value)) {
        problems.add(`${path}: names the list form ${value}, which is not there`);
      }
      const note = node.attributes["w:id"] ?? "";
      if (node.name === "w:footnoteReference" && !footnotes.has(note)) {
        problems.add(`${path}: names the footnote ${note}, which is not there`);
      }
    }
  }
  return [...problems];
}
