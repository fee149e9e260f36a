import { describe, expect, it } from "vitest";
import { sampleSource } from "../../test/export/sample.ts";
import { composeHandout } from "./handout.ts";
import { inLook } from "./in-look.ts";

const bangla = composeHandout(sampleSource, "bn");
const banglaDigits = /[০-৯]/;

describe("a document in the look that was asked for", () => {
  it("stays as it is where nothing was asked for", () => {
    expect(inLook(bangla, {})).toEqual(bangla);
  });

  it("takes the digits of the other script everywhere, and changes nothing else", () => {
    const latin = inLook(bangla, { digits: "en" });
    expect(JSON.stringify(bangla)).toMatch(banglaDigits);
    expect(JSON.stringify(latin)).not.toMatch(banglaDigits);
    expect(inLook(latin, { digits: "bn" }).running.footerCentre).toBe(bangla.running.footerCentre);
    expect(latin.masthead.institute).toBe(bangla.masthead.institute);
  });

  it("leaves the names of pictures and places alone", () => {
    const english = composeHandout(sampleSource, "en");
    const assets = (text: string) => text.match(/"(?:asset|url|id)":"[^"]*"/g);
    expect(assets(JSON.stringify(inLook(english, { digits: "bn" })))).toEqual(
      assets(JSON.stringify(english)),
    );
  });

  it("shortens head and foot in large print, and keeps the date of the facts", () => {
    const { running } = inLook(bangla, { print: "large" });
    expect(running.footerLeft).toBe(bangla.running.code);
    expect(running.footerCentre).toBe(bangla.running.footerCentre);
    expect(running.right).toBe("");
  });
});
