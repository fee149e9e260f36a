/** The papers of a run's evaluation. */
export const paperKinds = [
  "question-paper",
  "answer-sheet",
  "marking-key",
  "reaction-form",
  "follow-up-form",
  "review",
] as const;
export type PaperKind = (typeof paperKinds)[number];
