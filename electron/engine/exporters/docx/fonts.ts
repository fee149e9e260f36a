import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packPart, type PackedPart } from "../ooxml/zip.ts";
import { digitsFace, faces } from "./design.ts";
import { digitsFont } from "./digits-font.ts";
import { wordNamespace } from "./styles-xml.ts";
import type { Writer } from "./writer.ts";

type Weight = "regular" | "bold";
type Face = {
  readonly family: string;
  readonly weight: Weight;
  readonly file: string;
  readonly digits?: boolean;
};

const facesByUse = {
  "serif-regular": [
    { family: faces.serif.bengali, weight: "regular", file: "NotoSerifBengali-Regular.ttf" },
  ],
  "serif-bold": [
    { family: faces.serif.bengali, weight: "bold", file: "NotoSerifBengali-Bold.ttf" },
  ],
  "sans-regular": [
    { family: faces.sans.bengali, weight: "regular", file: "NotoSansBengali-Regular.ttf" },
  ],
  "sans-bold": [{ family: faces.sans.bengali, weight: "bold", file: "NotoSansBengali-Bold.ttf" }],
  digits: [
    { family: digitsFace, weight: "regular", file: "NotoSansBengali-Regular.ttf", digits: true },
    { family: digitsFace, weight: "bold", file: "NotoSansBengali-Bold.ttf", digits: true },
  ],
} as const satisfies Record<
  Writer["faces"] extends Set<infer Use> ? Use & string : never,
  readonly Face[]
>;

const allFaces: readonly Face[] = Object.values(facesByUse).flat();

/** Each face has a key of its own, the same in every document: so has its obfuscated file. */
function keyOf(face: Face): string {
  const number = 0xb0a7c0de0000 + allFaces.indexOf(face);
  return `{70F5D10A-5C2B-4E6D-9A41-${number.toString(16).toUpperCase()}}`;
}

/** Obfuscates a font as Word wants it: the first 32 bytes XOR the key (ISO/IEC 29500-4, 17.8.1). */
function obfuscate(font: Uint8Array, key: string): Uint8Array {
  const mask = Buffer.from(key.replace(/[{}-]/g, ""), "hex").toReversed();
  const copy = Buffer.from(font);
  for (let index = 0; index < 32; index += 1) {
    copy[index] = (copy[index] ?? 0) ^ (mask[index % 16] ?? 0);
  }
  return copy;
}

const packed = new Map<string, PackedPart>();

/** Read, obfuscated and compressed once in the life of the process. */
function packedFace(face: Face, folder: string): PackedPart {
  const name = `${folder}|${face.family}|${face.weight}`;
  const known = packed.get(name);
  if (known) return known;
  const bytes = readFileSync(join(folder, face.file));
  const font = face.digits ? digitsFont(bytes, face.weight === "bold" ? "Bold" : "Regular") : bytes;
  const part = packPart(obfuscate(font, keyOf(face)));
  packed.set(name, part);
  return part;
}

const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const office =
  '<w:font w:name="Calibri"><w:family w:val="swiss"/></w:font><w:font w:name="Cambria"><w:family w:val="roman"/></w:font>';

/** A family of the font table. Where embedded fonts are refused, Nikosh, the office standard, stands in. */
function familyXml(family: string, embedded: readonly string[]): string {
  const roman = family === faces.serif.bengali;
  const other = family === digitsFace ? "" : '<w:altName w:val="Nikosh"/>';
  const kind = `<w:charset w:val="00"/><w:family w:val="${roman ? "roman" : "swiss"}"/><w:pitch w:val="variable"/>`;
  return `<w:font w:name="${family}">${other}${kind}${embedded.join("")}</w:font>`;
}

/** The font table with the faces that the document uses, its relationships, and the fonts themselves. */
export function fontParts(
  used: Writer["faces"],
  folder: string,
): ReadonlyMap<string, string | PackedPart> {
  const parts = new Map<string, string | PackedPart>();
  const families = new Map<string, string[]>();
  const relationships: string[] = [];
  const uses = Object.keys(facesByUse) as (keyof typeof facesByUse)[];
  const all = uses
    .filter((use) => used.has(use))
    .flatMap((use): readonly Face[] => facesByUse[use]);
  all.forEach((face, index) => {
    const [id, key] = [`rId${index + 1}`, keyOf(face)];
    const element = face.weight === "bold" ? "embedBold" : "embedRegular";
    const embedded = families.get(face.family) ?? [];
    embedded.push(`<w:${element} r:id="${id}" w:fontKey="${key}"/>`);
    families.set(face.family, embedded);
    const target = `fonts/font${index + 1}.odttf`;
    relationships.push(`<Relationship Id="${id}" Type="${relationship}/font" Target="${target}"/>`);
    parts.set(`word/${target}`, packedFace(face, folder));
  });
  const table = [...families].map(([family, embedded]) => familyXml(family, embedded)).join("");
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  parts.set(
    "word/fontTable.xml",
    `${declaration}<w:fonts xmlns:w="${wordNamespace}" xmlns:r="${relationship}">${office}${table}</w:fonts>`,
  );
  parts.set(
    "word/_rels/fontTable.xml.rels",
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join("")}</Relationships>`,
  );
  return parts;
}
