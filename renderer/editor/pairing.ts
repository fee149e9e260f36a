/** Where every block stands when two languages stand side by side: rows count from 1. */
export type Pairing = {
  readonly rows: ReadonlyMap<string, number>;
  readonly count: number;
  /** Ids that only one side has. */
  readonly onlySource: readonly string[];
  readonly onlyTranslation: readonly string[];
};

/**
 * Gives blocks with the same id the same row. The source's order leads; a block of the translation
 * without counterpart follows the one before it.
 */
export function pairBlocks(source: readonly string[], translation: readonly string[]): Pairing {
  const inTranslation = new Set(translation);
  const inSource = new Set(source);
  const onlyTranslation = translation.filter((id) => !inSource.has(id));
  const followers = onlyTranslation.length > 0 ? followersOf(translation, inSource) : null;
  const rows = new Map<string, number>();
  const put = (id: string) => void rows.set(id, rows.size + 1);
  followers?.get(null)?.forEach(put);
  for (const id of source) {
    put(id);
    followers?.get(id)?.forEach(put);
  }
  return {
    rows,
    count: rows.size,
    onlySource: source.filter((id) => !inTranslation.has(id)),
    onlyTranslation,
  };
}

/** The blocks of the translation without counterpart, by the block that they come after. */
function followersOf(translation: readonly string[], inSource: ReadonlySet<string>) {
  const followers = new Map<string | null, string[]>();
  let before: string | null = null;
  for (const id of translation) {
    if (inSource.has(id)) before = id;
    else followers.set(before, [...(followers.get(before) ?? []), id]);
  }
  return followers;
}
