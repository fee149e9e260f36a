import { paperKinds } from "../evaluation/paper-kinds.ts";

/** What a timetable is exported as: itself, or the invitations to its resource persons. */
export const timetableKinds = ["timetable", "letter"] as const;
export type TimetableKind = (typeof timetableKinds)[number];

/** The papers of an evaluation, and the answers and marks as a workbook. */
export const evaluationKinds = [...paperKinds, "results"] as const;
export type EvaluationKind = (typeof evaluationKinds)[number];

export const runPaperKinds = [...timetableKinds, ...evaluationKinds] as const;
export type RunPaperKind = (typeof runPaperKinds)[number];

/** What can be looked at before it is written: everything on pages with a head and a foot. */
export const previewedKinds = ["timetable", ...paperKinds] as const;

export const runPaperFormats = ["ics", "xlsx", "docx", "pdf"] as const;
export type RunPaperFormat = (typeof runPaperFormats)[number];

const onPaper = ["docx", "pdf"] as const;
/** The formats that each kind comes in. */
export const runPaperFormatsOf = {
  timetable: runPaperFormats,
  letter: onPaper,
  "question-paper": onPaper,
  "answer-sheet": onPaper,
  "marking-key": onPaper,
  "reaction-form": onPaper,
  "follow-up-form": onPaper,
  review: onPaper,
  results: ["xlsx"],
} as const satisfies Record<RunPaperKind, readonly RunPaperFormat[]>;
