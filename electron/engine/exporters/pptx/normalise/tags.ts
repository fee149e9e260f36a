import { mapParts, shapeParts } from "../parts.ts";
import { placeholderTag, slideNumberXml } from "../masters/placeholder-xml.ts";
import type { Tag } from "../tags.ts";
import { escapeXml } from "../xml.ts";
import type { Step } from "./step.ts";

const shape = /<p:(sp|pic|graphicFrame)>[\s\S]*?<\/p:\1>/g;
const identity = /<p:cNvPr id="(\d+)" name="@(\d+)"[^>]*?(?:\/>|>[\s\S]*?<\/p:cNvPr>)/;
const run = /<a:r>(<a:rPr\b[\s\S]*?<\/a:rPr>)<a:t>([\s\S]*?)<\/a:t><\/a:r>/;

/** Marks what a screen reader may pass over (Office 2019 and later). */
const decorativeXml =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** The number of the tag that a shape carries; null where it carries none. */
export const tagNumber = (xml: string): number | null => {
  const found = identity.exec(xml)?.[2];
  return found === undefined ? null : Number(found);
};

function identityXml(id: string, { name, alt, decorative }: Tag): string {
  const description = alt === "" ? "" : ` descr="${escapeXml(alt)}"`;
  const head = `<p:cNvPr id="${id}" name="${escapeXml(name)}"${description}`;
  return decorative ? `${head}>${decorativeXml}</p:cNvPr>` : `${head}/>`;
}

const asPlaceholder = (xml: string, tag: Tag): string =>
  tag.placeholder === null
    ? xml
    : xml
        .replace(/<p:cNvSpPr(?: txBox="1")?\/>/, '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>')
        .replace("<p:nvPr></p:nvPr>", `<p:nvPr>${placeholderTag(tag.placeholder)}</p:nvPr>`);

const asCounted = (xml: string, tag: Tag): string =>
  tag.countsSlides
    ? xml.replace(run, (_, properties: string, text: string) => slideNumberXml(properties, text))
    : xml;

/** A shape with what its tag says of it in place of the tag's number. */
function applyTag(xml: string, tags: readonly Tag[]): string {
  const number = tagNumber(xml);
  const tag = number === null ? undefined : tags[number];
  if (!tag) return xml;
  const named = xml.replace(identity, (_, id: string) => identityXml(id, tag));
  return asCounted(asPlaceholder(named, tag), tag);
}

/**
 * Shapes have names, words for screen readers and real placeholders, and slide numbers count
 * themselves (the library writes `descr` on pictures and charts only, and overwrites the settings of
 * text that it is told to put into a placeholder).
 */
export const applyTags: Step = (parts, { store }) =>
  mapParts(parts, shapeParts, (xml) => xml.replace(shape, (each) => applyTag(each, store.tags)));
