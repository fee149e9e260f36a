/** Columns of the full form, in the order in which they stand on A4 across. */
export const fullPlanColumns = [
  "number",
  "time",
  "topic",
  "content",
  "method",
  "facilitatorDoes",
  "participantsDo",
  "materials",
  "references",
  "responsible",
  "assessment",
] as const;

/** Their widths in millimetres; the last takes what is left of the line. */
export const fullPlanWidths: Readonly<Record<(typeof fullPlanColumns)[number], number>> = {
  number: 10,
  time: 24,
  topic: 24,
  content: 37,
  method: 15,
  facilitatorDoes: 40,
  participantsDo: 36,
  materials: 23,
  references: 19,
  responsible: 21,
  assessment: 24,
};
