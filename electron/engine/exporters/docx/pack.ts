import { Document, Footer, Header, Packer, PageOrientation, type Paragraph } from "docx";
import { unzipSync } from "fflate";
import type { Language } from "../../../../shared/language/language.ts";
import { normaliseText } from "../../../../shared/language/normalise.ts";
import { zipPackage, type PackedPart } from "../ooxml/zip.ts";
import { contentTypesXml } from "./content-types.ts";
import type { Element } from "./element.ts";
import { fontParts } from "./fonts.ts";
import { numberingXml } from "./numbering-xml.ts";
import { corePropertiesXml, settingsXml } from "./settings-xml.ts";
import { stylesXml } from "./styles-xml.ts";
import { nextDrawing, type DocxContext, type Writer } from "./writer.ts";

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

type PackOptions = DocxContext & {
  readonly title: string;
  readonly creator: string;
  /** The language that the document begins in. */
  readonly language: Language;
};

/** The library asks for its own classes where any element will do. */
const asParagraphs = (elements: readonly Element[]) => elements as unknown as readonly Paragraph[];
const headerOf = (elements: readonly Element[]) => new Header({ children: asParagraphs(elements) });
const footerOf = (elements: readonly Element[]) => new Footer({ children: asParagraphs(elements) });

function sectionOf({ page, firstHeader, header, footer, children }: DocxSection) {
  return {
    properties: { titlePage: firstHeader !== null, page },
    headers: {
      default: headerOf(header),
      ...(firstHeader ? { first: headerOf(firstHeader) } : {}),
    },
    footers: { default: footerOf(footer), ...(firstHeader ? { first: footerOf(footer) } : {}) },
    children,
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

/** The library gives every picture the id 0 inside its drawing. */
const withPictureIds = (body: string, writer: Writer): string =>
  body.replace(/<pic:cNvPr id="0"/g, () => `<pic:cNvPr id="${nextDrawing(writer)}"`);

/**
 * Packs a document. The library writes the body, heads, feet, footnotes and relationships; styles,
 * numbering, settings, fonts and properties are our own parts, and the package is zipped anew so that
 * the same document is always the same bytes.
 */
export async function packDocument(
  sections: readonly DocxSection[],
  writer: Writer,
  options: PackOptions,
): Promise<Uint8Array> {
  const { language, creator, date = new Date() } = options;
  const labelColumn = writer.textIndent > 0;
  const document = new Document({
    sections: sections.map(sectionOf),
    footnotes: Object.fromEntries(
      writer.footnotes.map((note, index) => [String(index + 1), { children: [note] }]),
    ),
  });
  const written = unzipSync(await Packer.pack(document, "uint8array"));
  const parts = new Map<string, Uint8Array | string | PackedPart>([["[Content_Types].xml", ""]]);
  for (const [path, bytes] of Object.entries(written)) {
    if (path.endsWith("/") || needless.has(path)) continue;
    parts.set(path, bytes);
  }
  const textOf = (path: string) => Buffer.from(written[path] ?? []).toString("utf8");
  for (const path of ["_rels/.rels", "word/_rels/document.xml.rels"]) {
    parts.set(path, withoutNeedless(textOf(path)));
  }
  parts.set("word/document.xml", withPictureIds(textOf("word/document.xml"), writer));
  const title = normaliseText(options.title);
  parts.set("word/styles.xml", stylesXml({ language, labelColumn }));
  parts.set("word/numbering.xml", numberingXml(writer.lists, labelColumn));
  parts.set("word/settings.xml", settingsXml(language));
  parts.set("docProps/core.xml", corePropertiesXml(title, normaliseText(creator), date));
  for (const [path, part] of fontParts(writer.faces, options.fontsFolder)) parts.set(path, part);
  parts.set("[Content_Types].xml", contentTypesXml(parts.keys()));
  return zipPackage(parts);
}
