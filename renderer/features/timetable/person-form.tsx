import { Button, MultiSelect, NativeSelect, TextInput } from "@mantine/core";
import { IconArrowLeft, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { personRoles, personSchema, type Person } from "../../../shared/curriculum/directory.ts";
import { directoryFaults } from "../../../shared/curriculum/run-faults.ts";
import { memberOf } from "../../../shared/lib/member-of.ts";
import { useFormat } from "../../i18n/format.ts";
import { runWords } from "../../i18n/run-words.ts";
import { timetableWords } from "../../i18n/timetable-words.ts";
import { useWords } from "../../i18n/words.ts";
import { BilingualField } from "../../ui/bilingual-field.tsx";
import { DateInput } from "../../ui/date-input.tsx";
import { InspectorPart } from "../../ui/frame/inspector.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import type { TimetableContext } from "./timetable.ts";
import { useNames } from "./use-names.ts";
import classes from "./timetable.module.css";

type PersonFormProps = { context: TimetableContext; person: Person; onClose: () => void };
type PartProps = Pick<PersonFormProps, "context" | "person"> & {
  set: (change: Partial<Person>, topic?: string) => void;
};

/** Somebody's name as letters address it, how to reach them, when they are away and who stands in. */
export function PersonForm({ context, person, onClose }: PersonFormProps) {
  const words = useWords(runWords);
  const { personName } = useNames(context.source);
  const set: PartProps["set"] = (change, topic) =>
    context.changeDirectory(
      (directory) => ({
        ...directory,
        people: directory.people.map((each) =>
          each.id === person.id ? { ...each, ...change } : each,
        ),
      }),
      topic && `${person.id} ${topic}`,
    );
  const remove = () => {
    context.changeDirectory((directory) => ({
      ...directory,
      people: directory.people.filter(({ id }) => id !== person.id),
    }));
    onClose();
  };
  return (
    <InspectorPart
      title={personName(person.id) || words.newPerson}
      action={
        <IconButton label={words.back} onClick={onClose}>
          <IconArrowLeft size={16} stroke={1.75} />
        </IconButton>
      }
    >
      <div className={classes.fields}>
        <NameFields {...{ context, person, set }} />
        <ReachFields {...{ context, person, set }} />
        <AwayFields {...{ context, person, set }} />
        <SubstituteField {...{ context, person, set }} />
        <Button variant="default" onClick={remove}>
          {words.remove(personName(person.id) || words.newPerson)}
        </Button>
      </div>
    </InspectorPart>
  );
}

function NameFields({ person, set }: PartProps) {
  const words = useWords(runWords);
  const fields = [
    ["name", words.personName],
    ["honours", words.honours],
    ["title", words.designation],
    ["organisation", words.organisation],
  ] as const;
  return (
    <>
      {fields.map(([field, label]) => (
        <BilingualField
          key={field}
          label={label}
          value={person[field]}
          onChange={(value, language) => set({ [field]: value }, `${field} ${language}`)}
        />
      ))}
      <NativeSelect
        label={words.role}
        value={person.role}
        data={personRoles.map((role) => ({ value: role, label: words.roles[role] }))}
        onChange={(event) => set({ role: memberOf(personRoles, event.currentTarget.value) })}
      />
    </>
  );
}

function ReachFields({ person, set }: PartProps) {
  const words = useWords(runWords);
  const [email, setEmail] = useState(person.email);
  const isAddress = (typed: string) => personSchema.shape.email.safeParse(typed.trim()).success;
  return (
    <>
      <TextInput
        label={words.phone}
        maxLength={40}
        inputMode="tel"
        value={person.phone}
        onChange={(event) => set({ phone: event.currentTarget.value }, "phone")}
      />
      <TextInput
        label={words.email}
        maxLength={200}
        inputMode="email"
        value={email}
        error={isAddress(email) ? null : words.emailRefusal}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          setEmail(typed);
          if (isAddress(typed)) set({ email: typed.trim() }, "email");
        }}
      />
    </>
  );
}

function AwayFields({ context, person, set }: PartProps) {
  const words = useWords(runWords);
  const { away } = person;
  const { firstDate } = context.source.run;
  const change = (index: number, days: Partial<Person["away"][number]>) => {
    const entry = away[index];
    if (!entry) return;
    const next = { ...entry, ...days };
    // A first day after the last one takes the last one with it: the two are never out of order.
    const until = next.until < next.from ? next.from : next.until;
    set({ away: away.with(index, { ...next, until }) });
  };
  return (
    <div role="group" aria-label={words.away} className={classes.group}>
      <span className={classes.groupTitle}>{words.away}</span>
      {away.map(({ from, until }, index) => (
        <div key={index} className={classes.dateRow}>
          <AwayDate
            label={`${words.away} ${words.from}`}
            value={from}
            onChange={(date) => change(index, { from: date })}
          />
          <AwayUntil
            label={`${words.away} ${words.until}`}
            from={from}
            value={until}
            onChange={(date) => change(index, { until: date })}
          />
          <IconButton
            label={words.remove(words.away)}
            onClick={() => set({ away: away.toSpliced(index, 1) })}
          >
            <IconTrash size={14} stroke={1.75} />
          </IconButton>
        </div>
      ))}
      <TextButton onClick={() => set({ away: [...away, { from: firstDate, until: firstDate }] })}>
        {words.addAway}
      </TextButton>
    </div>
  );
}

type AwayDateProps = { label: string; value: string; onChange: (date: string) => void };

function AwayDate({ label, value, onChange }: AwayDateProps) {
  const { dateRefusal } = useWords(timetableWords);
  return <DateInput hideLabel {...{ label, value, onChange }} key={value} refusal={dateRefusal} />;
}

/** The last day away; one before the first is said here and not taken. */
function AwayUntil({ label, from, value, onChange }: AwayDateProps & { from: string }) {
  const words = useWords(runWords);
  const { dateRefusal } = useWords(timetableWords);
  const [refused, setRefused] = useState<string | null>(null);
  const isEarly = refused !== null && refused < from;
  return (
    <DateInput
      hideLabel
      label={label}
      value={refused ?? value}
      refusal={dateRefusal}
      error={isEarly ? words.faults["dates-out-of-order"] : null}
      onChange={(date) => {
        setRefused(date < from ? date : null);
        if (date >= from) onChange(date);
      }}
    />
  );
}

function SubstituteField({ context, person, set }: PartProps) {
  const words = useWords(runWords);
  const format = useFormat();
  const { personName } = useNames(context.source);
  const { directory } = context.record.value;
  const isOwn = directoryFaults(directory).some(({ code }) => code === "own-substitute");
  return (
    <MultiSelect
      lang={format.language}
      label={words.substitutes}
      value={[...person.substitutes]}
      error={isOwn ? words.faults["own-substitute"] : null}
      data={directory.people
        .filter(({ id }) => id !== person.id)
        .map(({ id }) => ({ value: id, label: personName(id) || words.newPerson }))}
      onChange={(substitutes) => set({ substitutes })}
    />
  );
}
