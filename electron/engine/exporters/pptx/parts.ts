import { strFromU8, unzipSync } from "fflate";
import { zipPackage } from "../ooxml/zip.ts";

/** A package's parts by name, in their order; XML as text, everything else as bytes. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

const isText = (name: string) => /\.(?:xml|rels)$/.test(name);

/** Reads a package. Directory entries, which PowerPoint does not expect, are left out. */
export function readParts(bytes: Uint8Array): Parts {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
  return new Map(files.map(([name, data]) => [name, isText(name) ? strFromU8(data) : data]));
}

/** Writes a package: content types first, as readers expect, then all parts in order of their names. */
export function writeParts(parts: Parts): Uint8Array {
  const first = "[Content_Types].xml";
  const names = [...parts.keys()].filter((name) => name !== first).toSorted();
  const ordered = [first, ...names].flatMap((name) => {
    const data = parts.get(name);
    return data === undefined ? [] : [[name, data] as const];
  });
  return zipPackage(new Map(ordered));
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
