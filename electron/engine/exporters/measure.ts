import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as harfbuzz from "harfbuzzjs";
import type { Font, Measure } from "../../../shared/deck/measure.ts";

/** The bundled faces; each has a file "<name>-Regular.ttf" and "<name>-Bold.ttf". */
const families: Readonly<Record<string, string>> = {
  Carlito: "Carlito",
  Caladea: "Caladea",
  Gelasio: "Gelasio",
  Arimo: "Arimo",
  "Noto Sans Bengali": "NotoSansBengali",
  "Noto Serif Bengali": "NotoSerifBengali",
};

/** Sets what a Bangla face lacks (commas, brackets, Latin letters), as a browser does. */
const fallbackFamily = "Carlito";
/** Shaped words are kept until there are this many; then the store begins again. */
const storeLimit = 50_000;

type LoadedFace = {
  readonly font: harfbuzz.Font;
  readonly unitsPerEm: number;
  readonly characters: ReadonlySet<number>;
  readonly height: number;
  readonly ascent: number;
  /** Width in em by word. */
  readonly widths: Map<string, number>;
};

/** The faces of one weight by their families. */
type Weight = Map<string, LoadedFace>;

async function loadFace(folder: string, file: string): Promise<LoadedFace> {
  const face = new harfbuzz.Face(new harfbuzz.Blob(await readFile(join(folder, file))));
  const font = new harfbuzz.Font(face);
  const { ascender, descender, lineGap } = font.hExtents();
  return {
    font,
    unitsPerEm: face.upem,
    characters: new Set(face.collectUnicodes()),
    height: (ascender - descender + lineGap) / face.upem,
    ascent: (ascender + lineGap / 2) / face.upem,
    widths: new Map(),
  };
}

/** A character that no bundled face has (an emoji, another script) is taken for one em. */
const missingWidth = 1;

function shape(face: LoadedFace, text: string): number {
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  harfbuzz.shape(face.font, buffer);
  const units = buffer.getGlyphInfosAndPositions().reduce((sum, glyph) => {
    const known = glyph.codepoint !== 0;
    return sum + (known ? (glyph.xAdvance ?? 0) : missingWidth * face.unitsPerEm);
  }, 0);
  return units / face.unitsPerEm;
}

/** Joiners and variation signs change neighbours but need no glyph of their own. */
const invisible = /\p{Default_Ignorable_Code_Point}/u;

/** Cuts a text where it changes between what a face has and what it lacks. */
function splitByCover(face: LoadedFace, text: string): { text: string; covered: boolean }[] {
  const parts: { text: string; covered: boolean }[] = [];
  for (const character of text) {
    const last = parts.at(-1);
    const ignorable = last && invisible.test(character);
    const covered = ignorable ? last.covered : face.characters.has(character.codePointAt(0) ?? 0);
    if (last && last.covered === covered) last.text += character;
    else parts.push({ text: character, covered });
  }
  return parts;
}

function widthInEm(face: LoadedFace, fallback: LoadedFace, text: string): number {
  return splitByCover(face, text).reduce(
    (sum, part) => sum + shape(part.covered ? face : fallback, part.text),
    0,
  );
}

function storeWidth(face: LoadedFace, fallback: LoadedFace, word: string): number {
  if (face.widths.size >= storeLimit) face.widths.clear();
  const width = widthInEm(face, fallback, word);
  face.widths.set(word, width);
  return width;
}

/**
 * The measure over the bundled fonts: HarfBuzz shapes each word once in each face.
 * `fontsFolder` holds the .ttf files; a family that is not bundled is measured in Carlito.
 */
export async function createMeasure(fontsFolder: string): Promise<Measure> {
  const [regular, bold]: readonly [Weight, Weight] = [new Map(), new Map()];
  await Promise.all(
    Object.entries(families).flatMap(([family, file]) => [
      loadFace(fontsFolder, `${file}-Regular.ttf`).then((face) => regular.set(family, face)),
      loadFace(fontsFolder, `${file}-Bold.ttf`).then((face) => bold.set(family, face)),
    ]),
  );
  const faceOf = (font: Font): LoadedFace => {
    const weight = font.bold ? bold : regular;
    const face = weight.get(font.family) ?? weight.get(fallbackFamily);
    if (!face) throw new Error(`No face for ${font.family}`);
    return face;
  };
  return {
    width(text, font, size) {
      const face = faceOf(font);
      const known = face.widths.get(text);
      return size * (known ?? storeWidth(face, faceOf({ ...font, family: fallbackFamily }), text));
    },
    line: faceOf,
  };
}

const drawn = new Map<string, Promise<ReadonlySet<number>>>();

async function readCharacters(fontsFolder: string): Promise<ReadonlySet<number>> {
  const files = Object.values(families).map((file) => `${file}-Regular.ttf`);
  const loaded = await Promise.all(files.map((file) => loadFace(fontsFolder, file)));
  return new Set(loaded.flatMap(({ characters }) => [...characters]));
}

/** The code points that one of the bundled faces draws, read once for each folder. */
export function drawnCharacters(fontsFolder: string): Promise<ReadonlySet<number>> {
  const known = drawn.get(fontsFolder) ?? readCharacters(fontsFolder);
  drawn.set(fontsFolder, known);
  return known;
}

const measures = new Map<string, Promise<Measure>>();

/** The measure over the product's fonts, loaded once for each resources folder. */
export function measureFor(resources: string): Promise<Measure> {
  const known = measures.get(resources);
  if (known) return known;
  const made = createMeasure(join(resources, "fonts"));
  measures.set(resources, made);
  return made;
}
