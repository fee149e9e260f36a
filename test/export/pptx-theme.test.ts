import { readFile } from "node:fs/promises";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { deckSource } from "./deck-source.ts";
import { measure, resources } from "./deck-tools.ts";
import { sampleAssets } from "./sample.ts";
import { samplePicture } from "./sample/picture.ts";
import { layoutDeck } from "../../shared/deck/layout.ts";
import { weakPairs } from "../../shared/deck/templates/palette.ts";
import { scenesToPptx } from "../../electron/engine/exporters/pptx/deck.ts";
import { readTemplate } from "../../electron/engine/exporters/template.ts";
import { readPptxTheme } from "../../electron/engine/importers/pptx-theme/read-theme.ts";

async function writtenIn(builtIn: "bpatc" | "academy"): Promise<Uint8Array> {
  const template = await readTemplate(resources, { builtIn, own: null });
  const scenes = layoutDeck(deckSource(), { language: "en", measure, template }).slice(0, 2);
  const context = { assets: sampleAssets, title: "t", institute: "i", language: "en" } as const;
  return scenesToPptx(scenes, { ...context, template });
}

const relations = (...each: readonly string[]) =>
  `<Relationships>${each.map((one, index) => `<Relationship Id="rId${index + 1}" ${one}/>`).join("")}</Relationships>`;
const theme = (colours: string, major: string, minor: string) =>
  `<a:theme name="Ministry"><a:themeElements><a:clrScheme>${colours}</a:clrScheme><a:fontScheme><a:majorFont><a:latin typeface="${major}"/></a:majorFont><a:minorFont><a:latin typeface="${minor}"/><a:font script="Beng" typeface="SolaimanLipi"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;
const colour = (name: string, value: string) =>
  `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;

/** A presentation as other programs write it: a logo on the master, and a wide picture behind it. */
function foreign(colours: string): Uint8Array {
  const picture = (id: string, width: number) =>
    `<p:pic><p:blipFill><a:blip r:embed="${id}"/></p:blipFill><p:spPr><a:xfrm><a:ext cx="${width}" cy="10"/></a:xfrm></p:spPr></p:pic>`;
  const type = 'Type="http://x/relationships';
  const files: Record<string, string | Uint8Array> = {
    "ppt/presentation.xml": `<p:presentation><p:sldMasterIdLst><p:sldMasterId r:id="rId1"/></p:sldMasterIdLst><p:sldSz cx="12000000"/></p:presentation>`,
    "ppt/_rels/presentation.xml.rels": relations(
      `${type}/slideMaster" Target="slideMasters/slideMaster7.xml"`,
    ),
    "ppt/slideMasters/slideMaster7.xml": `<p:sldMaster><p:cSld><p:spTree>${picture("rId2", 12_000_000)}${picture("rId3", 900_000)}</p:spTree></p:cSld></p:sldMaster>`,
    "ppt/slideMasters/_rels/slideMaster7.xml.rels": relations(
      `${type}/theme" Target="../theme/theme3.xml"`,
      `${type}/image" Target="../media/wide.png"`,
      `${type}/image" Target="../media/logo.png"`,
    ),
    "ppt/theme/theme3.xml": theme(colours, "Garamond", "Verdana"),
    "ppt/media/wide.png": "wide",
    "ppt/media/logo.png": samplePicture.bytes,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, data]) => [
        name,
        typeof data === "string" ? strToU8(data) : data,
      ]),
    ),
  );
}

describe("the theme of a presentation", () => {
  it("gives back the colours and faces of a template that was written with it", async () => {
    const read = readPptxTheme(await writtenIn("bpatc"), "a.pptx");
    expect(read.name).toBe("BPATC");
    expect(read.colours).toEqual({
      ink: "1C2321",
      paper: "FFFFFF",
      area: "153A66",
      accent: "8A5F00",
    });
    expect(read.faces).toEqual({ title: "Calibri", text: "Calibri", bangla: "Nikosh" });
    expect(read.replaced).toEqual([]);
    expect((await writtenIn("academy")).length).toBeGreaterThan(0);
  });

  it("gives the small picture of the master as the logo, and names faces that it replaces", () => {
    const read = readPptxTheme(foreign(colour("accent1", "123456")), "b.pptx");
    expect(read.logo).toEqual(new Uint8Array(samplePicture.bytes));
    expect(read.faces).toEqual({ title: "Georgia", text: "Arial", bangla: "SolaimanLipi" });
    expect(read.replaced).toEqual(["Garamond", "Verdana"]);
  });

  it.each([
    ["pale accents", colour("accent1", "FFE08A") + colour("accent2", "CCE5FF")],
    ["light text on dark paper", colour("dk1", "FFFFFF") + colour("lt1", "101010")],
    ["system colours", '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>'],
    ["nothing", ""],
    ["no colours", colour("accent1", "red") + colour("lt1", "12")],
  ])("with %s comes out so that everything can be read", (_, colours) => {
    expect(weakPairs(readPptxTheme(foreign(colours), "c.pptx").colours)).toEqual([]);
  });
});

describe("what is no presentation", () => {
  const unknown = expect.objectContaining({
    fault: expect.objectContaining({ code: "FORMAT_UNKNOWN" }),
  });
  it.each([
    ["random bytes", new Uint8Array([1, 2, 3, 4])],
    ["an empty file", new Uint8Array()],
    ["another zip", zipSync({ "word/document.xml": strToU8("<w/>") })],
    [
      "broken XML",
      zipSync({
        "ppt/presentation.xml": strToU8("<p:presentation><p:sldMasterIdLst"),
      }),
    ],
  ])("%s is refused by name", (_, bytes) => {
    expect(() => readPptxTheme(bytes, "bad.pptx")).toThrow(unknown);
  });

  it("a cut-off presentation is refused too", async () => {
    const whole = await writtenIn("bpatc");
    expect(() => readPptxTheme(whole.subarray(0, whole.length / 2), "cut.pptx")).toThrow(unknown);
  });

  it("a paper file of the product is refused", async () => {
    const text = await readFile(import.meta.filename);
    expect(() => readPptxTheme(text, "x.pptx")).toThrow(unknown);
  });
});
