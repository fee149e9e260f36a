import { Button, NativeSelect } from "@mantine/core";
import { bloomLevels, type BloomLevel } from "../../../../shared/curriculum/bloom.ts";
import type { Outcome, Session } from "../../../../shared/curriculum/session.ts";
import type { EditedRecord } from "../../../client/use-record.ts";
import { terms } from "../../../i18n/terms.ts";
import { useWords } from "../../../i18n/words.ts";
import { BilingualField } from "../../../ui/bilingual-field.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import { authorWords } from "../words.ts";
import classes from "./inspector.module.css";

type Props = { outcome: Outcome; record: EditedRecord<Session>; close: () => void };

/** The session without an outcome, and without what points to it. */
function withoutOutcome(session: Session, id: string): Session {
  return {
    ...session,
    outcomes: session.outcomes.filter((outcome) => outcome.id !== id),
    activities: session.activities.map((activity) => ({
      ...activity,
      outcomes: activity.outcomes.filter((each) => each !== id),
    })),
    testItems: session.testItems.filter((item) => item.outcome !== id),
  };
}

export function OutcomeForm({ outcome, record, close }: Props) {
  const words = useWords(authorWords);
  const { bloom } = useWords(terms);
  const change = (part: Partial<Outcome>, topic?: string) =>
    record.change(
      (session) => ({
        ...session,
        outcomes: session.outcomes.map((each) =>
          each.id === outcome.id ? { ...each, ...part } : each,
        ),
      }),
      topic,
    );
  const remove = () => {
    record.change((session) => withoutOutcome(session, outcome.id));
    close();
  };
  return (
    <div className={classes.form}>
      <BilingualField
        label={words.outcome}
        multiline
        value={outcome.text}
        onChange={(text, language) => change({ text }, `${outcome.id} ${language}`)}
      />
      <NativeSelect
        label={words.bloom}
        value={outcome.bloom}
        data={bloomLevels.map((level) => ({ value: level, label: bloom[level] }))}
        onChange={(event) => change({ bloom: event.currentTarget.value as BloomLevel })}
      />
      <div className={classes.line}>
        <Button variant="default" onClick={close}>
          {words.done}
        </Button>
        <TextButton onClick={remove}>{words.removeOutcome}</TextButton>
      </div>
    </div>
  );
}
