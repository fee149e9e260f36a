import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { PackedPart } from "../ooxml/zip.ts";
import { fontParts } from "./fonts.ts";

const folder = new URL("../../../../resources/fonts", import.meta.url).pathname;

/** A font as Word unpacks it: the first 32 bytes XOR the key, from its end. */
function unpacked(part: string | PackedPart | undefined, key: string): Buffer {
  if (typeof part !== "object") throw new Error("not a font");
  const font = inflateRawSync(part.bytes);
  const mask = Buffer.from(key.replace(/[{}-]/g, ""), "hex").toReversed();
  return Buffer.from(
    font.map((byte, index) => (index < 32 ? byte ^ (mask[index % 16] ?? 0) : byte)),
  );
}

const textOf = (part: string | PackedPart | undefined) => (typeof part === "string" ? part : "");

const keyIn = (table: string, element: string) =>
  new RegExp(`<w:${element} r:id="rId\\d+" w:fontKey="([^"]+)"`).exec(table)?.[1] ?? "";

describe("fontParts", () => {
  it("embeds the faces that the document uses, and no others", () => {
    const parts = fontParts(new Set(["sans-bold"] as const), folder);
    expect([...parts.keys()]).toEqual([
      "word/fonts/font1.odttf",
      "word/fontTable.xml",
      "word/_rels/fontTable.xml.rels",
    ]);
    expect(parts.get("word/fontTable.xml")).not.toContain("Noto Serif Bengali");
  });

  it("embeds nothing where there is no Bangla", () => {
    expect([...fontParts(new Set(), folder).keys()]).toHaveLength(2);
  });

  it("gives Word the font's own bytes, in whatever company the face comes", () => {
    const original = readFileSync(`${folder}/NotoSansBengali-Regular.ttf`);
    const alone = fontParts(new Set(["sans-regular"] as const), folder);
    const together = fontParts(new Set(["serif-regular", "sans-regular"] as const), folder);
    for (const [parts, path] of [
      [alone, "word/fonts/font1.odttf"],
      [together, "word/fonts/font2.odttf"],
    ] as const) {
      const table = textOf(parts.get("word/fontTable.xml"));
      const sans = table.slice(table.indexOf("Noto Sans Bengali"));
      expect(unpacked(parts.get(path), keyIn(sans, "embedRegular")).equals(original)).toBe(true);
    }
  });

  it("names Nikosh as what stands in where embedded fonts are refused", () => {
    const table = fontParts(new Set(["serif-regular"] as const), folder).get("word/fontTable.xml");
    expect(table).toContain('<w:font w:name="Noto Serif Bengali"><w:altName w:val="Nikosh"/>');
  });
});
