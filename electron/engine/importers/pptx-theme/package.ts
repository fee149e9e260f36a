import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { raise } from "../../../../shared/contract/errors.ts";

/** A presentation that is larger is not read for its theme, bytes. */
const largestFile = 100_000_000;
/** The largest part that is unpacked, and the most of them; a theme has a dozen small ones. */
const largestPart = 20_000_000;
const mostParts = 400;

export type Part = { readonly [key: string]: unknown };
export type Presentation = {
  readonly xml: (name: string) => Part | null;
  readonly bytes: (name: string) => Uint8Array | null;
};

const needed =
  /^ppt\/(?:presentation\.xml|_rels\/presentation\.xml\.rels|theme\/|slideMasters\/|media\/)/;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  processEntities: false,
  isArray: (name) => ["Relationship", "p:pic", "a:font", "p:sldMasterId"].includes(name),
});

/**
 * Opens the parts of a .pptx that say how its slides look. Throws TOO_LARGE beyond the limits, and
 * FORMAT_UNKNOWN for what is no presentation.
 */
export function openPresentation(bytes: Uint8Array, path: string): Presentation {
  if (bytes.byteLength > largestFile) {
    raise("TOO_LARGE", { path, bytes: bytes.byteLength, limit: largestFile });
  }
  let count = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += needed.test(name) ? 1 : 0;
        return needed.test(name) && originalSize <= largestPart && count <= mostParts;
      },
    });
  } catch {
    return raise("FORMAT_UNKNOWN", { path });
  }
  const known = new Map(Object.entries(files));
  if (!known.has("ppt/presentation.xml")) raise("FORMAT_UNKNOWN", { path });
  return {
    bytes: (name) => known.get(name) ?? null,
    xml: (name) => {
      const part = known.get(name);
      if (!part) return null;
      try {
        return parser.parse(strFromU8(part)) as Part;
      } catch {
        return raise("FORMAT_UNKNOWN", { path });
      }
    },
  };
}

/** What stands at a path inside a parsed part; undefined where something on the way is missing. */
export const at = (part: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Part)[key] : undefined,
    part,
  );

export const textAt = (part: unknown, ...path: readonly string[]): string => {
  const value = at(part, ...path);
  return typeof value === "string" ? value : "";
};

export const listAt = (part: unknown, ...path: readonly string[]): readonly unknown[] => {
  const value = at(part, ...path);
  return Array.isArray(value) ? value : [];
};

/** The part that a relationship of another part leads to, by its id or by the end of its type. */
export function related(
  presentation: Presentation,
  name: string,
  is: { readonly id?: string; readonly type?: string },
): string | null {
  const folder = name.slice(0, name.lastIndexOf("/"));
  const file = name.slice(name.lastIndexOf("/") + 1);
  const relations = presentation.xml(`${folder}/_rels/${file}.rels`);
  const found = listAt(relations, "Relationships", "Relationship").find((relation) =>
    is.id === undefined
      ? textAt(relation, "@Type").endsWith(`/${is.type}`)
      : textAt(relation, "@Id") === is.id,
  );
  const target = textAt(found, "@Target");
  if (target === "") return null;
  return target.startsWith("/")
    ? target.slice(1)
    : new URL(target, `file:///${folder}/`).pathname.slice(1);
}
