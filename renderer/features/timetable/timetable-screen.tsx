import { Button } from "@mantine/core";
import { IconCalendarPlus } from "@tabler/icons-react";
import { useState } from "react";
import type { CourseRunSummary } from "../../../shared/contract/timetable.ts";
import { useEngine } from "../../client/engine.ts";
import { useObservable } from "../../client/observable.ts";
import { saveCount } from "../../client/save-hub.ts";
import { useRoute, useStudio } from "../../client/studio.ts";
import { useLoadedTimetable } from "../../client/timetable-record.ts";
import { useLoad } from "../../client/use-load.ts";
import { frameWords } from "../../i18n/frame-words.ts";
import { timetableWords } from "../../i18n/timetable-words.ts";
import { useWords } from "../../i18n/words.ts";
import { Work } from "../../ui/frame/work.tsx";
import { LoadedView } from "../../ui/loaded-view.tsx";
import { NewRun } from "./new-run.tsx";
import { RunsPane } from "./runs-pane.tsx";
import { TimetableEditor } from "./timetable-editor.tsx";
import classes from "./timetable.module.css";

export function TimetableScreen() {
  const engine = useEngine();
  const saves = useObservable(saveCount);
  const { state, reload } = useLoad(`runs ${saves}`, () => engine.courseRun.list({}), true);
  return (
    <LoadedView state={state} reload={reload}>
      {(runs) => <Runs runs={runs} reload={reload} />}
    </LoadedView>
  );
}

type RunsProps = { runs: readonly CourseRunSummary[]; reload: () => void };

function Runs({ runs, reload }: RunsProps) {
  const { at } = useRoute();
  const studio = useStudio();
  const [making, setMaking] = useState(false);
  const current = runs.find(({ id }) => id === at) ?? (at === null ? runs[0] : undefined);
  const opened = (id: string) => {
    setMaking(false);
    reload();
    studio.open("timetable", null, id);
  };
  return (
    <>
      {current ? (
        <OpenRun
          key={current.id}
          id={current.id}
          runs={runs}
          onNew={() => setMaking(true)}
          reloadRuns={reload}
        />
      ) : (
        <NoRun runs={runs} onNew={() => setMaking(true)} />
      )}
      {making && <NewRun onClose={() => setMaking(false)} onMade={opened} />}
    </>
  );
}

type OpenRunProps = {
  id: string;
  runs: readonly CourseRunSummary[];
  onNew: () => void;
  reloadRuns: () => void;
};

function OpenRun({ id, ...rest }: OpenRunProps) {
  const { state, reload } = useLoadedTimetable(id);
  return (
    <LoadedView state={state} reload={reload}>
      {(loaded, load) => <TimetableEditor key={load} loaded={loaded} reload={reload} {...rest} />}
    </LoadedView>
  );
}

function NoRun({ runs, onNew }: { runs: readonly CourseRunSummary[]; onNew: () => void }) {
  const words = useWords(timetableWords);
  const frame = useWords(frameWords);
  return (
    <>
      {runs.length > 0 && <RunsPane runs={runs} current={null} onNew={onNew} />}
      <Work label={frame.screens.timetable}>
        <div className={classes.empty}>
          <IconCalendarPlus size={32} stroke={1.25} aria-hidden />
          <h2>{runs.length > 0 ? words.runs : words.noRuns}</h2>
          <p>{runs.length > 0 ? words.chooseRun : words.noRunsHint}</p>
          <Button onClick={onNew}>{words.newRun}</Button>
        </div>
      </Work>
    </>
  );
}
