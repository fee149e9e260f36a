import { useState } from "react";
import type { Activity, GroupWork } from "../../../shared/curriculum/session.ts";
import {
  facilitatorsNeeded,
  groupSizes,
  groupWorkTime,
  roomsNeeded,
  usualGroups,
} from "../../../shared/planning/group-work.ts";
import { fieldWords } from "../../i18n/field-words.ts";
import { useFormat } from "../../i18n/format.ts";
import { planToolWords } from "../../i18n/plan-tool-words.ts";
import { useWords } from "../../i18n/words.ts";
import { InspectorPart } from "../../ui/frame/inspector.tsx";
import { MinutesInput } from "../../ui/minutes-input.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import type { PlanContext } from "./plan.ts";
import classes from "./plan.module.css";

type GroupWorkProps = {
  context: PlanContext;
  activity: Activity;
  change: (step: Partial<Activity>, topic?: string) => void;
};

/** The pilot's group work: half an hour of preparation, then 5 + 3 + 2 minutes a group. */
const usualWork = { preparation: 30, present: 5, questions: 3, remarks: 2 };

export function GroupWorkPart({ context, activity, change }: GroupWorkProps) {
  const words = useWords(planToolWords);
  const { groupWork } = activity;
  const start = () =>
    change({ groupWork: { groups: usualGroups(context.participants), ...usualWork } });
  return (
    <InspectorPart
      title={words.groupWork}
      action={
        <TextButton onClick={() => (groupWork ? change({ groupWork: undefined }) : start())}>
          {groupWork ? words.removeGroupWork : words.addGroupWork}
        </TextButton>
      }
    >
      {groupWork && (
        <GroupWorkFields context={context} activity={activity} work={groupWork} change={change} />
      )}
    </InspectorPart>
  );
}

const minuteFields = ["preparation", "present", "questions", "remarks"] as const;

function GroupWorkFields({
  context,
  activity,
  work,
  change,
}: GroupWorkProps & { work: GroupWork }) {
  const words = useWords(planToolWords);
  const fields = useWords(fieldWords);
  const [rooms, setRooms] = useState(1);
  const set = (part: Partial<GroupWork>) =>
    change({ groupWork: { ...work, ...part } }, `groupWork ${Object.keys(part).join()}`);
  return (
    <>
      <div className={classes.numbers}>
        <label>
          {words.participants}
          <MinutesInput
            label={words.participants}
            refusal={words.participantsRefusal}
            lowest={1}
            highest={1_000}
            value={context.participants}
            onChange={context.setParticipants}
          />
        </label>
        <label>
          {words.groups}
          <MinutesInput
            label={words.groups}
            refusal={words.groupsRefusal}
            lowest={1}
            highest={320}
            value={work.groups}
            onChange={(groups) => set({ groups })}
          />
        </label>
        <label>
          {words.rooms}
          <MinutesInput
            label={words.rooms}
            refusal={words.roomsRefusal}
            lowest={1}
            highest={100}
            value={rooms}
            onChange={setRooms}
          />
        </label>
        {minuteFields.map((field) => (
          <label key={field}>
            {words[field]}
            <MinutesInput
              label={words[field]}
              refusal={fields.wholeMinutes}
              value={work[field]}
              onChange={(minutes) => set({ [field]: minutes })}
            />
          </label>
        ))}
      </div>
      <GroupWorkSum context={context} work={work} rooms={rooms} />
      <PlanIt activity={activity} total={groupWorkTime(work, rooms).total} change={change} />
    </>
  );
}

type SumProps = { context: PlanContext; work: GroupWork; rooms: number };

function GroupWorkSum({ context, work, rooms }: SumProps) {
  const words = useWords(planToolWords);
  const format = useFormat();
  const { turns, turn, total } = groupWorkTime(work, rooms);
  const sizes = groupSizes(context.participants, work.groups);
  const slot = format.minutes(context.view.slot);
  const needed = roomsNeeded(work, context.view.slot);
  return (
    <div className={classes.sum}>
      <p>
        <strong>
          {format.digits(`${work.preparation} + ${turns} × ${turn} = `)}
          {format.minutes(total)}
        </strong>
      </p>
      <p>
        {sizes
          .map(({ groups, size }) => words.groupSizes(format.digits(groups), format.digits(size)))
          .join(words.groupsAnd)}
        {" · "}
        {words.facilitators(facilitatorsNeeded(work.groups, rooms))}
      </p>
      <p>
        {needed === null ? words.noRooms(slot) : words.roomsForSlot(format.digits(needed), slot)}
      </p>
    </div>
  );
}

function PlanIt({
  activity,
  total,
  change,
}: Pick<GroupWorkProps, "activity" | "change"> & { total: number }) {
  const words = useWords(planToolWords);
  const format = useFormat();
  const { minimum, planned, maximum } = activity.minutes;
  if (total === planned || total > 1_440) return null;
  const minutes = {
    minimum: Math.min(minimum, total),
    planned: total,
    maximum: Math.max(maximum, total),
  };
  return (
    <TextButton onClick={() => change({ minutes })}>
      {words.planMinutes(format.minutes(total))}
    </TextButton>
  );
}
