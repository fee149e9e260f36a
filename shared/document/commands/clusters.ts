const nukta = "\u09BC";
const joiners = /^[\u200C\u200D]$/;
const segmenter = new Intl.Segmenter("bn", { granularity: "grapheme" });

/**
 * The length in UTF-16 units of what one Backspace takes from the end of Bangla text: the last typed
 * sign. A dot below belongs to its letter (one key types both), a joiner to the sign before it.
 */
export function lastSignLength(text: string): number {
  const signs = Array.from(text);
  const last = signs.at(-1);
  if (last === undefined) return 0;
  const before = signs.at(-2);
  const isPart = last === nukta || joiners.test(last);
  return last.length + (isPart && before ? before.length : 0);
}

/** True where the text ends in Bangla, so that Backspace takes a sign and not the whole cluster. */
export const endsInBangla = (text: string): boolean => /[\u0980-\u09FF][\u200C\u200D]?$/.test(text);

/** The length of what a person sees as the first letter: a conjunct with its vowel sign is one. */
export function firstClusterLength(text: string): number {
  for (const { segment } of segmenter.segment(text)) return segment.length;
  return 0;
}

/** The length of what a person sees as the last letter. Looks back as far as a cluster can reach. */
export function lastClusterLength(text: string): number {
  let length = 0;
  for (const { segment } of segmenter.segment(text.slice(-64))) length = segment.length;
  return length;
}
