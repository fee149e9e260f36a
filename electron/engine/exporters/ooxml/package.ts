import { unzipSync } from "fflate";
import { parseXml, xmlFault, type XmlNode } from "./xml-tree.ts";

/** An Office package as the checks see it. */
export type OfficePackage = {
  /** Every entry's name in the order of the archive, repeated names and folders included. */
  readonly entries: readonly string[];
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The well-formed XML parts. */
  readonly xml: ReadonlyMap<string, XmlNode>;
  readonly faults: readonly string[];
};

/** Names in the central directory of a ZIP (APPNOTE.TXT 4.3.12): reading by name would hide doubles. */
function entryNames(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const names: string[] = [];
  let at = buffer.readUInt32LE(end + 16);
  for (let left = buffer.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((field) => buffer.readUInt16LE(at + field));
    names.push(buffer.toString("utf8", at + 46, at + 46 + (name ?? 0)));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return names;
}

const isXml = (path: string): boolean => /\.(?:xml|rels)$/i.test(path);

/** XML 1.0 allows tab, line feed and carriage return, and no other character below the space. */
const isForbidden = (code: number) =>
  (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || code === 0xfffe;

/** A forbidden character, as itself or as a numeric reference. */
function hasControl(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (isForbidden(text.charCodeAt(index))) return true;
  }
  return [...text.matchAll(/&#(?:x([0-9a-f]+)|(\d+));/gi)].some(([, hexadecimal, decimal]) =>
    isForbidden(hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal)),
  );
}

/** Opens a package. Throws what the ZIP reader throws where the bytes are no ZIP at all. */
export function openPackage(bytes: Uint8Array): OfficePackage {
  const entries = entryNames(bytes);
  const parts = new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/")));
  const xml = new Map<string, XmlNode>();
  const faults: string[] = [];
  for (const [path, content] of parts) {
    if (!isXml(path)) continue;
    const text = Buffer.from(content)
      .toString("utf8")
      .replace(/^\ufeff/, "");
    if (hasControl(text)) faults.push(`${path}: holds a control character`);
    const fault = xmlFault(text);
    if (fault) faults.push(`${path}: is not well formed: ${fault}`);
    else xml.set(path, parseXml(text));
  }
  return { entries, parts, xml, faults };
}
