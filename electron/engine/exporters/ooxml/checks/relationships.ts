import type { OfficePackage } from "../package.ts";
import { relationshipsOf, type Relationship } from "../relationships.ts";
import { descendants, type XmlNode } from "../xml-tree.ts";

/** Kinds of relationship that a part must name where it uses them; the others are found by their kind. */
const named: Readonly<Record<string, RegExp>> = {
  image: /./,
  hyperlink: /./,
  chart: /./,
  font: /./,
  header: /./,
  footer: /./,
  media: /./,
  slide: /presentation\.xml$/,
  slideMaster: /presentation\.xml$/,
  notesMaster: /presentation\.xml$/,
  worksheet: /workbook\.xml$/,
  slideLayout: /slideMasters\//,
};

const officeRelationships = "/officeDocument/2006/relationships";

/** Prefixes that stand for the relationships namespace: usually only "r". */
function prefixesOf(root: XmlNode): string[] {
  const prefixes = new Set<string>(["r"]);
  for (const node of descendants(root)) {
    for (const [name, address] of Object.entries(node.attributes)) {
      if (name.startsWith("xmlns:") && address.endsWith(officeRelationships)) {
        prefixes.add(name.slice("xmlns:".length));
      }
    }
  }
  return [...prefixes];
}

/** The relationship ids that a part names. */
function usedIds(root: XmlNode): Set<string> {
  const prefixes = prefixesOf(root);
  const used = new Set<string>();
  for (const node of descendants(root)) {
    for (const [name, id] of Object.entries(node.attributes)) {
      const [prefix = "", local] = name.split(":");
      if (local && prefixes.includes(prefix) && id) used.add(id);
    }
  }
  return used;
}

function checkSource(
  source: string,
  relationships: readonly Relationship[],
  { parts, xml }: OfficePackage,
): string[] {
  const where = source || "package";
  const ids = relationships.map(({ id }) => id);
  const root = xml.get(source);
  const used = root ? usedIds(root) : new Set<string>();
  return [
    ...(source && !parts.has(source) ? [`${where}: has relationships but is not there`] : []),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `${where}: has two relationships ${id}`),
    ...relationships
      .filter(({ part }) => part !== null && !parts.has(part))
      .map(({ id, part }) => `${where}: ${id} leads to ${part}, which is not there`),
    ...relationships
      .filter(({ id, type }) => root && named[type]?.test(source) && !used.has(id))
      .map(({ id, type }) => `${where}: the ${type} ${id} is never used`),
  ];
}

/** Every id that a part names has a relationship. */
function checkUses(pack: OfficePackage, all: ReadonlyMap<string, readonly Relationship[]>) {
  return [...pack.xml].flatMap(([path, root]) => {
    if (path.endsWith(".rels")) return [];
    const ids = new Set(all.get(path)?.map(({ id }) => id));
    return [...usedIds(root)]
      .filter((id) => !ids.has(id))
      .map((id) => `${path}: names ${id}, which is no relationship`);
  });
}

/** Parts that nothing leads to. */
function checkOrphans({ parts }: OfficePackage, all: ReadonlyMap<string, readonly Relationship[]>) {
  const reached = new Set<string>();
  const waiting = [""];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    for (const { part } of all.get(source) ?? []) {
      if (part === null || reached.has(part)) continue;
      reached.add(part);
      waiting.push(part);
    }
  }
  return [...parts.keys()]
    .filter((path) => !path.endsWith(".rels") && path !== "[Content_Types].xml")
    .filter((path) => !reached.has(path))
    .map((path) => `${path}: nothing leads to it`);
}

/** Relationships lead to parts, parts name relationships, and every part can be reached. */
export function checkRelationships(pack: OfficePackage): string[] {
  const all = relationshipsOf(pack);
  return [
    ...[...all].flatMap(([source, list]) => checkSource(source, list, pack)),
    ...checkUses(pack, all),
    ...checkOrphans(pack, all),
  ];
}
