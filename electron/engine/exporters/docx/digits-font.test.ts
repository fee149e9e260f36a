import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as harfbuzz from "harfbuzzjs";
import { beforeAll, describe, expect, it } from "vitest";
import { digitsFont } from "./digits-font.ts";

const folder = new URL("../../../../resources/fonts", import.meta.url).pathname;
const source = readFileSync(join(folder, "NotoSansBengali-Bold.ttf"));

/** The glyphs that HarfBuzz draws for a text. */
function glyphsOf(bytes: Uint8Array, text: string): number[] {
  const font = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(bytes)));
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  harfbuzz.shape(font, buffer);
  return buffer.getGlyphInfosAndPositions().map(({ codepoint }) => codepoint);
}

describe("digitsFont", () => {
  let font: Uint8Array;
  beforeAll(() => {
    font = digitsFont(source, "Bold");
  });

  it("draws Latin digits as the Bangla ones of its source", () => {
    expect(glyphsOf(font, "0123456789")).toEqual(glyphsOf(source, "০১২৩৪৫৬৭৮৯"));
  });

  it("holds nothing else, and stays small", () => {
    expect(new Set(glyphsOf(font, "abcক"))).toEqual(new Set([0]));
    expect(font.length).toBeLessThan(8_000);
  });

  it("has a whole-file checksum that Windows accepts", () => {
    const padded = Buffer.concat([font, Buffer.alloc((4 - (font.length % 4)) % 4)]);
    let sum = 0;
    for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });
});
