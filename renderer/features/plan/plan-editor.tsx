import { Button, NativeSelect, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { planForms } from "../../../shared/contract/export-choices.ts";
import type { PlanForm } from "../../../shared/contract/export.ts";
import type { Slide } from "../../../shared/deck/deck.ts";
import { memberOf } from "../../../shared/lib/member-of.ts";
import { planOf } from "../../../shared/planning/plan-of.ts";
import { usePlanRecord, type PlanValue } from "../../client/plan-record.ts";
import type { LoadedSession } from "../../client/session-record.ts";
import { useOverview, useRoute } from "../../client/studio.ts";
import { useFormat } from "../../i18n/format.ts";
import { frameWords } from "../../i18n/frame-words.ts";
import { planToolWords } from "../../i18n/plan-tool-words.ts";
import { planWords } from "../../i18n/plan-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import { InspectorToggle, Work } from "../../ui/frame/work.tsx";
import { StatusItem } from "../../ui/frame/status-item.tsx";
import { SessionPicker } from "../../ui/session-picker.tsx";
import { UndoButtons } from "../../ui/undo-buttons.tsx";
import { useUndoKeys } from "../../ui/use-undo-keys.ts";
import { FitPane } from "./fit-pane.tsx";
import { PlanClashes } from "./plan-clashes.tsx";
import { PlanFoot } from "./plan-foot.tsx";
import { PlanHead } from "./plan-head.tsx";
import { PlanInspector } from "./plan-inspector.tsx";
import { sessionPart, type PlanContext } from "./plan.ts";
import { RehearsalBar } from "./rehearsal-bar.tsx";
import { useFitKey } from "./use-fit-key.ts";
import { StepTable } from "./step-table.tsx";
import { TimeBar } from "./time-bar.tsx";
import classes from "./plan.module.css";

/** People in a session that is looked at in no course. */
const usualParticipants = 30;

type PlanEditorProps = { loaded: LoadedSession; slides: readonly Slide[]; reload: () => void };

export function PlanEditor({ loaded, slides, reload }: PlanEditorProps) {
  const words = useWords(frameWords);
  const tools = useWords(planToolWords);
  const plan = usePlanRecord(loaded, reload);
  const record = sessionPart(plan);
  const session = record.value;
  const { at } = useRoute();
  const [selected, select] = useState<string | null>(at ?? session.activities[0]?.id ?? null);
  const [form, setForm] = useState<PlanForm>("full");
  const [course, setCourse] = useState("");
  const [tool, setTool] = useState<"fit" | "rehearsal" | null>(null);
  const [people, setPeople] = useState<number | null>(null);
  const { placements, courses } = useOverview();
  useUndoKeys(record);
  useFitKey(() => setTool("fit"));

  const stored = placements.find((one) => one.session === session.id && one.course === course);
  const placement = stored ? { ...stored, ...plan.value.placed[stored.id] } : null;
  const expected = courses.find(({ id }) => id === course)?.participants.to ?? usualParticipants;
  const context: PlanContext = {
    record,
    view: planOf(session, placement),
    placement,
    participants: people ?? expected,
    setParticipants: setPeople,
    setPlaced: (id, placed) =>
      plan.change((value) => ({ ...value, placed: { ...value.placed, [id]: placed } })),
    slides,
    selected,
    select,
    changeSteps: (change, topic) =>
      record.change((value) => ({ ...value, activities: change(value.activities) }), topic),
  };
  return (
    <>
      <Work
        label={words.screens.plan}
        bar={
          <>
            <SessionPicker />
            <span className={classes.push} />
            <UndoButtons {...record} />
            <FormSwitch value={form} onChange={setForm} />
            <SlotSelect
              placed={plan.value.placed}
              session={session.id}
              own={session.minutes}
              {...{ course, setCourse }}
            />
            <Button
              className={classes.fixed}
              variant="light"
              aria-pressed={tool === "fit"}
              disabled={session.activities.length === 0}
              onClick={() => setTool(tool === "fit" ? null : "fit")}
            >
              {tools.fit}
            </Button>
            <Button
              className={classes.fixed}
              variant="default"
              disabled={tool === "rehearsal" || context.view.schedule.steps.length === 0}
              onClick={() => setTool("rehearsal")}
            >
              {tools.rehearse}
            </Button>
            <InspectorToggle />
          </>
        }
      >
        {tool === "rehearsal" && <RehearsalBar context={context} onClose={() => setTool(null)} />}
        <div className={classes.scroll}>
          <PlanHead context={context} />
          <TimeBar view={context.view} selected={selected} onSelect={select} />
          <PlanClashes context={context} />
          <StepTable context={context} form={form} />
          <PlanFoot context={context} />
        </div>
        <PlanStatus context={context} />
      </Work>
      {tool === "fit" ? (
        <FitPane key={course} context={context} onClose={() => setTool(null)} />
      ) : (
        <PlanInspector context={context} number={loaded.number} />
      )}
    </>
  );
}

function FormSwitch({ value, onChange }: { value: PlanForm; onChange: (form: PlanForm) => void }) {
  const words = useWords(planWords);
  const names = useWords(terms).planForm;
  return (
    <SegmentedControl
      className={classes.fixed}
      aria-label={words.columns}
      value={value}
      onChange={(next) => onChange(memberOf(planForms, next))}
      data={planForms.map((form) => ({ value: form, label: names[form] }))}
    />
  );
}

type SlotSelectProps = {
  placed: PlanValue["placed"];
  session: string;
  own: number;
  course: string;
  setCourse: (course: string) => void;
};

function SlotSelect({ placed: plans, session, own, course, setCourse }: SlotSelectProps) {
  const words = useWords(planWords);
  const format = useFormat();
  const { placements, courses } = useOverview();
  const placed = courses.flatMap(({ id, code }) =>
    placements
      .filter((placement) => placement.session === session && placement.course === id)
      .map((one) => plans[one.id]?.minutes ?? one.minutes)
      .map((minutes) => ({ value: id, label: `${code}, ${format.minutes(minutes)}` })),
  );
  return (
    <NativeSelect
      className={classes.slotSelect}
      aria-label={words.slotFor}
      value={course}
      data={[{ value: "", label: words.ownSlot(format.minutes(own)) }, ...placed]}
      onChange={(event) => setCourse(event.currentTarget.value)}
    />
  );
}

function PlanStatus({ context: { record, view, selected } }: { context: PlanContext }) {
  const words = useWords(planWords);
  const frame = useWords(frameWords);
  const format = useFormat();
  const { activities } = record.value;
  const index = activities.findIndex(({ id }) => id === selected);
  const { total } = view.schedule;
  return (
    <>
      <StatusItem>{words.steps(activities.length)}</StatusItem>
      <StatusItem tone={view.fit.status === "over" ? "problem" : "neutral"}>
        {frame.plannedOf(format.digits(total), format.digits(view.slot))}
      </StatusItem>
      <StatusItem>
        {words.limits(format.digits(view.sums.minimum), format.digits(view.sums.maximum))}
      </StatusItem>
      {index >= 0 && (
        <StatusItem side="right">{words.selected(format.digits(index + 1))}</StatusItem>
      )}
      <StatusItem side="right">{words.keysHint}</StatusItem>
    </>
  );
}
