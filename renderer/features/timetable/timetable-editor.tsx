import { useMemo, useState } from "react";
import type { CourseRunSummary } from "../../../shared/contract/timetable.ts";
import { weekStart, weeksOf } from "../../../shared/planning/timetable/calendar.ts";
import { timetableClashes } from "../../../shared/planning/timetable/clashes.ts";
import { takeProposal, type LayoutProposal } from "../../../shared/planning/timetable/lay-out.ts";
import { timedSlots } from "../../../shared/planning/timetable/timetable.ts";
import {
  useTimetableRecord,
  useTimetableSource,
  type LoadedTimetable,
} from "../../client/timetable-record.ts";
import { frameWords } from "../../i18n/frame-words.ts";
import { useWords } from "../../i18n/words.ts";
import { ExportProgress } from "../../ui/export/export-progress.tsx";
import { Work } from "../../ui/frame/work.tsx";
import { useUndoKeys } from "../../ui/use-undo-keys.ts";
import { Grid } from "./grid.tsx";
import { shownDates } from "./grid-times.ts";
import { ProposalBar } from "./proposal-bar.tsx";
import { RunsPane } from "./runs-pane.tsx";
import { RunDialog } from "./run-dialog.tsx";
import { TimetableBar, type View } from "./timetable-bar.tsx";
import { TimetableInspector } from "./timetable-inspector.tsx";
import { TimetableStatus } from "./timetable-status.tsx";
import { focusSlot, type InspectorTab, type TimetableContext } from "./timetable.ts";
import { UnlaidList } from "./unlaid-list.tsx";
import classes from "./timetable.module.css";

type TimetableEditorProps = {
  loaded: LoadedTimetable;
  reload: () => void;
  reloadRuns: () => void;
  runs: readonly CourseRunSummary[];
  onNew: () => void;
};

export function TimetableEditor(props: TimetableEditorProps) {
  const { loaded, reload, reloadRuns, runs, onNew } = props;
  const words = useWords(frameWords);
  const record = useTimetableRecord(loaded, reload);
  const { run } = record.value;
  const stored = useTimetableSource(record.value, loaded.surroundings);
  const [proposal, setProposal] = useState<LayoutProposal | null>(null);
  const [selected, select] = useState<string | null>(null);
  const [tab, setTab] = useState<InspectorTab>("slot");
  const [date, setDate] = useState(run.slots[0]?.date ?? run.firstDate);
  const [view, setView] = useState<View>("week");
  const [editing, setEditing] = useState(false);
  useUndoKeys(record);

  const { source, timed, clashes } = useMemo(() => {
    const slots = proposal ? takeProposal(stored.run.slots, proposal) : stored.run.slots;
    const shown = { ...stored, run: { ...stored.run, slots } };
    return { source: shown, timed: timedSlots(shown), clashes: timetableClashes(shown) };
  }, [stored, proposal]);

  const context: TimetableContext = {
    record,
    source,
    runs,
    timed,
    clashes,
    selected,
    select,
    goTo: (id) => {
      const slot = source.run.slots.find((each) => each.id === id);
      if (!slot) return;
      setDate(slot.date);
      select(id);
      focusSlot(id);
    },
    tab,
    setTab,
    proposal,
    changeRun: (change, topic) =>
      record.change((value) => ({ ...value, run: change(value.run) }), topic),
    changeSlot: (id, change, topic) =>
      record.change(
        (value) => ({
          ...value,
          run: {
            ...value.run,
            slots: value.run.slots.map((slot) => (slot.id === id ? { ...slot, ...change } : slot)),
          },
        }),
        topic && `${id} ${topic}`,
      ),
    changeDirectory: (change, topic) =>
      record.change((value) => ({ ...value, directory: change(value.directory) }), topic),
  };
  const weeks = weeksOf(source.run);
  const week = weeks.includes(weekStart(date)) ? weekStart(date) : (weeks[0] ?? date);
  const dates =
    view === "day"
      ? [date]
      : shownDates(
          source.run,
          week,
          timed.filter(({ slot }) => weekStart(slot.date) === week),
        );
  return (
    <>
      <RunsPane runs={runs} current={run.id} onNew={onNew}>
        <UnlaidList context={context} onLaid={(slot) => setDate(slot.date)} />
      </RunsPane>
      <Work
        label={words.screens.timetable}
        bar={
          <TimetableBar
            context={context}
            {...{ view, setView, date, setDate, weeks, week }}
            onEditRun={() => setEditing(true)}
            onPropose={setProposal}
          />
        }
      >
        {proposal && (
          <ProposalBar
            context={context}
            stored={stored}
            proposal={proposal}
            onChange={setProposal}
          />
        )}
        <Grid context={context} dates={dates} isDay={view === "day"} onDate={setDate} />
        <div className={classes.progress}>
          <ExportProgress />
        </div>
        <TimetableStatus context={context} />
      </Work>
      <TimetableInspector context={context} />
      {editing && (
        <RunDialog
          run={run}
          venues={record.value.directory.venues}
          onClose={() => setEditing(false)}
          onSave={(next) => context.changeRun(() => next)}
          onRemoved={reloadRuns}
          flush={record.flush}
        />
      )}
    </>
  );
}
