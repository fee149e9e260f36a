import * as fc from "fast-check";
import type { Arbitrary } from "fast-check";
import type { Bilingual } from "../../shared/language/bilingual.ts";
import { normaliseText } from "../../shared/language/normalise.ts";
import { idArbitrary, textArbitrary } from "./arbitraries.ts";

/** A text as it is stored: whatever people type, normalised. */
export const text = textArbitrary.map(normaliseText);
export const short = text.map((words) => words.slice(0, 20).toWellFormed());

export const bilingual: Arbitrary<Bilingual> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ en: "", bn: "" }) },
  { weight: 3, arbitrary: fc.record({ en: text, bn: text }) },
  fc.record({ en: text, bn: text, basis: idArbitrary }),
);
/** A date, YYYY-MM-DD. */
export const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
