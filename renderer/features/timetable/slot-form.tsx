import { Button, NativeSelect, Switch, TextInput } from "@mantine/core";
import type { Slot } from "../../../shared/curriculum/course-run.ts";
import { bilingual } from "../../../shared/language/bilingual.ts";
import { minutesIn } from "../../../shared/planning/timetable/timetable.ts";
import { useOverview } from "../../client/studio.ts";
import { useFormat } from "../../i18n/format.ts";
import { timetableWords } from "../../i18n/timetable-words.ts";
import { useWords } from "../../i18n/words.ts";
import { BilingualField } from "../../ui/bilingual-field.tsx";
import { ClockInput } from "../../ui/clock-input.tsx";
import { DateInput } from "../../ui/date-input.tsx";
import { InspectorPart } from "../../ui/frame/inspector.tsx";
import { MinutesInput } from "../../ui/minutes-input.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { SlotPeople } from "./slot-people.tsx";
import type { TimetableContext } from "./timetable.ts";
import { useNames } from "./use-names.ts";
import classes from "./timetable.module.css";

export type SlotPartProps = {
  context: TimetableContext;
  slot: Slot;
  set: (change: Partial<Slot>, topic?: string) => void;
};

/** Everything about the selected slot. */
export function SlotForm({ context }: { context: TimetableContext }) {
  const words = useWords(timetableWords);
  const { record, selected, changeSlot } = context;
  const slot = record.value.run.slots.find(({ id }) => id === selected);
  if (!slot) return <p className={classes.none}>{words.noSlot}</p>;
  const set: SlotPartProps["set"] = (change, topic) => changeSlot(slot.id, change, topic);
  return (
    <div id="slot-form" key={slot.id}>
      <ContentPart {...{ context, slot, set }} />
      <OwnClashes {...{ context, slot, set }} />
      <SlotPeople {...{ context, slot, set }} />
      <DetailsPart {...{ context, slot, set }} />
    </div>
  );
}

const anEvent = "";

function ContentPart({ context, slot, set }: SlotPartProps) {
  const words = useWords(timetableWords);
  const format = useFormat();
  const { modules } = useOverview();
  const names = useNames(context.source);
  const { content } = slot;
  const value = content.kind === "session" ? content.session : anEvent;
  const groups = modules.map((module) => ({
    group: `${format.digits(module.number)} ${format.text(module.title)}`,
    items: module.sessions.map(({ id }) => ({ value: id, label: names.sessionName(id) })),
  }));
  const isGone = !modules.some(({ sessions }) => sessions.some(({ id }) => id === value));
  const choose = (session: string) => {
    if (session === anEvent) {
      const minutes = minutesIn(context.source)(slot);
      set({ content: { kind: "event", title: bilingual() }, minutes });
    } else set({ content: { kind: "session", session, placement: null }, minutes: null });
  };
  return (
    <InspectorPart title={names.slotName(slot)}>
      <div className={classes.fields}>
        <NativeSelect
          label={words.content}
          value={value}
          data={[
            { value: anEvent, label: words.anEvent },
            ...(isGone && value ? [{ value, label: words.gone }] : []),
            ...groups,
          ]}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        {content.kind === "event" && (
          <BilingualField
            label={words.eventTitle}
            value={content.title}
            onChange={(title, language) =>
              set({ content: { kind: "event", title } }, `title ${language}`)
            }
          />
        )}
        <TimeFields {...{ context, slot, set }} />
      </div>
    </InspectorPart>
  );
}

function TimeFields({ context, slot, set }: SlotPartProps) {
  const words = useWords(timetableWords);
  const format = useFormat();
  const minutes = minutesIn(context.source)(slot);
  return (
    <>
      <DateInput
        key={`${slot.date} date`}
        label={words.date}
        value={slot.date}
        refusal={words.dateRefusal}
        onChange={(date) => set({ date })}
      />
      <div className={classes.pair}>
        <label className={classes.smallField}>
          {words.start}
          <ClockInput
            label={words.start}
            value={slot.start}
            refusal={words.clockRefusal}
            onChange={(start) => set({ start }, "start")}
          />
        </label>
        <label className={classes.smallField}>
          {words.minutes}
          <MinutesInput
            label={words.minutes}
            lowest={1}
            highest={1_440 - slot.start}
            value={minutes}
            refusal={words.minutesRefusal}
            onChange={(next) => set({ minutes: next }, "minutes")}
          />
        </label>
      </div>
      {slot.content.kind === "session" && (
        <p className={classes.hint}>
          {slot.minutes === null ? (
            words.asPlaced(format.minutes(minutes))
          ) : (
            <TextButton onClick={() => set({ minutes: null })}>{words.followCourse}</TextButton>
          )}
        </p>
      )}
    </>
  );
}

function OwnClashes({ context: { clashes, source, runs }, slot }: SlotPartProps) {
  const names = useNames(source, runs);
  const words = useWords(timetableWords);
  const own = clashes.filter((clash) => clash.slot === slot.id);
  if (own.length === 0) return null;
  return (
    <ul className={classes.ownClashes} aria-label={words.clashesTab}>
      {own.map((clash) => (
        <li key={JSON.stringify(clash)}>{names.clashText(clash)}</li>
      ))}
    </ul>
  );
}

function DetailsPart({ context, slot, set }: SlotPartProps) {
  const words = useWords(timetableWords);
  const names = useNames(context.source);
  const { venues } = context.record.value.directory;
  const isGone = slot.venue !== null && !venues.some(({ id }) => id === slot.venue);
  return (
    <InspectorPart title={words.venue}>
      <div className={classes.fields}>
        <NativeSelect
          aria-label={words.venue}
          value={slot.venue ?? ""}
          data={[
            { value: "", label: words.noVenue },
            ...(isGone ? [{ value: slot.venue, label: words.gone }] : []),
            ...venues.map(({ id }) => ({ value: id, label: names.venueName(id) })),
          ]}
          onChange={(event) => set({ venue: event.currentTarget.value || null })}
        />
        <TextInput
          label={words.group}
          description={words.groupHint}
          maxLength={40}
          value={slot.group}
          onChange={(event) => set({ group: event.currentTarget.value }, "group")}
        />
        <BilingualField
          multiline
          label={words.note}
          value={slot.note}
          onChange={(note, language) => set({ note }, `note ${language}`)}
        />
        <Switch
          size="xs"
          label={words.lock}
          checked={slot.locked}
          onChange={(event) => set({ locked: event.currentTarget.checked })}
        />
        <Button
          variant="default"
          onClick={() =>
            context.changeRun((run) => ({
              ...run,
              slots: run.slots.filter(({ id }) => id !== slot.id),
            }))
          }
        >
          {words.remove}
        </Button>
      </div>
    </InspectorPart>
  );
}
