import { IconPlus } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { CourseRunSummary } from "../../../shared/contract/timetable.ts";
import { longDate } from "../../../shared/language/dates.ts";
import { useOverview, useStudio } from "../../client/studio.ts";
import { useFormat } from "../../i18n/format.ts";
import { timetableWords } from "../../i18n/timetable-words.ts";
import { useWords } from "../../i18n/words.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import classes from "./timetable.module.css";

type RunsPaneProps = {
  runs: readonly CourseRunSummary[];
  current: string | null;
  onNew: () => void;
  children?: ReactNode;
};

/** All runs, the open one marked; under them what of the open one is not laid yet. */
export function RunsPane({ runs, current, onNew, children }: RunsPaneProps) {
  const words = useWords(timetableWords);
  return (
    <nav className={classes.pane} aria-label={words.runs} data-pane tabIndex={-1}>
      <header className={classes.paneHead}>
        <h2 className={classes.paneTitle}>{words.runs}</h2>
        <IconButton label={words.newRun} onClick={onNew}>
          <IconPlus size={16} stroke={1.75} />
        </IconButton>
      </header>
      <ul className={classes.runs}>
        {runs.map((run) => (
          <RunLine key={run.id} run={run} isCurrent={run.id === current} />
        ))}
      </ul>
      {children}
    </nav>
  );
}

function RunLine({ run, isCurrent }: { run: CourseRunSummary; isCurrent: boolean }) {
  const words = useWords(timetableWords);
  const format = useFormat();
  const studio = useStudio();
  const { courses } = useOverview();
  const course = courses.find(({ id }) => id === run.course);
  const batch = run.batch ? words.batch(format.digits(run.batch)) : "";
  const name = [course?.code ?? run.course, batch].filter(Boolean).join(", ");
  const dates = [run.firstDate, run.lastDate].map((date) => longDate(date, format.language));
  return (
    <li>
      <button
        type="button"
        className={classes.run}
        aria-current={isCurrent ? "true" : undefined}
        onClick={() => studio.open("timetable", null, run.id)}
      >
        <span className={classes.runName}>{name}</span>
        <span className={classes.runTitle}>{format.text(run.title)}</span>
        <span className={classes.runDates}>{dates.join(" – ")}</span>
      </button>
    </li>
  );
}
