/** The six levels of the revised Bloom taxonomy, lowest first. */
export const bloomLevels = [
  "remember",
  "understand",
  "apply",
  "analyse",
  "evaluate",
  "create",
] as const;
export type BloomLevel = (typeof bloomLevels)[number];
