import type { EvaluationSource } from "../../../../shared/composition/evaluation/source.ts";
import type { TimetablePaperSource } from "../../../../shared/composition/timetable/source.ts";
import {
  evaluationKinds,
  timetableKinds,
  type EvaluationKind,
  type TimetableKind,
} from "../../../../shared/contract/run-paper-choices.ts";
import type { RunPaper, RunPaperRequest } from "../../../../shared/contract/run-papers.ts";
import { checked } from "../checked.ts";
import type { MadeDocument } from "../made-document.ts";
import { makeEvaluationPaper, planEvaluationPapers } from "./evaluation-papers.ts";
import type { RunPaperTools } from "./papers.ts";
import { makeTimetablePaper, planTimetablePapers } from "./timetable-papers.ts";

/** What the papers of a run are made from; null for the part that none of them is of. */
export type RunSources = {
  readonly timetable: TimetablePaperSource | null;
  readonly evaluation: EvaluationSource | null;
};

export const evaluationKindsIn = ({ kinds }: Pick<RunPaperRequest, "kinds">): EvaluationKind[] =>
  evaluationKinds.filter((kind) => kinds.includes(kind));
export const timetableKindsIn = ({ kinds }: Pick<RunPaperRequest, "kinds">): TimetableKind[] =>
  timetableKinds.filter((kind) => kinds.includes(kind));

type OfTimetable = ReturnType<typeof planTimetablePapers>[number];
type OfEvaluation = ReturnType<typeof planEvaluationPapers>[number];

/** A paper of a run that will be written, with everything that it is made from. */
export type PlannedRunPaper = Pick<RunPaper, "kind" | "format" | "language"> & {
  readonly name: string;
} & (
    | {
        readonly of: "timetable";
        readonly planned: OfTimetable;
        readonly source: TimetablePaperSource;
      }
    | {
        readonly of: "evaluation";
        readonly planned: OfEvaluation;
        readonly source: EvaluationSource;
      }
  );

/** The files that a request comes to, by kind, language and format; impossible pairs are left out. */
export function plannedRunPapers(
  { timetable, evaluation }: RunSources,
  request: Omit<RunPaperRequest, "run" | "folder">,
): PlannedRunPaper[] {
  const taken = new Set<string>();
  const ofTimetable = timetable
    ? planTimetablePapers(timetable, request, taken).map((planned): PlannedRunPaper => {
        const { kind, format, language, name } = planned;
        return { kind, format, language, name, of: "timetable", planned, source: timetable };
      })
    : [];
  const ofEvaluation = evaluation
    ? planEvaluationPapers(evaluation, request, taken).map((planned): PlannedRunPaper => {
        const { kind, format, language, name } = planned;
        return { kind, format, language, name, of: "evaluation", planned, source: evaluation };
      })
    : [];
  return [...ofTimetable, ...ofEvaluation];
}

/** Makes one paper of a run. Throws ASSET_MISSING where the institute's logo is not stored. */
export async function makeRunPaper(
  paper: PlannedRunPaper,
  tools: RunPaperTools,
): Promise<MadeDocument> {
  const made =
    paper.of === "timetable"
      ? await makeTimetablePaper(paper.source, paper.planned, tools)
      : await makeEvaluationPaper(paper.source, paper.planned, tools);
  return checked(made, paper);
}
