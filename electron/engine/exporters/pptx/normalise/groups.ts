import { mapParts, slideParts } from "../parts.ts";
import type { Group } from "../tags.ts";
import { escapeXml } from "../xml.ts";
import type { DeckFacts, Step } from "./step.ts";
import { tagNumber } from "./tags.ts";

const shape = /<p:sp>[\s\S]*?<\/p:sp>/g;
const place = /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/;

/** The frame around all shapes of a group, in EMU, as its own and as its children's. */
function frameXml(shapes: readonly string[]): string {
  const boxes = shapes.map((xml) => (place.exec(xml) ?? []).slice(1).map(Number));
  const left = Math.min(...boxes.map(([x = 0]) => x));
  const top = Math.min(...boxes.map(([, y = 0]) => y));
  const width = Math.max(...boxes.map(([x = 0, , cx = 0]) => x + cx)) - left;
  const height = Math.max(...boxes.map(([, y = 0, , cy = 0]) => y + cy)) - top;
  const at = `x="${left}" y="${top}"`;
  const size = `cx="${width}" cy="${height}"`;
  return `<a:xfrm><a:off ${at}/><a:ext ${size}/><a:chOff ${at}/><a:chExt ${size}/></a:xfrm>`;
}

/** Ids are given anew afterwards. */
const provisionalId = 0;

function groupXml(shapes: readonly string[], { name, alt }: Group): string {
  const description = alt === "" ? "" : ` descr="${escapeXml(alt)}"`;
  const identity = `<p:cNvPr id="${provisionalId}" name="${escapeXml(name)}"${description}/>`;
  return `<p:grpSp><p:nvGrpSpPr>${identity}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${frameXml(shapes)}</p:grpSpPr>${shapes.join("")}</p:grpSp>`;
}

function groupOf(xml: string, { store }: DeckFacts): number | null {
  const number = tagNumber(xml);
  return number === null ? null : (store.tags[number]?.group ?? null);
}

function groupShapes(xml: string, facts: DeckFacts): string {
  const members = new Map<number, string[]>();
  for (const [each] of xml.matchAll(shape)) {
    const group = groupOf(each, facts);
    if (group !== null) members.set(group, [...(members.get(group) ?? []), each]);
  }
  const written = new Set<number>();
  return xml.replace(shape, (each) => {
    const group = groupOf(each, facts);
    if (group === null) return each;
    if (written.has(group)) return "";
    written.add(group);
    return groupXml(members.get(group) ?? [], facts.store.groups[group] ?? { name: "", alt: "" });
  });
}

/** The shapes of a diagram are one group with one description (the library knows no groups). */
export const groupDiagrams: Step = (parts, facts) =>
  mapParts(parts, slideParts, (xml) => groupShapes(xml, facts));
