import { z } from "zod";

/** A colour as Office writes it: "0B4F3C". */
export const hexSchema = z.string().regex(/^[0-9A-F]{6}$/);

const channels = (colour: string): readonly number[] =>
  [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

const toHex = (values: readonly number[]): string =>
  values
    .map((value) => Math.round(value).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();

/** A colour `share` of the way from one to another; 0 is the first. */
export function mixed(one: string, other: string, share: number): string {
  const to = channels(other);
  return toHex(channels(one).map((value, index) => value + ((to[index] ?? 0) - value) * share));
}

/** Relative luminance (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What text on slides must have at least: they are read from the last row, in daylight. */
export const leastContrast = 4.5;
