import { Button, NativeSelect, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import {
  formKinds,
  formOf,
  statementsOf,
  type FormKind,
} from "../../../../shared/evaluation/forms.ts";
import { readPastedRatings } from "../../../../shared/evaluation/pasted-ratings.ts";
import { followUpDays } from "../../../../shared/evaluation/model.ts";
import { memberOf } from "../../../../shared/lib/member-of.ts";
import { evaluationEntryWords } from "../../../i18n/evaluation-entry-words.ts";
import { useFormat } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/words.ts";
import type { EvaluationContext } from "../context.ts";
import { withResponses } from "../edits.ts";
import classes from "../evaluation.module.css";
import { PastePanel, type PasteReport } from "../paste-panel.tsx";
import { RatingGrid } from "./rating-grid.tsx";
import { SpeakersPart } from "./speakers-part.tsx";
import { WrittenPart } from "./written-part.tsx";

/** The forms that came back: ratings by key, written answers beside them. */
export function FormsView({ context }: { context: EvaluationContext }) {
  const words = useWords(evaluationEntryWords);
  const format = useFormat();
  const { record } = context;
  const [kind, setKind] = useState<FormKind>("reaction");
  const [pasting, setPasting] = useState(false);
  const [report, setReport] = useState<PasteReport | null>(null);
  const [selected, select] = useState(0);
  const { responses } = record.value[kind];
  const people = record.value.participants.length;

  const take = (text: string) => {
    const statements = statementsOf(formOf(kind, record.value)).map(({ id }) => id);
    const pasted = readPastedRatings(text, statements);
    setReport({ rows: pasted.responses.length, faults: pasted.faults });
    setPasting(true);
    record.change((evaluation) =>
      withResponses(evaluation, kind, (known) => [...known, ...pasted.responses]),
    );
  };
  return (
    <div className={classes.columns}>
      <div className={classes.stack}>
        <div className={classes.tools}>
          <SegmentedControl
            aria-label={words.formLabel}
            value={kind}
            onChange={(next) => {
              setKind(memberOf(formKinds, next));
              select(0);
              setReport(null);
            }}
            data={formKinds.map((each) => ({ value: each, label: words.forms[each] }))}
          />
          {responses.length > people && (
            <span role="status" className={classes.unfinished}>
              {words.moreForms(format.digits(responses.length), format.digits(people))}
            </span>
          )}
          <span className={classes.push} />
          <Button variant="default" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
            {words.paste}
          </Button>
        </div>
        {pasting && (
          <PastePanel
            hint={words.pasteRatingsHint}
            report={report}
            onTake={take}
            onClose={() => setPasting(false)}
          />
        )}
        <RatingGrid key={kind} context={context} kind={kind} onPaste={take} onSelect={select} />
      </div>
      <aside className={classes.side} aria-label={words.written}>
        <WrittenPart context={context} kind={kind} index={selected} />
        {kind === "reaction" ? (
          <SpeakersPart context={context} />
        ) : (
          <FollowUpDays context={context} />
        )}
      </aside>
    </div>
  );
}

function FollowUpDays({ context: { record } }: { context: EvaluationContext }) {
  const words = useWords(evaluationEntryWords);
  const format = useFormat();
  return (
    <NativeSelect
      label={words.followUpDays}
      value={String(record.value.followUp.days)}
      data={followUpDays.map((days) => ({
        value: String(days),
        label: words.days(format.digits(days)),
      }))}
      onChange={(event) => {
        const days = followUpDays.find((each) => String(each) === event.currentTarget.value) ?? 60;
        record.change((evaluation) => ({
          ...evaluation,
          followUp: { ...evaluation.followUp, days },
        }));
      }}
    />
  );
}
