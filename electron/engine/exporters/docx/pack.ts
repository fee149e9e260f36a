import { Document, Footer, Header, Packer, PageOrientation } from "docx";
import { unzipSync } from "fflate";
import type { MarginChoice } from "../../../../shared/curriculum/page-choices.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { normaliseText } from "../../../../shared/language/normalise.ts";
import { zipPackage, type PackedPart } from "../ooxml/zip.ts";
import { marginsOf, type Margins } from "../margins.ts";
import { contentTypesXml } from "./content-types.ts";
import { fromTwips, twips } from "./design.ts";
import type { Element } from "./element.ts";
import { fontParts } from "./fonts.ts";
import { footnotesXml } from "./footnotes-xml.ts";
import { withLessInk } from "./less-ink.ts";
import { createMarkers, type Markers } from "./markers.ts";
import { numberingXml } from "./numbering-xml.ts";
import { picturesOf, withRelationships } from "./relationships.ts";
import { corePropertiesXml, settingsXml } from "./settings-xml.ts";
import { stylesXml } from "./styles-xml.ts";
import type { DocxContext, Writer } from "./writer.ts";

const margin = (top: number, right: number, bottom: number, left: number) => ({
  top,
  right,
  bottom,
  left,
});

/** A4 upright and across, with margins and the places of head and foot, in twips. */
export const portrait = {
  size: { width: 11_906, height: 16_838 },
  margin: { ...margin(1247, 1134, 1134, 1134), header: 595, footer: 539 },
} as const;
/** A short plan is one page for the pocket: it uses the foot of the sheet down to the footer. */
export const planPortrait = {
  ...portrait,
  margin: { ...portrait.margin, bottom: 936 },
} as const;
export const landscape = {
  // The library turns the page itself: it wants the upright measures.
  size: { width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE },
  margin: { ...margin(510, 680, 794, 680), header: 510, footer: 340 },
} as const;

export type DocxSection = {
  readonly page: typeof portrait | typeof planPortrait | typeof landscape;
  /** The masthead; null where the document has none. */
  readonly firstHeader: readonly Element[] | null;
  readonly header: readonly Element[];
  readonly footer: readonly Element[];
  readonly children: readonly Element[];
};

const isAcross = (page: DocxSection["page"]) => "orientation" in page.size;

/** A page as its margins are chosen; head and foot keep their distance to the text. */
function pageIn(page: DocxSection["page"], choice: MarginChoice) {
  const { header, footer, ...usual } = page.margin;
  const edges = { ...usual, header, footer };
  const inMillimetres = mapped(usual, fromTwips);
  const chosen = marginsOf({ margins: inMillimetres, across: isAcross(page) }, choice);
  if (chosen === inMillimetres) return page;
  const margins = mapped(chosen, twips);
  const moved = (edge: number, side: "top" | "bottom") => edge + margins[side] - usual[side];
  return {
    ...page,
    margin: {
      ...edges,
      ...margins,
      header: moved(header, "top"),
      footer: moved(footer, "bottom"),
    },
  };
}

const mapped = (
  { top, right, bottom, left }: Margins,
  to: (length: number) => number,
): Margins => ({
  top: to(top),
  right: to(right),
  bottom: to(bottom),
  left: to(left),
});

type PackOptions = DocxContext & {
  readonly title: string;
  readonly creator: string;
  /** The language that the document begins in, and whether it goes on in the other. */
  readonly language: Language;
  readonly bilingual?: boolean;
};

/** The library writes a marker for each part's content; the content itself is put there afterwards. */
function sectionOf(
  { page, firstHeader, header, footer, children }: DocxSection,
  marks: Markers,
  margins: MarginChoice,
) {
  const headerOf = (each: readonly Element[]) => new Header({ children: [marks.place(each)] });
  const footerOf = (each: readonly Element[]) => new Footer({ children: [marks.place(each)] });
  return {
    properties: { titlePage: firstHeader !== null, page: pageIn(page, margins) },
    headers: {
      default: headerOf(header),
      ...(firstHeader ? { first: headerOf(firstHeader) } : {}),
    },
    footers: { default: footerOf(footer), ...(firstHeader ? { first: footerOf(footer) } : {}) },
    children: [marks.place(children)],
  };
}

