import type { OfficePackage } from "../package.ts";
import { descendants, localName } from "../xml-tree.ts";

const drawingNames = new Set(["cNvPr", "docPr"]);

/** No two drawings of a part share an id, and the ids of sections are written as PowerPoint reads them. */
export function checkIds({ xml }: OfficePackage): string[] {
  return [...xml].flatMap(([path, root]) => {
    const seen = new Set<string>();
    const problems: string[] = [];
    for (const node of descendants(root)) {
      const id = node.attributes["id"];
      if (id === undefined) continue;
      if (drawingNames.has(localName(node))) {
        if (seen.has(id)) problems.push(`${path}: two drawings have the id ${id}`);
        seen.add(id);
      }
      if (node.name === "p14:section" && id !== id.toUpperCase()) {
        problems.push(`${path}: the section id ${id} is not in capitals`);
      }
    }
    return problems;
  });
}
