import { colourName } from "../build/theme-names.ts";
import { mapParts, shapeParts } from "../parts.ts";
import { escapeXml } from "../xml.ts";
import { colourXml } from "../masters/shape-xml.ts";
import type { Step } from "./step.ts";

const raw = /<a:buSzPct val="100000"\/><a:buChar char="&#x([0-9A-F]{4});"\/>/g;

/** Bullets have the template's colour and size (the library: the text's own, in full size). */
export const dressBullets: Step = (parts, { context: { template } }) => {
  const { colour, scale } = template.bullet;
  const ground = colourXml(colourName(template, template.colours[colour]));
  const size = `<a:buSzPct val="${Math.round(scale * 100_000)}"/>`;
  return mapParts(parts, shapeParts, (xml) =>
    xml.replace(raw, (_, code: string) => {
      const character = escapeXml(String.fromCodePoint(Number.parseInt(code, 16)));
      return `<a:buClr>${ground}</a:buClr>${size}<a:buFont typeface="Arial"/><a:buChar char="${character}"/>`;
    }),
  );
};
