import { contrast, leastContrast, mixed } from "../../../../shared/deck/templates/colour.ts";
import {
  banglaFaces,
  latinFaces,
  type LatinFace,
} from "../../../../shared/deck/templates/faces.ts";
import type { OwnTemplate } from "../../../../shared/deck/templates/own-template.ts";
import { at, listAt, openPresentation, related, textAt, type Presentation } from "./package.ts";

/** What a presentation tells of how an institute's slides look. */
export type ReadTheme = {
  readonly name: string;
  readonly colours: OwnTemplate["colours"];
  readonly faces: OwnTemplate["faces"];
  /** Faces of the presentation that another stands for, since no bundled face has their widths. */
  readonly replaced: readonly string[];
  /** The first small picture on the slide master. */
  readonly logo: Uint8Array | null;
};

const isHex = /^[0-9A-F]{6}$/;

function colourOf(scheme: unknown, name: string): string | null {
  const colour = at(scheme, `a:${name}`);
  const value = textAt(colour, "a:srgbClr", "@val") || textAt(colour, "a:sysClr", "@lastClr");
  return isHex.test(value.toUpperCase()) ? value.toUpperCase() : null;
}

const step = 0.05;

/** A colour as it is, or as much nearer to the ink as text in it needs on the paper. */
function legible(colour: string, ink: string, paper: string): string {
  for (let share = 0; share < 1; share += step) {
    const nearer = mixed(colour, ink, share);
    if (contrast(nearer, paper) >= leastContrast) return nearer;
  }
  return ink;
}

function coloursOf(scheme: unknown): OwnTemplate["colours"] {
  const dark = colourOf(scheme, "dk1") ?? "000000";
  const light = colourOf(scheme, "lt1") ?? "FFFFFF";
  const swapped = contrast(dark, "FFFFFF") < contrast(light, "FFFFFF");
  const [ink, paper] = swapped ? [light, dark] : [dark, light];
  const [first, second] = ["accent1", "accent2"].map((name) => colourOf(scheme, name) ?? ink);
  return {
    ink,
    paper,
    area: legible(first ?? ink, ink, paper),
    accent: legible(second ?? ink, ink, paper),
  };
}

/** Faces that look most like those that can be measured. */
const alike: readonly (readonly [RegExp, LatinFace])[] = [
  [/georgia|garamond|palatino|book antiqua|baskerville/i, "Georgia"],
  [/cambria|times|constantia|serif(?! *sans)|roman/i, "Cambria"],
  [/arial|helvetica|liberation sans|verdana|tahoma|franklin/i, "Arial"],
];

function faceOf(name: string): LatinFace {
  const same = latinFaces.find((face) => face.toLowerCase() === name.toLowerCase());
  return same ?? alike.find(([pattern]) => pattern.test(name))?.[1] ?? "Calibri";
}

function banglaOf(fonts: unknown): OwnTemplate["faces"]["bangla"] {
  const script = listAt(fonts, "a:minorFont", "a:font").find(
    (font) => textAt(font, "@script") === "Beng",
  );
  const names = [textAt(script, "@typeface"), textAt(fonts, "a:minorFont", "a:cs", "@typeface")];
  return banglaFaces.find((face) => names.includes(face)) ?? "Nikosh";
}

/** A picture wider than this share of the slide is its ground and no logo. */
const widestLogo = 0.4;

function logoOf(presentation: Presentation, master: string): Uint8Array | null {
  const slide = Number(
    textAt(presentation.xml("ppt/presentation.xml"), "p:presentation", "p:sldSz", "@cx"),
  );
  const pictures = listAt(presentation.xml(master), "p:sldMaster", "p:cSld", "p:spTree", "p:pic");
  for (const picture of pictures) {
    const width = Number(textAt(picture, "p:spPr", "a:xfrm", "a:ext", "@cx"));
    const id = textAt(picture, "p:blipFill", "a:blip", "@r:embed");
    const part = width < slide * widestLogo ? related(presentation, master, { id }) : null;
    const bytes = part ? presentation.bytes(part) : null;
    if (bytes) return bytes;
  }
  return null;
}

/**
 * Reads the theme of a presentation's first slide master: colours (darkened where text in them could
 * not be read), faces and logo. `path` names the file in faults: TOO_LARGE, FORMAT_UNKNOWN.
 */
export function readPptxTheme(bytes: Uint8Array, path: string): ReadTheme {
  const presentation = openPresentation(bytes, path);
  const [first] = listAt(
    presentation.xml("ppt/presentation.xml"),
    "p:presentation",
    "p:sldMasterIdLst",
    "p:sldMasterId",
  );
  const main = "ppt/presentation.xml";
  const master =
    related(presentation, main, { id: textAt(first, "@r:id") }) ??
    "ppt/slideMasters/slideMaster1.xml";
  const theme = related(presentation, master, { type: "theme" }) ?? "ppt/theme/theme1.xml";
  const root = at(presentation.xml(theme), "a:theme");
  const fonts = at(root, "a:themeElements", "a:fontScheme");
  const [title, text] = ["a:majorFont", "a:minorFont"].map((font) =>
    textAt(fonts, font, "a:latin", "@typeface"),
  );
  const named = [title ?? "", text ?? ""];
  return {
    name: textAt(root, "@name").slice(0, 80),
    colours: coloursOf(at(root, "a:themeElements", "a:clrScheme")),
    faces: { title: faceOf(named[0] ?? ""), text: faceOf(named[1] ?? ""), bangla: banglaOf(fonts) },
    replaced: [...new Set(named)].filter(
      (name) => name !== "" && faceOf(name).toLowerCase() !== name.toLowerCase(),
    ),
    logo: logoOf(presentation, master),
  };
}
