import type { Template } from "../template.ts";
import { faceFor } from "./faces.ts";
import type { OwnTemplate } from "./own-template.ts";
import { paletteOf } from "./palette.ts";

/** A template in an institute's own colours and faces; places, sizes and stages stay. */
export function applyOwnTemplate(base: Template, own: OwnTemplate): Template {
  const { title, text, bangla } = own.faces;
  const colours = paletteOf(own.colours);
  const [, , ...further] = base.theme.accents;
  return {
    ...base,
    id: own.id,
    name: own.name,
    logo: own.logo,
    colours,
    theme: {
      ...base.theme,
      name: own.name.en || own.name.bn || base.theme.name,
      dk1: colours.ink,
      lt1: colours.paper,
      dk2: colours.grey,
      lt2: colours.tint,
      accents: [colours.area, colours.accent, ...further],
      link: colours.area,
    },
    faces: {
      title: faceFor(title, bangla),
      text: faceFor(text, bangla),
      figure: faceFor(text, bangla),
      quotation: faceFor(title, bangla),
    },
  };
}
