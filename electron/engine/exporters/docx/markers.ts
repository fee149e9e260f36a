import { Paragraph } from "docx";
import { asXml, paragraphElement, type Element } from "./element.ts";

export type Markers = {
  /** A paragraph for the library in the place of this content. */
  readonly place: (content: readonly Element[]) => Paragraph;
  /** A part with the content of its markers. */
  readonly fill: (xml: string) => string;
};

/** A marker as the library writes it; the last of a section carries the section's properties. */
const marker =
  /<w:p>(?:<w:pPr>(<w:sectPr\b.*?<\/w:sectPr>)<\/w:pPr>)?<w:r><w:t[^>]*>content-(\d+)<\/w:t><\/w:r><\/w:p>/g;

/** Content that ends a section: its last paragraph says so, and where there is none, an invisible one. */
function endingSection(content: readonly Element[], section: string): string {
  const last = content.at(-1);
  const closing = last?.style ? last : paragraphElement("TSHairline", [], []);
  const before = last?.style ? content.slice(0, -1) : content;
  return asXml(before) + closing.xml.replace("</w:pPr>", () => `${section}</w:pPr>`);
}

/** Keeps content while the library writes the parts around it. */
export function createMarkers(): Markers {
  const contents: (readonly Element[])[] = [];
  return {
    place: (content) => new Paragraph(`content-${contents.push(content) - 1}`),
    fill: (xml) =>
      xml.replace(marker, (_, section: string | undefined, index: string) => {
        const content = contents[Number(index)] ?? [];
        return section === undefined ? asXml(content) : endingSection(content, section);
      }),
  };
}
