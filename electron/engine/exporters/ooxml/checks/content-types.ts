import type { OfficePackage } from "../package.ts";

const typesPart = "[Content_Types].xml";

/** Every part has a content type, and every override has a part (ISO/IEC 29500-2, 10.1.2). */
export function checkContentTypes({ parts, xml }: OfficePackage): string[] {
  const types = xml.get(typesPart);
  if (!types) return [`${typesPart}: is missing`];
  const of = (name: string, attribute: string) =>
    types.children
      .filter((node) => node.name === name)
      .map((node) => (node.attributes[attribute] ?? "").toLowerCase());
  const endings = new Set(of("Default", "Extension"));
  const overrides = of("Override", "PartName");
  const known = new Set(overrides);
  const paths = [...parts.keys()].filter((path) => path !== typesPart);
  const present = new Set(paths.map((path) => `/${path.toLowerCase()}`));
  const untyped = paths.filter((path) => {
    const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    return !known.has(`/${path.toLowerCase()}`) && !endings.has(ending);
  });
  return [
    ...untyped.map((path) => `${path}: has no content type`),
    ...overrides
      .filter((part) => !present.has(part))
      .map((part) => `${typesPart}: names ${part}, which is not there`),
    ...overrides
      .filter((part, index) => overrides.indexOf(part) !== index)
      .map((part) => `${typesPart}: names ${part} twice`),
  ];
}
