import type { Scene } from "../../../../../shared/deck/scene.ts";
import { containedBox, pictureSize } from "../build/picture-size.ts";
import type { PptxContext } from "../context.ts";
import type { Step } from "../normalise/step.ts";
import { layoutParts, mapParts } from "../parts.ts";
import { escapeXml } from "../xml.ts";
import { boxXml } from "./shape-xml.ts";

/** Ids in a layout: behind its areas, placeholders and texts. */
const firstLogoId = 301;
/** A picture in a layout is related to it by its own name. */
const relation = /r:embed="logo-([^"]+)"/g;

/** The pictures of a scene's decoration for its layout: the institute's logo. */
export function logosXml(scene: Scene, { assets }: PptxContext): string {
  const pictures = scene.decoration.flatMap((piece) => (piece.kind === "picture" ? [piece] : []));
  const each = pictures.map(({ asset, alt, box }, index) => {
    const place = boxXml(containedBox(box, pictureSize(assets(asset))));
    const identity = `<p:cNvPr id="${firstLogoId + index}" name="Logo" descr="${escapeXml(alt)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/>`;
    const fill = `<a:blip r:embed="logo-${asset}"/><a:stretch><a:fillRect/></a:stretch>`;
    return `<p:pic><p:nvPicPr>${identity}</p:nvPicPr><p:blipFill>${fill}</p:blipFill><p:spPr>${place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
  });
  return each.join("");
}

const imageType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

const relationsOf = (layout: string) => layout.replace(/([^/]+)$/, "_rels/$1.rels");

/** Stores the logos that layouts show, each once, and relates them. */
export const storeLogos: Step = (parts, { context }) => {
  const logos = new Map<string, Set<string>>();
  for (const [name, xml] of parts) {
    if (typeof xml !== "string" || !layoutParts.test(name)) continue;
    const found = [...xml.matchAll(relation)].map((match) => match[1] ?? "");
    if (found.length > 0) logos.set(relationsOf(name), new Set(found));
  }
  const related = mapParts(parts, /^ppt\/slideLayouts\/_rels\//, (xml, name) => {
    const added = [...(logos.get(name) ?? [])].map(
      (asset) =>
        `<Relationship Id="logo-${asset}" Type="${imageType}" Target="../media/${asset}"/>`,
    );
    return xml.replace("</Relationships>", `${added.join("")}</Relationships>`);
  });
  const assets = new Set([...logos.values()].flatMap((each) => [...each]));
  const media = [...assets].map((asset) => [`ppt/media/${asset}`, context.assets(asset)] as const);
  return new Map([...related, ...media]);
};