/** Parts that the library always writes and that these documents do not need. */
const needless = new Set([
  "docProps/custom.xml",
  "word/endnotes.xml",
  "word/_rels/endnotes.xml.rels",
]);

function withoutNeedless(relationships: string): string {
  return relationships.replace(/<Relationship\b[^>]*\/>/g, (relationship) =>
    /Target="(?:endnotes\.xml|docProps\/custom\.xml)"/.test(relationship) ? "" : relationship,
  );
}

/** The skeleton of the document: its parts as the library writes them, without what is not needed. */
async function skeletonOf(sections: readonly DocxSection[], marks: Markers, margins: MarginChoice) {
  const document = new Document({
    sections: sections.map((section) => sectionOf(section, marks, margins)),
  });
  const written = unzipSync(await Packer.pack(document, "uint8array"));
  const texts = Object.entries(written)
    .filter(([path]) => !path.endsWith("/") && !needless.has(path))
    .map(([path, bytes]) => [path, marks.fill(Buffer.from(bytes).toString("utf8"))] as const);
  return new Map(texts);
}

/** The pictures of body and heads, each once. */
const pictureParts = ({ body, heads, assets }: Writer) =>
  [...picturesOf(body), ...picturesOf(heads)].map(
    ([path, asset]) => [path, assets(asset)] as const,
  );

const noRelationships =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The relationships of those heads that show the logo. */
function headRelationships(skeleton: ReadonlyMap<string, string>, { heads }: Writer) {
  return [...skeleton]
    .filter(([path, xml]) => /^word\/header\d+\.xml$/.test(path) && xml.includes("rIdLogo"))
    .map(([path]) => {
      const own = path.replace("word/", "word/_rels/").concat(".rels");
      return [own, withRelationships(skeleton.get(own) ?? noRelationships, heads)] as const;
    });
}

/** The parts that say how a document looks. */
const lookParts = /^word\/(?:document|styles|numbering|footnotes|header\d+|footer\d+)\.xml$/;

/**
 * Packs a document. The library writes its skeleton: sections, the parts for heads and feet, and their
 * relationships; styles, numbering, settings, fonts and properties are our own parts, and the package
 * is zipped anew so that the same document is always the same bytes.
 */
export async function packDocument(
  sections: readonly DocxSection[],
  writer: Writer,
  options: PackOptions,
): Promise<Uint8Array> {
  const { language, bilingual = false, creator, date = new Date() } = options;
  const { print } = writer;
  const stacked = writer.columns.label === 0;
  const labelColumn = writer.textIndent > 0;
  const skeleton = await skeletonOf(sections, createMarkers(), writer.margins);
  const textOf = (path: string) => skeleton.get(path) ?? "";
  const bodyRelationships = withoutNeedless(textOf("word/_rels/document.xml.rels"));
  const title = normaliseText(options.title);
  const parts = new Map<string, Uint8Array | string | PackedPart>([
    ["[Content_Types].xml", ""],
    ...skeleton,
    ["_rels/.rels", withoutNeedless(textOf("_rels/.rels"))],
    ["word/_rels/document.xml.rels", withRelationships(bodyRelationships, writer.body)],
    ["word/footnotes.xml", footnotesXml(textOf("word/footnotes.xml"), writer.footnotes)],
    [
      "word/_rels/footnotes.xml.rels",
      withRelationships(textOf("word/_rels/footnotes.xml.rels"), writer.notes),
    ],
    ...headRelationships(skeleton, writer),
    ["word/styles.xml", stylesXml({ language, bilingual, labelColumn, print, stacked })],
    ["word/numbering.xml", numberingXml(writer.lists, labelColumn)],
    ["word/settings.xml", settingsXml(language, writer.margins)],
    ["docProps/core.xml", corePropertiesXml(title, normaliseText(creator), date)],
    ...pictureParts(writer),
    ...fontParts(writer.faces, options.fontsFolder),
  ]);
  parts.set("[Content_Types].xml", contentTypesXml(parts.keys()));
  for (const [path, part] of print === "colour" ? [] : parts) {
    if (typeof part === "string" && lookParts.test(path)) parts.set(path, withLessInk(part, print));
  }
  return zipPackage(parts);
}
