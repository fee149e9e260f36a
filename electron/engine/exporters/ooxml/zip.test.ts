import { strToU8, unzipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packPart, zipPackage, type PackedPart } from "./zip.ts";

describe("zipPackage", () => {
  it("gives back every part, whatever its bytes", () => {
    const part = fc.uint8Array({ maxLength: 3_000 });
    const parts = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\.xml$/), part, { maxKeys: 8 });
    fc.assert(
      fc.property(parts, (content) => {
        const read = unzipSync(zipPackage(new Map(Object.entries(content))));
        expect(read).toEqual({ ...content });
      }),
    );
  });

  it("takes text and parts that are compressed already", () => {
    const parts = new Map<string, string | PackedPart>([
      ["a.xml", "বাংলা"],
      ["b.xml", packPart("<b/>")],
    ]);
    const read = unzipSync(zipPackage(parts));
    expect(read).toEqual({ "a.xml": strToU8("বাংলা"), "b.xml": strToU8("<b/>") });
  });

  it("is the same bytes for the same parts", () => {
    const parts = new Map([["a.xml", "<a/>"]]);
    expect(Buffer.from(zipPackage(parts)).equals(zipPackage(parts))).toBe(true);
  });
});
