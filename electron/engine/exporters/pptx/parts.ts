import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** A package's parts by name, in their order; XML as text, everything else as bytes. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

const isText = (name: string) => /\.(?:xml|rels)$/.test(name);

/** Reads a package. Directory entries, which PowerPoint does not expect, are left out. */
export function readParts(bytes: Uint8Array): Parts {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
  return new Map(files.map(([name, data]) => [name, isText(name) ? strFromU8(data) : data]));
}

/** Formats that are compressed already; deflating them again costs time and gains nothing. */
const isCompressed = (name: string) => /\.(?:png|jpe?g|gif|xlsx|webp)$/.test(name);
/** The first moment that ZIP can write: the same parts give the same bytes. */
const zipStart = new Date(1980, 0, 1);
const fastEnough = 6;

/** Writes a package: content types first, as readers expect, then all parts in order of their names. */
export function writeParts(parts: Parts): Uint8Array {
  const first = "[Content_Types].xml";
  const names = [...parts.keys()].filter((name) => name !== first).toSorted();
  const files: Zippable = {};
  for (const name of [first, ...names]) {
    const data = parts.get(name);
    if (data === undefined) continue;
    const level = isCompressed(name) ? 0 : fastEnough;
    files[name] = [typeof data === "string" ? strToU8(data) : data, { level, mtime: zipStart }];
  }
  return zipSync(files);
}

/** The text of an XML part; empty where there is none. */
export function textOf(parts: Parts, name: string): string {
  const data = parts.get(name);
  return typeof data === "string" ? data : "";
}

/** The parts with every XML part whose name matches changed. */
export function mapParts(
  parts: Parts,
  names: RegExp,
  change: (xml: string, name: string) => string,
): Parts {
  return new Map(
    [...parts].map(([name, data]) => [
      name,
      typeof data === "string" && names.test(name) ? change(data, name) : data,
    ]),
  );
}

export const slideParts = /^ppt\/slides\/slide\d+\.xml$/;
export const layoutParts = /^ppt\/slideLayouts\/slideLayout\d+\.xml$/;
export const shapeParts = /^ppt\/(?:slides|slideLayouts|slideMasters)\/[^/]+\.xml$/;

/** The number in a part's name: 12 of "ppt/slides/slide12.xml". */
export const numberOf = (name: string): number => Number(/(\d+)\.xml/.exec(name)?.[1] ?? 0);
