import { toAsciiDigits } from "../../language/digits.ts";

/** A text as it is compared, and where each unit of it comes from (UTF-16, ends exclusive). */
export type FindForm = {
  readonly form: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

const piece = /[^\u200c\u200d]\p{M}*|[\u200c\u200d]/gsu;
const joiner = /^[\u200c\u200d]$/;
/** A Bangla letter with a dot below is one letter, however it is stored. */
const letter = /[ডঢয]\u09bc|./gsu;
const dotted: Readonly<Record<string, string>> = {
  "ড\u09bc": "\u09dc",
  "ঢ\u09bc": "\u09dd",
  "য\u09bc": "\u09df",
};
const alike: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "\u00a0": " ",
};

/** One letter as it is compared; as long as before, so that places stay. */
function compared(text: string, matchCase: boolean): string {
  const known = dotted[text] ?? alike[text] ?? toAsciiDigits(text);
  const lower = matchCase ? known : known.toLowerCase();
  return lower.length === known.length ? lower : known;
}

/**
 * A text as it is searched: either spelling of য় ড় ঢ়, digits of either script, straight and curly quotes
 * are the same; joiners do not count; nor does case, unless `matchCase`.
 */
export function findForm(text: string, matchCase = false): FindForm {
  let form = "";
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (units: string, start: number, end: number) => {
    form += units;
    for (let unit = 0; unit < units.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  };
  for (const { 0: source, index } of text.matchAll(piece)) {
    if (joiner.test(source)) continue;
    const normal = source.normalize("NFC");
    for (const { 0: part, index: at } of normal.matchAll(letter)) {
      const inPlace = normal === source;
      const start = inPlace ? index + at : index;
      add(compared(part, matchCase), start, inPlace ? start + part.length : index + source.length);
    }
  }
  return { form, starts, ends };
}
