/**
 * How the margins of A4 pages stand. All keep the width of the text: as designed; more lines to a page; wider
 * at the left for punched holes; or wider at the inside of pages that are printed on both sides.
 */
export const marginChoices = ["even", "tight", "bound", "mirrored"] as const;
export type MarginChoice = (typeof marginChoices)[number];

/** What stands at the head or foot of pages: as usual, an institute's own words, or as little as can be. */
export const edgeChoices = ["usual", "own", "none"] as const;
export type EdgeChoice = (typeof edgeChoices)[number];
