import { Button } from "@mantine/core";
import { IconChecklist } from "@tabler/icons-react";
import { useEngine } from "../../client/engine.ts";
import { useLoadedEvaluation } from "../../client/evaluation-record.ts";
import { useRoute, useStudio } from "../../client/studio.ts";
import { useLoad } from "../../client/use-load.ts";
import type { CourseRunSummary } from "../../../shared/contract/timetable.ts";
import { evaluationWords } from "../../i18n/evaluation-words.ts";
import { frameWords } from "../../i18n/frame-words.ts";
import { useWords } from "../../i18n/words.ts";
import { Work } from "../../ui/frame/work.tsx";
import { LoadedView } from "../../ui/loaded-view.tsx";
import { EvaluationEditor } from "./evaluation-editor.tsx";
import classes from "./evaluation.module.css";

/** Tests, answers, forms, results and the training review of a course run. */
export function EvaluationScreen() {
  const engine = useEngine();
  const { at } = useRoute();
  const { state, reload } = useLoad("evaluated runs", () => engine.courseRun.list({}));
  return (
    <LoadedView state={state} reload={reload}>
      {(runs) => {
        const run = runs.find(({ id }) => id === at) ?? runs.at(-1);
        return run ? <OpenRun key={run.id} id={run.id} runs={runs} /> : <NoRun />;
      }}
    </LoadedView>
  );
}

function OpenRun({ id, runs }: { id: string; runs: readonly CourseRunSummary[] }) {
  const { state, reload } = useLoadedEvaluation(id);
  return (
    <LoadedView state={state} reload={reload}>
      {(loaded, load) => (
        <EvaluationEditor key={load} loaded={loaded} runs={runs} reload={reload} />
      )}
    </LoadedView>
  );
}

function NoRun() {
  const words = useWords(evaluationWords);
  const frame = useWords(frameWords);
  const studio = useStudio();
  return (
    <Work label={frame.screens.evaluation}>
      <div className={classes.empty}>
        <IconChecklist size={32} stroke={1.25} aria-hidden />
        <h2>{words.noRuns}</h2>
        <p>{words.noRunsHint}</p>
        <Button onClick={() => studio.open("timetable")}>{words.toTimetable}</Button>
      </div>
    </Work>
  );
}
