import { inDigits } from "../../language/digits.ts";
import type { Language } from "../../language/language.ts";

/** What stands where there is no number. */
const none = "–";

const fixed = (value: number | null, digits: number, language: Language) =>
  value === null ? none : inDigits(value.toFixed(digits).replace(/^-/, "−"), language);

/** A percentage as a whole number: "62%". */
export const percentFigure = (percent: number | null, language: Language): string =>
  percent === null ? none : `${fixed(percent, 0, language)}%`;

/** Percentage points with their sign: "+24", "−3". */
export const pointsFigure = (points: number | null, language: Language): string => {
  if (points === null) return none;
  return `${Math.round(points) > 0 ? "+" : ""}${fixed(Math.round(points), 0, language)}`;
};

/** A gain, a discrimination, a share: two decimals. */
export const shareFigure = (share: number | null, language: Language): string =>
  fixed(share, 2, language);

/** A mean of ratings: one decimal. */
export const meanFigure = (mean: number | null, language: Language): string =>
  fixed(mean, 1, language);
