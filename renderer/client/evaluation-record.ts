import type { BankSession } from "../../shared/contract/evaluation.ts";
import type { CourseRun } from "../../shared/curriculum/course-run.ts";
import type { Person } from "../../shared/curriculum/directory.ts";
import type { Evaluation } from "../../shared/evaluation/model.ts";
import { useEngine } from "./engine.ts";
import { useLoad } from "./use-load.ts";
import { useRecord, type EditedRecord } from "./use-record.ts";

export type LoadedEvaluation = {
  readonly run: CourseRun;
  readonly people: readonly Person[];
  readonly bank: readonly BankSession[];
  readonly evaluation: Evaluation;
  readonly version: number;
};

/** Loads the evaluation of a run, with the run, the people and the question bank. */
export function useLoadedEvaluation(id: string) {
  const engine = useEngine();
  return useLoad<LoadedEvaluation>(`evaluation ${id}`, async () => {
    const [{ run }, { directory }, bank, loaded] = await Promise.all([
      engine.courseRun.get({ id }),
      engine.directory.get({}),
      engine.evaluation.bank({}),
      engine.evaluation.get({ run: id }),
    ]);
    return { run, people: directory.people, bank, ...loaded };
  });
}

/** Edits a loaded evaluation; give the component that calls it a key of its run and load. */
export function useEvaluationRecord(
  { run: { id: run }, evaluation: initial, version }: LoadedEvaluation,
  reload: () => void,
): EditedRecord<Evaluation> {
  const engine = useEngine();
  return useRecord<Evaluation>({
    initial,
    version,
    save: (evaluation, onVersion) =>
      engine.evaluation.save({ run, evaluation, version: onVersion }),
    latest: async () => (await engine.evaluation.get({ run })).version,
    reload,
  });
}
