/** A run of words that both versions have, that went, or that came. */
export type WordChange = { readonly kind: "same" | "gone" | "new"; readonly text: string };

/** A word with its vowel signs and joiners, a run of spaces, or any other sign. */
const parts = /\s+|[\p{L}\p{M}\p{N}\u200c\u200d]+|[^\s]/gu;
/** Beyond so many pairs of words to compare, what differs is told as one piece. */
const mostPairs = 4_000_000;

const wordsOf = (text: string): readonly string[] => text.match(parts) ?? [];

/**
 * What changed from one version of a text to another, word by word: the fewest words gone and come
 * (longest common subsequence). Joining all but the new gives `before`, all but the gone `after`.
 */
export function compareWords(before: string, after: string): readonly WordChange[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  const longest = Math.min(old.length, now.length) - start;
  while (end < longest && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return joined([
    ...old.slice(0, start).map(as("same")),
    ...middle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...old.slice(old.length - end).map(as("same")),
  ]);
}

const as =
  (kind: WordChange["kind"]) =>
  (text: string): WordChange => ({ kind, text });

function middle(old: readonly string[], now: readonly string[]): WordChange[] {
  if (old.length * now.length > mostPairs) return [...old.map(as("gone")), ...now.map(as("new"))];
  const lengths = commonLengths(old, now);
  const width = now.length + 1;
  const changes: WordChange[] = [];
  let [row, column] = [0, 0];
  while (row < old.length && column < now.length) {
    const [gone = "", come = ""] = [old[row], now[column]];
    const below = lengths[(row + 1) * width + column] ?? 0;
    const right = lengths[row * width + column + 1] ?? 0;
    const kind = gone === come ? "same" : below >= right ? "gone" : "new";
    changes.push({ kind, text: kind === "new" ? come : gone });
    if (kind !== "new") row += 1;
    if (kind !== "gone") column += 1;
  }
  return [...changes, ...old.slice(row).map(as("gone")), ...now.slice(column).map(as("new"))];
}

/** For every pair of places how many words the rests from there have in common, row by row. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint32Array {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      lengths[at] =
        old[row] === now[column]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}

/** Runs of one kind in one piece. */
function joined(changes: readonly WordChange[]): readonly WordChange[] {
  const pieces: WordChange[] = [];
  for (const change of changes) {
    const last = pieces.at(-1);
    if (last?.kind === change.kind) {
      pieces[pieces.length - 1] = { kind: last.kind, text: last.text + change.text };
    } else pieces.push(change);
  }
  return pieces;
}
