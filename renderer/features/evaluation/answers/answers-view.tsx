import { Button, SegmentedControl, Switch } from "@mantine/core";
import { useCallback, useMemo, useState } from "react";
import { occasions, type Occasion, type Test } from "../../../../shared/evaluation/model.ts";
import { optionLetter, paperOf } from "../../../../shared/evaluation/paper.ts";
import { readPastedAnswers } from "../../../../shared/evaluation/pasted-answers.ts";
import { inDigits } from "../../../../shared/language/digits.ts";
import { memberOf } from "../../../../shared/lib/member-of.ts";
import { evaluationEntryWords } from "../../../i18n/evaluation-entry-words.ts";
import { evaluationWords } from "../../../i18n/evaluation-words.ts";
import { useFormat } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/words.ts";
import type { EvaluationContext } from "../context.ts";
import { withAnswer, withSheets } from "../edits.ts";
import { EmptyPart } from "../empty-part.tsx";
import { answerOfKey, type Press } from "../entry-keys.ts";
import classes from "../evaluation.module.css";
import { KeyGrid } from "../key-grid.tsx";
import { PastePanel, type PasteReport } from "../paste-panel.tsx";
import { TestSelect } from "../test-select.tsx";
import { HeadCount } from "./head-count.tsx";
import { sheetFor, useAnswerRows } from "./use-answer-rows.tsx";

/** The answers of every participant, before and after: one key an answer. */
export function AnswersView({ context }: { context: EvaluationContext }) {
  const words = useWords(evaluationWords);
  const entry = useWords(evaluationEntryWords);
  const [occasion, setOccasion] = useState<Occasion>("pre");
  const [named, setNamed] = useState(false);
  const [pasting, setPasting] = useState(false);
  const { test } = context;
  if (!test) return <EmptyPart title={words.noTests} hint={words.noTestsHint} />;
  return (
    <div className={classes.stack}>
      <div className={classes.tools}>
        <TestSelect context={context} />
        <SegmentedControl
          aria-label={entry.occasion}
          value={occasion}
          onChange={(next) => setOccasion(memberOf(occasions, next))}
          data={occasions.map((each) => ({ value: each, label: entry[each] }))}
        />
        <HeadCount context={context} />
        <Switch
          size="xs"
          label={entry.showNames}
          checked={named}
          onChange={(event) => setNamed(event.currentTarget.checked)}
        />
        <span className={classes.push} />
        <Button variant="default" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {entry.paste}
        </Button>
      </div>
      <AnswerGrid
        key={`${test.id} ${occasion}`}
        {...{ context, test, occasion, named, pasting, setPasting }}
      />
    </div>
  );
}

type AnswerGridProps = {
  context: EvaluationContext;
  test: Test;
  occasion: Occasion;
  named: boolean;
  pasting: boolean;
  setPasting: (pasting: boolean) => void;
};

function AnswerGrid(props: AnswerGridProps) {
  const { context, test, occasion, named, pasting, setPasting } = props;
  const words = useWords(evaluationWords);
  const entry = useWords(evaluationEntryWords);
  const format = useFormat();
  const { record } = context;
  const { participants, sheets } = record.value;
  const [refusal, setRefusal] = useState("");
  const [report, setReport] = useState<PasteReport | null>(null);
  const rows = useAnswerRows({ context, test, occasion, named });
  const { language } = format;
  const columns = useMemo(
    () =>
      test.items.map((_, index) => {
        const head = inDigits(index + 1, language);
        return { id: String(index), head, title: entry.questionNumber(head) };
      }),
    [test.items, language, entry],
  );

  const enter = (row: number, column: number, press: Press): boolean => {
    const place = answerOfKey(press);
    const participant = participants[row];
    if (place === undefined || !participant) return false;
    const sheet = sheetFor(record.value, { test, occasion, participant, place: row });
    const asked = paperOf(test, sheet.version)[column];
    if (!asked) return false;
    const option = place === null ? null : asked.options[place];
    if (option === undefined) {
      const last = optionLetter(asked.options.length - 1, format.language);
      setRefusal(entry.noSuchOption(format.digits(column + 1), last));
      return false;
    }
    setRefusal("");
    record.change((evaluation) =>
      withSheets(evaluation, [
        withAnswer(
          sheetFor(evaluation, { test, occasion, participant, place: row }),
          asked.index,
          option,
        ),
      ]),
    );
    return true;
  };
  const paste = useCallback(
    (text: string) => {
      const pasted = readPastedAnswers(text, { test, occasion, participants });
      setReport({ rows: pasted.sheets.length, faults: pasted.faults });
      setPasting(true);
      if (pasted.sheets.length > 0) {
        record.change((evaluation) => withSheets(evaluation, pasted.sheets));
      }
    },
    [test, occasion, participants, record, setPasting],
  );
  const done = sheets.filter((one) => one.test === test.id && one.occasion === occasion).length;
  return (
    <>
      {pasting && (
        <PastePanel
          hint={entry.pasteAnswersHint}
          report={report}
          onTake={paste}
          onClose={() => setPasting(false)}
        />
      )}
      {participants.length === 0 ? (
        <EmptyPart title={entry.noParticipants} hint={entry.noParticipantsHint} />
      ) : (
        <KeyGrid
          label={`${entry.answersGrid}, ${entry[occasion]}`}
          corner={entry.participant}
          tailHead={words.marks}
          columns={columns}
          rows={rows}
          cellName={(who, column, value) => entry.cell(who, column, value || entry.blank)}
          onEntry={enter}
          onPaste={paste}
        />
      )}
      <p className={classes.foot}>
        {refusal ? (
          <span role="alert" className={classes.problem}>
            {refusal}
          </span>
        ) : (
          <span className={classes.dim}>{entry.answersHint}</span>
        )}
        <span className={classes.push} />
        <span className={classes.dim}>{entry.entered(done, participants.length)}</span>
      </p>
    </>
  );
}
