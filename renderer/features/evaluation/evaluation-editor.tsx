import { NativeSelect, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import type { CourseRunSummary } from "../../../shared/contract/timetable.ts";
import { memberOf } from "../../../shared/lib/member-of.ts";
import { useEvaluationRecord, type LoadedEvaluation } from "../../client/evaluation-record.ts";
import { useOverview, useStudio } from "../../client/studio.ts";
import { evaluationWords } from "../../i18n/evaluation-words.ts";
import { useFormat } from "../../i18n/format.ts";
import { frameWords } from "../../i18n/frame-words.ts";
import { useWords } from "../../i18n/words.ts";
import { StatusItem } from "../../ui/frame/status-item.tsx";
import { Work } from "../../ui/frame/work.tsx";
import { UndoButtons } from "../../ui/undo-buttons.tsx";
import { useUndoKeys } from "../../ui/use-undo-keys.ts";
import { AnswersView } from "./answers/answers-view.tsx";
import type { EvaluationContext } from "./context.ts";
import { FormsView } from "./forms/forms-view.tsx";
import { ResultsView } from "./results/results-view.tsx";
import { ReviewView } from "./review/review-view.tsx";
import { TestsView } from "./tests/tests-view.tsx";
import classes from "./evaluation.module.css";

const views = ["tests", "answers", "forms", "results", "review"] as const;
type View = (typeof views)[number];

const shown: Readonly<Record<View, React.ComponentType<{ context: EvaluationContext }>>> = {
  tests: TestsView,
  answers: AnswersView,
  forms: FormsView,
  results: ResultsView,
  review: ReviewView,
};

type EvaluationEditorProps = {
  loaded: LoadedEvaluation;
  runs: readonly CourseRunSummary[];
  reload: () => void;
};

export function EvaluationEditor({ loaded, runs, reload }: EvaluationEditorProps) {
  const frame = useWords(frameWords);
  const words = useWords(evaluationWords);
  const record = useEvaluationRecord(loaded, reload);
  const [view, setView] = useState<View>("tests");
  const [chosen, selectTest] = useState<string | null>(null);
  useUndoKeys(record);

  const { tests, participants, reaction } = record.value;
  const context: EvaluationContext = {
    ...loaded,
    record,
    test: tests.find(({ id }) => id === chosen) ?? tests[0] ?? null,
    selectTest,
  };
  const Shown = shown[view];
  return (
    <Work
      label={frame.screens.evaluation}
      bar={
        <>
          <RunSelect runs={runs} current={loaded.run.id} />
          <SegmentedControl
            aria-label={words.viewsLabel}
            value={view}
            onChange={(next) => setView(memberOf(views, next))}
            data={views.map((name) => ({ value: name, label: words.views[name] }))}
          />
          <span className={classes.push} />
          <UndoButtons {...record} />
        </>
      }
    >
      <Shown context={context} />
      <StatusItem>{words.statusTests(tests.length)}</StatusItem>
      <StatusItem>{words.statusPeople(participants.length)}</StatusItem>
      <StatusItem>{words.statusForms(reaction.responses.length)}</StatusItem>
    </Work>
  );
}

function RunSelect({ runs, current }: { runs: readonly CourseRunSummary[]; current: string }) {
  const words = useWords(evaluationWords);
  const format = useFormat();
  const studio = useStudio();
  const { courses } = useOverview();
  const nameOf = ({ course, title }: CourseRunSummary) => {
    const code = courses.find(({ id }) => id === course)?.code ?? "";
    return `${code} ${format.text(title)}`.trim();
  };
  return (
    <NativeSelect
      className={classes.runSelect}
      aria-label={words.run}
      value={current}
      data={runs.map((run) => ({ value: run.id, label: nameOf(run) }))}
      onChange={(event) => studio.open("evaluation", null, event.currentTarget.value)}
    />
  );
}
