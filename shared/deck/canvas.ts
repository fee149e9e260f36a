import type { Language } from "../language/language.ts";
import type { Measure } from "./measure.ts";
import type { Face } from "./scene.ts";
import type { ColourName, FaceName, Place, SizeRange, Template } from "./template.ts";

/** What every layout needs to set text: the template, the language, and how wide text is. */
export type Canvas = {
  readonly template: Template;
  readonly language: Language;
  /** Whose digits text is set in, where a person has chosen; as written where absent. */
  readonly digits?: Language | undefined;
  readonly measure: Measure;
};

export const colourOf = ({ template }: Canvas, name: ColourName): string => template.colours[name];

export const faceOf = ({ template }: Canvas, name: FaceName): Face => template.faces[name];

/** The sizes of a place in the canvas's language. */
export const sizesOf = ({ language }: Canvas, place: Pick<Place, "size">): SizeRange =>
  place.size[language];

/** The size that a place has where nothing forces it smaller. */
export const normalSize = (canvas: Canvas, place: Pick<Place, "size">): number =>
  sizesOf(canvas, place).normal;
