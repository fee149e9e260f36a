type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A template's data over those of the one that it is based on: objects are merged field by field,
 * everything else (a list, a box) takes the place of what was there.
 */
export function mergeData(base: unknown, changes: unknown): unknown {
  if (!isData(base) || !isData(changes)) return changes;
  const merged: Record<string, unknown> = { ...base };
  for (const [field, change] of Object.entries(changes)) {
    merged[field] = field in base ? mergeData(base[field], change) : change;
  }
  return merged;
}
