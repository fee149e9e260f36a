import type { Template } from "../template.ts";
import { contrast, leastContrast, mixed } from "./colour.ts";
import type { OwnTemplate } from "./own-template.ts";

type Colours = Template["colours"];

const step = 0.02;

/**
 * A colour on its way to another, at the first share from `from` on at which every one of `texts`
 * can be read on it.
 */
function readable(one: string, other: string, from: number, texts: readonly string[]): string {
  for (let share = from; share < 1; share += step) {
    const colour = mixed(one, other, share);
    if (texts.every((text) => contrast(text, colour) >= leastContrast)) return colour;
  }
  return other;
}

/** The darkest step towards the paper that paper-coloured text can still be read on. */
function carrying(area: string, paper: string, share: number): string {
  for (let at = share; at > 0; at -= step) {
    const colour = mixed(area, paper, at);
    if (contrast(paper, colour) >= leastContrast) return colour;
  }
  return area;
}

/** All colours of a template from the four that an institute chooses. */
export function paletteOf({ ink, paper, area, accent }: OwnTemplate["colours"]): Colours {
  const grey = carrying(ink, paper, 0.36);
  return {
    ink,
    paper,
    area,
    accent,
    trim: accent,
    mark: accent,
    mid: carrying(area, paper, 0.22),
    soft: readable(area, paper, 0.44, [ink]),
    pale: readable(area, paper, 0.64, [ink]),
    paler: readable(area, paper, 0.86, [ink, area]),
    tint: readable(area, paper, 0.92, [ink, area, grey]),
    rule: mixed(area, paper, 0.56),
    grey,
    quiet: grey,
    onArea: mixed(area, paper, 0.13),
  };
}

/** The stage of life whose colour is the lightest; paper-coloured text stands on it too. */
const lightestStage = "8A5300";

export type WeakPair = {
  readonly colour: "ink" | "area" | "accent" | "stages";
  readonly contrast: number;
};

/** The chosen colours that could not be told from the paper in the last row; none where all is well. */
export function weakPairs({ ink, area, accent, paper }: OwnTemplate["colours"]): WeakPair[] {
  const pairs = { ink, area, accent, stages: lightestStage };
  return Object.entries(pairs)
    .map(([name, value]) => ({
      colour: name as WeakPair["colour"],
      contrast: contrast(value, paper),
    }))
    .filter((pair) => pair.contrast < leastContrast);
}
