import { useState } from "react";
import { bloomLevels } from "../../../../shared/curriculum/bloom.ts";
import type { Outcome, Session } from "../../../../shared/curriculum/session.ts";
import { bilingual } from "../../../../shared/language/bilingual.ts";
import { newId } from "../../../../shared/lib/ids.ts";
import type { EditedRecord } from "../../../client/use-record.ts";
import { useFormat } from "../../../i18n/format.ts";
import { terms } from "../../../i18n/terms.ts";
import { useWords } from "../../../i18n/words.ts";
import { BilingualText } from "../../../ui/bilingual-text.tsx";
import { Chip } from "../../../ui/chip.tsx";
import { InspectorPart } from "../../../ui/frame/inspector.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import { authorWords } from "../words.ts";
import { OutcomeForm } from "./outcome-form.tsx";
import classes from "./inspector.module.css";

/** What participants can do after the session, at which level, and whether it is practised and tested. */
export function Outcomes({ record }: { record: EditedRecord<Session> }) {
  const words = useWords(authorWords);
  const [open, setOpen] = useState<string | null>(null);
  const session = record.value;
  const add = () => {
    const outcome: Outcome = { id: newId(), text: bilingual(), bloom: "understand" };
    record.change((each) => ({ ...each, outcomes: [...each.outcomes, outcome] }));
    setOpen(outcome.id);
  };
  return (
    <InspectorPart
      title={words.outcomes}
      action={<TextButton onClick={add}>{words.addOutcome}</TextButton>}
    >
      {session.outcomes.length === 0 && <p className={classes.hint}>{words.noOutcomes}</p>}
      <ol className={classes.outcomes}>
        {session.outcomes.map((outcome, index) => (
          <OutcomeRow
            key={outcome.id}
            outcome={outcome}
            position={index + 1}
            record={record}
            isOpen={open === outcome.id}
            setOpen={(isOpen) => setOpen(isOpen ? outcome.id : null)}
          />
        ))}
      </ol>
      <Levels session={session} />
    </InspectorPart>
  );
}

type RowProps = {
  outcome: Outcome;
  position: number;
  record: EditedRecord<Session>;
  isOpen: boolean;
  setOpen: (isOpen: boolean) => void;
};

function OutcomeRow({ outcome, position, record, isOpen, setOpen }: RowProps) {
  const words = useWords(authorWords);
  const { bloom } = useWords(terms);
  const { digits } = useFormat();
  if (isOpen) {
    return (
      <li className={classes.outcome}>
        <OutcomeForm outcome={outcome} record={record} close={() => setOpen(false)} />
      </li>
    );
  }
  const { activities, testItems } = record.value;
  const steps = activities.filter(({ outcomes }) => outcomes.includes(outcome.id)).length;
  const tests = testItems.filter((item) => item.outcome === outcome.id).length;
  const isEmpty = outcome.text.en === "" && outcome.text.bn === "";
  return (
    <li className={classes.outcome}>
      <span>{digits(position)}</span>
      <div>
        <button type="button" className={classes.outcomeText} onClick={() => setOpen(true)}>
          {isEmpty ? words.noOutcomes : <BilingualText text={outcome.text} />}
        </button>
        <div className={classes.line}>
          <Chip>{bloom[outcome.bloom]}</Chip>
          <span className={steps === 0 ? classes.lacking : undefined}>
            {steps === 0 ? words.noStep : words.steps(steps)}
          </span>
          <span className={tests === 0 ? classes.lacking : undefined}>
            {tests === 0 ? words.noTestItem : words.testItems(tests)}
          </span>
        </div>
      </div>
    </li>
  );
}

function Levels({ session }: { session: Session }) {
  const { bloom } = useWords(terms);
  const used = new Set(session.outcomes.map((outcome) => outcome.bloom));
  return (
    <>
      <div className={classes.levels} aria-hidden>
        {bloomLevels.map((level) => (
          <i key={level} title={bloom[level]} data-on={used.has(level) || undefined} />
        ))}
      </div>
      <div className={classes.ends}>
        <span>{bloom.remember}</span>
        <span>{bloom.create}</span>
      </div>
    </>
  );
}
