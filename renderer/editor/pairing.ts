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
  const inSource = new Set(source);
  const inTranslation = new Set(translation);
  const followers = followersOf(translation, inSource);
  const order = [
    ...(followers.get(null) ?? []),
    ...source.flatMap((id) => [id, ...(followers.get(id) ?? [])]),
  ];
  return {
    rows: new Map(order.map((id, index) => [id, index + 1])),
    count: order.length,
    onlySource: source.filter((id) => !inTranslation.has(id)),
    onlyTranslation: translation.filter((id) => !inSource.has(id)),
  };
}

function followersOf(translation: readonly string[], inSource: ReadonlySet<string>) {
  const followers = new Map<string | null, string[]>();
  let before: string | null = null;
  for (const id of translation) {
    if (inSource.has(id)) before = id;
    else followers.set(before, [...(followers.get(before) ?? []), id]);
  }
  return followers;
}
