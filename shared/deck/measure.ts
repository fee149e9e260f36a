/** A face as text is measured in: one of the bundled families. */
export type Font = { readonly family: string; readonly bold: boolean };

/**
 * How wide text is in its real face. Everything that breaks lines asks this, so that preview, overflow
 * check and export agree; the engine answers from the bundled fonts.
 */
export type Measure = {
  /** Advance width of a text of one script, in points, at a size in points. */
  readonly width: (text: string, font: Font, size: number) => number;
  /** The face's natural line: its height, and the part of it above the baseline, in em. */
  readonly line: (font: Font) => { readonly height: number; readonly ascent: number };
};
