import { Button } from "@mantine/core";
import { IconAlertTriangle, IconX } from "@tabler/icons-react";
import { useState } from "react";
import { fitTo, type FitProposal } from "../../../shared/planning/fitting.ts";
import { planOf } from "../../../shared/planning/plan-of.ts";
import { takeAsPlanned } from "./rehearsal.ts";
import { useOverview } from "../../client/studio.ts";
import { useFormat } from "../../i18n/format.ts";
import { planToolWords } from "../../i18n/plan-tool-words.ts";
import { planWords } from "../../i18n/plan-words.ts";
import { useWords } from "../../i18n/words.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { MinutesInput } from "../../ui/minutes-input.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import type { PlanContext } from "./plan.ts";
import { TimeBar } from "./time-bar.tsx";
import classes from "./fit.module.css";
import frame from "../../ui/frame/frame.module.css";

type Wishes = { readonly kept: ReadonlySet<string>; readonly dropped: ReadonlySet<string> };
const noWishes: Wishes = { kept: new Set(), dropped: new Set() };
const usualSlots = [30, 45, 60, 90, 120];

/** The plan in another slot: what it becomes, at what price, before anything is taken. */
export function FitPane({ context, onClose }: { context: PlanContext; onClose: () => void }) {
  const words = useWords(planToolWords);
  const format = useFormat();
  const { record, placement, view } = context;
  const session = record.value;
  const [slot, setSlot] = useState(view.slot);
  const [wishes, setWishes] = useState(noWishes);
  const proposal = fitTo(session.activities, { start: view.schedule.start, slot }, wishes);
  const wish = (id: string, isKept: boolean) => {
    const [kept, dropped] = [new Set(wishes.kept), new Set(wishes.dropped)];
    (isKept ? kept : dropped).add(id);
    (isKept ? dropped : kept).delete(id);
    setWishes({ kept, dropped });
  };
  return (
    <aside className={frame.inspector} style={{ width: 316 }} aria-label={words.fitTitle} data-pane>
      <div className={classes.head}>
        <h2>{words.fitTitle}</h2>
        <MinutesInput
          label={words.fitMinutes}
          refusal={words.fitRefusal}
          lowest={1}
          value={slot}
          onChange={setSlot}
        />
        <IconButton label={words.discard} onClick={onClose}>
          <IconX size={16} stroke={1.75} />
        </IconButton>
      </div>
      <div className={classes.slots}>
        {usualSlots.map((minutes) => (
          <button
            key={minutes}
            type="button"
            aria-pressed={minutes === slot}
            onClick={() => setSlot(minutes)}
          >
            {format.digits(minutes)}
          </button>
        ))}
      </div>
      <FitVerdict proposal={proposal} />
      <div className={classes.bar}>
        <TimeBar
          view={planOf(session, { minutes: slot, variant: [...proposal.variant] })}
          selected={null}
          onSelect={context.select}
          isNarrow
        />
      </div>
      <FitTable context={context} proposal={proposal} onWish={wish} />
      <LostOutcomes context={context} proposal={proposal} />
      <FitActions context={context} proposal={proposal} slot={slot} onClose={onClose} />
      {placement && (
        <p className={classes.note}>{words.ownStays(format.minutes(session.minutes))}</p>
      )}
    </aside>
  );
}

function FitVerdict({ proposal }: { proposal: FitProposal }) {
  const words = useWords(planToolWords);
  const format = useFormat();
  const { fit, steps, minimum } = proposal;
  const dropped = steps.filter(({ isDropped }) => isDropped).length;
  const verdict = {
    fits: () => words.fitFits(dropped),
    over: (minutes: number) => words.fitOver(minutes),
    under: (minutes: number) => words.fitUnder(minutes),
  };
  return (
    <p className={classes.verdict} role="status" data-fit={fit.status}>
      {words.minimumsAre(format.digits(minimum))}{" "}
      {fit.status === "fits" ? verdict.fits() : verdict[fit.status](fit.minutes)}
    </p>
  );
}

type FitTableProps = {
  context: PlanContext;
  proposal: FitProposal;
  onWish: (step: string, isKept: boolean) => void;
};

function FitTable({ context, proposal, onWish }: FitTableProps) {
  const words = useWords(planToolWords);
  const plan = useWords(planWords);
  const format = useFormat();
  const { activities } = context.record.value;
  const now = activities.reduce((sum, { minutes }) => sum + minutes.planned, 0);
  const becomes = proposal.steps.reduce((sum, { to }) => sum + to, 0);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{plan.number}</th>
          <th scope="col">{plan.stepTab}</th>
          <th scope="col">{words.now}</th>
          <th scope="col">{words.becomes}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {proposal.steps.map(({ activity: id, from, to, isDropped }, index) => {
          const number = format.digits(index + 1);
          const activity = activities[index];
          return (
            <tr key={id} data-dropped={isDropped}>
              <td>{number}</td>
              <td title={activity && format.text(activity.title)}>
                {activity && format.text(activity.title)}
              </td>
              <td>{format.digits(from)}</td>
              <td data-changed={from !== to}>{isDropped ? "–" : format.digits(to)}</td>
              <td>
                <TextButton
                  aria-label={isDropped ? words.keepStep(number) : words.dropStep(number)}
                  onClick={() => onWish(id, isDropped)}
                >
                  {isDropped ? words.keep : words.drop}
                </TextButton>
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <td />
          <td>{words.total}</td>
          <td>{format.digits(now)}</td>
          <td>{format.digits(becomes)}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

function LostOutcomes({ context, proposal }: { context: PlanContext; proposal: FitProposal }) {
  const words = useWords(planToolWords);
  const format = useFormat();
  const { outcomes } = context.record.value;
  const lost = proposal.lostOutcomes.map((id) => outcomes.findIndex((one) => one.id === id) + 1);
  return lost
    .filter((number) => number > 0)
    .map((number) => (
      <p key={number} className={classes.lost}>
        <IconAlertTriangle size={16} stroke={1.75} aria-hidden />{" "}
        {words.lost(format.digits(number))}
      </p>
    ));
}

type FitActionsProps = {
  context: PlanContext;
  proposal: FitProposal;
  slot: number;
  onClose: () => void;
};

function FitActions({ context, proposal, slot, onClose }: FitActionsProps) {
  const words = useWords(planToolWords);
  const { courses } = useOverview();
  const { placement, record } = context;
  const course = courses.find(({ id }) => id === placement?.course);
  const isDropping = proposal.steps.some(({ isDropped }) => isDropped);
  const take = () => {
    if (placement) {
      context.setPlaced(placement.id, { minutes: slot, variant: [...proposal.variant] });
    } else {
      const minutes = Object.fromEntries(proposal.steps.map(({ activity, to }) => [activity, to]));
      record.change((session) => ({
        ...session,
        minutes: Math.max(5, slot),
        activities: takeAsPlanned(session.activities, minutes),
      }));
    }
    onClose();
  };
  return (
    <div className={classes.actions}>
      <Button disabled={!placement && isDropping} onClick={take}>
        {course ? words.takeVariant(course.code) : words.takeOwn}
      </Button>
      <Button variant="subtle" onClick={onClose}>
        {words.discard}
      </Button>
      {!placement && isDropping && <p className={classes.note}>{words.ownCannotDrop}</p>}
      {placement && placement.variant.length > 0 && (
        <TextButton
          onClick={() => {
            context.setPlaced(placement.id, { minutes: placement.minutes, variant: [] });
            onClose();
          }}
        >
          {words.backToPlan}
        </TextButton>
      )}
    </div>
  );
}
