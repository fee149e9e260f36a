import { Paragraph } from "docx";
import { asXml, type Element } from "./element.ts";

export type Markers = {
  /** A paragraph for the library in the place of this content. */
  readonly place: (content: readonly Element[]) => Paragraph;
  /** A part with the content of its markers. */
  readonly fill: (xml: string) => string;
};

/** Keeps content while the library writes the parts around it. */
export function createMarkers(): Markers {
  const contents: (readonly Element[])[] = [];
  return {
    place: (content) => new Paragraph(`content-${contents.push(content) - 1}`),
    fill: (xml) =>
      xml.replace(/<w:p><w:r><w:t[^>]*>content-(\d+)<\/w:t><\/w:r><\/w:p>/g, (_, index: string) =>
        asXml(contents[Number(index)] ?? []),
      ),
  };
}
