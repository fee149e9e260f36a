const segmenter = new Intl.Segmenter("bn", { granularity: "grapheme" });
/** A cluster that ends in hasanta (with or without a joiner) binds the next consonant to itself. */
const bindsNext = /\u09cd[\u200c\u200d]?$/u;

/** The parts of a word that may stand on different lines: grapheme clusters, conjuncts kept whole. */
export function graphemes(word: string): readonly string[] {
  const clusters: string[] = [];
  for (const { segment } of segmenter.segment(word)) {
    const last = clusters.at(-1);
    if (last !== undefined && bindsNext.test(last)) clusters[clusters.length - 1] = last + segment;
    else clusters.push(segment);
  }
  return clusters;
}
