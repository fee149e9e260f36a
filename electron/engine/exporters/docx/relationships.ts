import { escapeValue } from "./element.ts";

const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a part refers to: addresses of links, and pictures, each once (ISO/IEC 29500-2, 9.3). */
export type Relationships = {
  readonly links: Map<string, string>;
  /** What the part's pictures are called in the package. */
  readonly named: "picture" | "logo";
  /** The number of each picture by the name of its asset. */
  readonly pictures: Map<string, number>;
};

export const newRelationships = (named: Relationships["named"]): Relationships => ({
  links: new Map(),
  named,
  pictures: new Map(),
});

/** The id of a link to an address. */
export function linkId({ links }: Relationships, url: string): string {
  const known = links.get(url);
  if (known !== undefined) return known;
  const id = `rIdLink${links.size + 1}`;
  links.set(url, id);
  return id;
}

/** The id of a picture; the same picture is stored and referred to once. */
export function pictureId({ pictures, named }: Relationships, asset: string): string {
  const number = pictures.get(asset) ?? pictures.size + 1;
  pictures.set(asset, number);
  return pictureName(named, number);
}

const pictureName = (named: Relationships["named"], number: number) =>
  `rId${named === "logo" ? "Logo" : "Picture"}${number}`;

/** Where a picture stands in the package. */
const picturePath = (named: Relationships["named"], asset: string, number: number): string =>
  `media/${named}${number}${asset.slice(asset.lastIndexOf("."))}`;

/** The pictures that a part refers to: where each stands in the package, and its asset. */
export const picturesOf = ({
  pictures,
  named,
}: Relationships): readonly (readonly [string, string])[] =>
  [...pictures].map(([asset, number]) => [`word/${picturePath(named, asset, number)}`, asset]);

/** A part's relationships as the library wrote them, with these added. */
export function withRelationships(xml: string, { links, pictures, named }: Relationships): string {
  const toLinks = [...links].map(
    ([url, id]) =>
      `<Relationship Id="${id}" Type="${types}/hyperlink" Target="${escapeValue(url)}" TargetMode="External"/>`,
  );
  const toPictures = [...pictures].map(
    ([asset, number]) =>
      `<Relationship Id="${pictureName(named, number)}" Type="${types}/image" Target="${picturePath(named, asset, number)}"/>`,
  );
  return xml.replace(
    /(?:\/>|<\/Relationships>)\s*$/,
    () =>
      `${xml.includes("</Relationships>") ? "" : ">"}${toLinks.join("")}${toPictures.join("")}</Relationships>`,
  );
}
