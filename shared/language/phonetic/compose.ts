import { isPhoneticKey, transliterate } from "./transliterate.ts";

/** A word while it is typed: its keys, what they have become, and the text that it follows. */
export type Composition = {
  readonly keys: string;
  readonly text: string;
  readonly before: string;
};

/** What a key changes: so many UTF-16 units before the caret go, and these come. */
export type KeyStroke = {
  readonly composition: Composition;
  readonly remove: number;
  readonly insert: string;
};

/** Keys of one word; a longer run of letters is typed as a new one. */
const longest = 60;
/** How much of the text before the caret can decide what a key means. */
const lookBack = 8;

/**
 * Types a key after a text. `composition` is the word that was being typed; it goes on where the text
 * still ends in it. Null where the key is no key of this keyboard.
 */
export function strokeOf(
  composition: Composition | null,
  key: string,
  textBefore: string,
): KeyStroke | null {
  if (!isPhoneticKey(key)) return null;
  const current =
    composition && composition.keys.length < longest && goesOn(composition, textBefore)
      ? composition
      : { keys: "", text: "", before: textBefore.slice(-lookBack) };
  const keys = current.keys + key;
  const text = transliterate(keys, current.before);
  const kept = commonLength(current.text, text);
  return {
    composition: { keys, text, before: current.before },
    remove: current.text.length - kept,
    insert: text.slice(kept),
  };
}

const goesOn = ({ before, text }: Composition, textBefore: string): boolean =>
  textBefore.slice(-(before.length + text.length)) === before + text &&
  (before.length === lookBack || textBefore.length === before.length + text.length);

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
