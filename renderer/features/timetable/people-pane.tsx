import { useState } from "react";
import { emptyPerson, type Person } from "../../../shared/curriculum/directory.ts";
import { newId } from "../../../shared/lib/ids.ts";
import { useFormat } from "../../i18n/format.ts";
import { runWords } from "../../i18n/run-words.ts";
import { timetableWords } from "../../i18n/timetable-words.ts";
import { useWords } from "../../i18n/words.ts";
import { InspectorPart } from "../../ui/frame/inspector.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { PersonForm } from "./person-form.tsx";
import type { TimetableContext } from "./timetable.ts";
import { useNames } from "./use-names.ts";
import classes from "./timetable.module.css";

/** The people of all runs; one of them open at a time. */
export function PeoplePane({ context }: { context: TimetableContext }) {
  const words = useWords(runWords);
  const tabs = useWords(timetableWords);
  const [open, setOpen] = useState<string | null>(null);
  const { people } = context.record.value.directory;
  const person = people.find(({ id }) => id === open);
  if (person) {
    return <PersonForm key={person.id} {...{ context, person }} onClose={() => setOpen(null)} />;
  }
  const add = () => {
    const fresh = emptyPerson(newId());
    context.changeDirectory((directory) => ({
      ...directory,
      people: [...directory.people, fresh],
    }));
    setOpen(fresh.id);
  };
  return (
    <InspectorPart
      title={tabs.peopleTab}
      action={<TextButton onClick={add}>{words.addPerson}</TextButton>}
    >
      <p className={classes.hint}>{people.length === 0 ? words.noPeople : words.facultyHint}</p>
      <ul className={classes.list}>
        {people.map((each) => (
          <PersonLine
            key={each.id}
            {...{ context, person: each }}
            onOpen={() => setOpen(each.id)}
          />
        ))}
      </ul>
    </InspectorPart>
  );
}

type PersonLineProps = { context: TimetableContext; person: Person; onOpen: () => void };

function PersonLine({ context, person, onOpen }: PersonLineProps) {
  const words = useWords(runWords);
  const format = useFormat();
  const { personName } = useNames(context.source);
  const rest = [
    words.roles[person.role],
    format.text(person.title),
    format.text(person.organisation),
  ];
  return (
    <li>
      <button type="button" className={classes.listLine} onClick={onOpen}>
        <span className={classes.listName}>{personName(person.id) || words.newPerson}</span>
        <span className={classes.dim}>{rest.filter(Boolean).join(", ")}</span>
      </button>
    </li>
  );
}
