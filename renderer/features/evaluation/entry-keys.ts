import { optionLetter } from "../../../shared/evaluation/paper.ts";

/** The parts of a key press that entry reads: the place of the key, and the sign that it types. */
export type Press = {
  readonly code: string;
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
};

const places = [0, 1, 2, 3, 4, 5] as const;
const clearing = new Set(["Space", "Backspace", "Delete", "Minus", "NumpadSubtract"]);
const isCommand = ({ ctrlKey, altKey, metaKey }: Press) => ctrlKey || altKey || metaKey;

/** The number on a key, in any layout: 1 to 9; null for any other key. */
function digitOf({ code }: Press): number | null {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  return digit === undefined ? null : Number(digit);
}

/** What a key press enters: the place of an option from 0, null for blank; undefined for no entry. */
export function answerOfKey(press: Press): number | null | undefined {
  if (isCommand(press)) return undefined;
  if (clearing.has(press.code)) return null;
  const bangla = places.find((place) => optionLetter(place, "bn") === press.key);
  if (bangla !== undefined) return bangla;
  const latin = places.find((place) => `Key${optionLetter(place, "en")}` === press.code);
  if (latin !== undefined) return latin;
  const digit = digitOf(press);
  return digit === null ? undefined : digit - 1;
}

/** What a key press enters as a rating: its number, null for blank; undefined for no entry. */
export function ratingOfKey(press: Press): number | null | undefined {
  if (isCommand(press)) return undefined;
  return clearing.has(press.code) ? null : (digitOf(press) ?? undefined);
}
