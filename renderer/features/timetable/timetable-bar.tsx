import { Button, SegmentedControl } from "@mantine/core";
import { IconAlertTriangle, IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { bilingual } from "../../../shared/language/bilingual.ts";
import { dayAndDate } from "../../../shared/language/dates.ts";
import { memberOf } from "../../../shared/lib/member-of.ts";
import { newId } from "../../../shared/lib/ids.ts";
import { addDays } from "../../../shared/planning/timetable/calendar.ts";
import { layOut, type LayoutProposal } from "../../../shared/planning/timetable/lay-out.ts";
import { useFormat } from "../../i18n/format.ts";
import { timetableWords } from "../../i18n/timetable-words.ts";
import { useWords } from "../../i18n/words.ts";
import { InspectorToggle } from "../../ui/frame/work.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { UndoButtons } from "../../ui/undo-buttons.tsx";
import { ExportTimetable } from "./export-timetable.tsx";
import { freePlace } from "./free-place.ts";
import { focusSlot, type TimetableContext } from "./timetable.ts";
import classes from "./timetable.module.css";

const views = ["week", "day"] as const;
export type View = (typeof views)[number];

type TimetableBarProps = {
  context: TimetableContext;
  view: View;
  setView: (view: View) => void;
  date: string;
  setDate: (date: string) => void;
  weeks: readonly string[];
  week: string;
  onEditRun: () => void;
  onPropose: (proposal: LayoutProposal) => void;
};

export function TimetableBar(props: TimetableBarProps) {
  const { context, view, setView, onEditRun, onPropose } = props;
  const words = useWords(timetableWords);
  const { source, record } = context;
  return (
    <div className={classes.bar}>
      <WeekSteps {...props} />
      <SegmentedControl
        className={classes.fixed}
        aria-label={words.view}
        value={view}
        onChange={(next) => setView(memberOf(views, next))}
        data={views.map((name) => ({ value: name, label: words[name] }))}
      />
      <ClashCount context={context} />
      <span className={classes.push} />
      <UndoButtons {...record} />
      <AddSlot {...props} />
      <Button className={classes.fixed} variant="default" onClick={onEditRun}>
        {words.editRun}
      </Button>
      <ExportTimetable context={context} />
      <Button
        className={classes.fixed}
        disabled={context.proposal !== null || source.placements.length === 0}
        onClick={() => onPropose(layOut(source, { newId }))}
      >
        {words.layOut}
      </Button>
      <InspectorToggle />
    </div>
  );
}

function WeekSteps({ view, date, setDate, weeks, week }: TimetableBarProps) {
  const words = useWords(timetableWords);
  const format = useFormat();
  const at = weeks.indexOf(week);
  const step = view === "day" ? 1 : 7;
  const from = view === "day" ? date : week;
  const first = weeks[0] ?? week;
  const end = addDays(weeks.at(-1) ?? week, 7);
  const title =
    view === "day"
      ? dayAndDate(date, format.language)
      : words.weekOf(format.digits(at + 1), format.digits(weeks.length));
  return (
    <div className={classes.weekSteps} role="group" aria-label={title}>
      <IconButton
        label={words.previous}
        disabled={addDays(from, -step) < first}
        onClick={() => setDate(addDays(from, -step))}
      >
        <IconChevronLeft size={16} stroke={1.75} />
      </IconButton>
      <span className={classes.weekTitle}>{title}</span>
      <IconButton
        label={words.next}
        disabled={addDays(from, step) >= end}
        onClick={() => setDate(addDays(from, step))}
      >
        <IconChevronRight size={16} stroke={1.75} />
      </IconButton>
    </div>
  );
}

function ClashCount({ context: { clashes, setTab } }: { context: TimetableContext }) {
  const words = useWords(timetableWords);
  if (clashes.length === 0) return <span className={classes.fine}>{words.noClashes}</span>;
  return (
    <button type="button" className={classes.clashCount} onClick={() => setTab("clashes")}>
      <IconAlertTriangle size={14} stroke={1.75} aria-hidden /> {words.clashes(clashes.length)}
    </button>
  );
}

/** Adds an event at the first free place from the day in sight on. */
function AddSlot({ context, date, setDate }: TimetableBarProps) {
  const words = useWords(timetableWords);
  const add = () => {
    const { source } = context;
    const id = newId();
    const place = freePlace(source, date, 60) ?? {
      date,
      start: source.run.periods[0]?.start ?? 540,
    };
    context.changeRun((run) => ({
      ...run,
      slots: [
        ...run.slots,
        {
          id,
          content: { kind: "event", title: bilingual() },
          ...place,
          minutes: 60,
          venue: run.usualVenue,
          people: [],
          group: "",
          note: bilingual(),
          locked: false,
        },
      ],
    }));
    setDate(place.date);
    context.select(id);
    context.setTab("slot");
    focusSlot(id);
  };
  return (
    <Button className={classes.fixed} variant="default" onClick={add}>
      {words.addSlot}
    </Button>
  );
}
