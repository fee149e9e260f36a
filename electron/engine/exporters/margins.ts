import { assertNever } from "../../../shared/lib/assert-never.ts";
import type { MarginChoice } from "../../../shared/curriculum/page-choices.ts";

/** Margins of a page in millimetres. */
export type Margins = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

/** A page's own margins as they are designed, and whether it lies across. */
type Page = { readonly margins: Margins; readonly across: boolean };

/** Millimetres by which the side with the holes is wider, upright and across, where it is at the head. */
const holes = 5;
const holesAcross = 7;
/** Of pages on both sides: inside 23 mm, outside 17 mm. */
const inside = 3;
/** Millimetres that a fuller page gives to its text at head and foot; so much stays in any case. */
const [given, least] = [{ top: 6, bottom: 5 }, 14];

const less = (usual: number, by: number) => Math.min(usual, Math.max(least, usual - by));

const aside = ({ margins }: Page, by: number): Margins => ({
  ...margins,
  left: margins.left + by,
  right: margins.right - by,
});
const below = ({ margins }: Page): Margins => ({ ...margins, top: margins.top + holesAcross });

/**
 * The margins of a page in millimetres as they are chosen; of pages on both sides, those of a right-hand
 * one. The width between them stays what it is, so that every line keeps its length.
 */
export function marginsOf(page: Page, choice: MarginChoice): Margins {
  const { margins, across } = page;
  switch (choice) {
    case "even":
      return margins;
    case "tight":
      if (across) return margins;
      return {
        ...margins,
        top: less(margins.top, given.top),
        bottom: less(margins.bottom, given.bottom),
      };
    case "bound":
      return across ? below(page) : aside(page, holes);
    case "mirrored":
      return across ? below(page) : aside(page, inside);
    default:
      return assertNever(choice);
  }
}
