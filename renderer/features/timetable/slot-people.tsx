import { NativeSelect } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { slotRoles, type Slot } from "../../../shared/curriculum/course-run.ts";
import type { Person } from "../../../shared/curriculum/directory.ts";
import { memberOf } from "../../../shared/lib/member-of.ts";
import { substitutesFor } from "../../../shared/planning/timetable/substitutes.ts";
import { timetableWords } from "../../i18n/timetable-words.ts";
import { useWords } from "../../i18n/words.ts";
import { InspectorPart } from "../../ui/frame/inspector.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { InviteButton } from "./invite-button.tsx";
import type { SlotPartProps } from "./slot-form.tsx";
import { useNames } from "./use-names.ts";
import classes from "./timetable.module.css";

type SlotPerson = Slot["people"][number];

const roleFor: Readonly<Record<Person["role"], SlotPerson["role"]>> = {
  faculty: "lead",
  coordinator: "co-facilitator",
  "resource-person": "resource-person",
};

/** Who is in a slot, in which role, and who could stand in. */
export function SlotPeople({ context, slot, set }: SlotPartProps) {
  const words = useWords(timetableWords);
  const names = useNames(context.source);
  const { people } = context.record.value.directory;
  const free = people.filter(({ id }) => !slot.people.some(({ person }) => person === id));
  const add = (id: string) => {
    const person = people.find((each) => each.id === id);
    if (person) set({ people: [...slot.people, { person: id, role: roleFor[person.role] }] });
  };
  return (
    <InspectorPart title={words.people}>
      <div className={classes.fields}>
        {slot.people.map((each, index) => (
          <PersonLine key={each.person} {...{ context, slot, set, each, index }} />
        ))}
        {people.length === 0 ? (
          <p className={classes.hint}>
            {words.noPeopleYet}{" "}
            <TextButton onClick={() => context.setTab("people")}>{words.peopleTab}</TextButton>
          </p>
        ) : (
          <NativeSelect
            aria-label={words.addPerson}
            value=""
            data={[
              { value: "", label: words.addPerson },
              ...free.map(({ id }) => ({ value: id, label: names.personName(id) })),
            ]}
            onChange={(event) => add(event.currentTarget.value)}
          />
        )}
      </div>
    </InspectorPart>
  );
}

type PersonLineProps = SlotPartProps & { each: SlotPerson; index: number };

function PersonLine({ context, slot, set, each, index }: PersonLineProps) {
  const words = useWords(timetableWords);
  const names = useNames(context.source);
  const name = names.personName(each.person);
  const person = context.record.value.directory.people.find(({ id }) => id === each.person);
  const isTroubled = context.clashes.some(
    ({ kind, slot: id, other, about }) =>
      (kind === "person" || kind === "away") &&
      about === each.person &&
      (id === slot.id || other === slot.id),
  );
  const replace = (change: Partial<SlotPerson>) =>
    set({ people: slot.people.with(index, { ...each, ...change }) });
  return (
    <div className={classes.person} data-clash={isTroubled}>
      <div className={classes.personHead}>
        <span className={classes.personName}>{name}</span>
        <NativeSelect
          aria-label={`${words.role}, ${name}`}
          value={each.role}
          data={slotRoles.map((role) => ({ value: role, label: words.roles[role] }))}
          onChange={(event) => replace({ role: memberOf(slotRoles, event.currentTarget.value) })}
        />
        <IconButton
          label={words.takeOut(name)}
          onClick={() => set({ people: slot.people.toSpliced(index, 1) })}
        >
          <IconX size={14} stroke={1.75} />
        </IconButton>
      </div>
      {person && each.role === "resource-person" && (
        <InviteButton context={context} slot={slot.id} person={person.id} />
      )}
      {person && isTroubled && (
        <Substitutes {...{ context, slot, person }} onChoose={(id) => replace({ person: id })} />
      )}
    </div>
  );
}

type SubstitutesProps = Pick<SlotPartProps, "context" | "slot"> & {
  person: Person;
  onChoose: (person: string) => void;
};

const shownSubstitutes = 4;

function Substitutes({ context, slot, person, onChoose }: SubstitutesProps) {
  const words = useWords(timetableWords);
  const names = useNames(context.source);
  const found = substitutesFor(context.source, slot, person).slice(0, shownSubstitutes);
  if (found.length === 0) return <p className={classes.hint}>{words.noSubstitute}</p>;
  return (
    <div
      className={classes.substitutes}
      role="group"
      aria-label={words.substitute(names.personName(person.id))}
    >
      <span className={classes.hint}>{words.substitute(names.personName(person.id))}</span>
      {found.map(({ person: { id }, slots }) => (
        <TextButton key={id} onClick={() => onChoose(id)}>
          {words.substituteLine(names.personName(id), slots)}
        </TextButton>
      ))}
    </div>
  );
}
