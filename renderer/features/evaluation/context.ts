import type { Evaluation } from "../../../shared/evaluation/model.ts";
import type { LoadedEvaluation } from "../../client/evaluation-record.ts";
import type { EditedRecord } from "../../client/use-record.ts";

/** What the parts of the screen need to show and change an evaluation. */
export type EvaluationContext = Pick<LoadedEvaluation, "run" | "people" | "bank"> & {
  readonly record: EditedRecord<Evaluation>;
  /** The test that is looked at; null while there is none. */
  readonly test: Evaluation["tests"][number] | null;
  readonly selectTest: (id: string) => void;
};
