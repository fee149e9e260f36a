import { IconX } from "@tabler/icons-react";
import { markSheet } from "../../../../shared/evaluation/marking.ts";
import type {
  Evaluation,
  Occasion,
  PaperVersion,
  Participant,
  Sheet,
  Test,
} from "../../../../shared/evaluation/model.ts";
import {
  optionLetter,
  paperOf,
  rereadAs,
  versionFor,
} from "../../../../shared/evaluation/paper.ts";
import type { EditedRecord } from "../../../client/use-record.ts";
import { evaluationEntryWords } from "../../../i18n/evaluation-entry-words.ts";
import { useFormat } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/words.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import type { EvaluationContext } from "../context.ts";
import { withName, withoutSheet, withSheets } from "../edits.ts";
import classes from "../evaluation.module.css";
import type { GridRow } from "../key-grid.tsx";

type Asked = {
  readonly test: Test;
  readonly occasion: Occasion;
  readonly participant: Participant;
  /** The place of the participant in the list, from 0. */
  readonly place: number;
};

const storedSheet = (
  { sheets }: Pick<Evaluation, "sheets">,
  { test, occasion, participant }: Omit<Asked, "place">,
) =>
  sheets.find(
    (one) =>
      one.test === test.id && one.occasion === occasion && one.participant === participant.id,
  );

/** A participant's sheet, or an empty one of the paper that the participant gets. */
export const sheetFor = (evaluation: Pick<Evaluation, "sheets">, asked: Asked): Sheet =>
  storedSheet(evaluation, asked) ?? {
    test: asked.test.id,
    participant: asked.participant.id,
    occasion: asked.occasion,
    version: versionFor(asked.test, asked.place),
    answers: asked.test.items.map(() => null),
  };

type RowsOf = {
  context: EvaluationContext;
  test: Test;
  occasion: Occasion;
  named: boolean;
};

/** A row for every participant: who it is, the letters as they stand on the paper, the marks. */
export function useAnswerRows({ context, test, occasion, named }: RowsOf): readonly GridRow[] {
  const words = useWords(evaluationEntryWords);
  const format = useFormat();
  const { record } = context;
  const papers: Readonly<Record<PaperVersion, ReturnType<typeof paperOf>>> = {
    A: paperOf(test, "A"),
    B: paperOf(test, "B"),
  };
  return record.value.participants.map((participant, place) => {
    const stored = storedSheet(record.value, { test, occasion, participant });
    const sheet = stored ?? sheetFor({ sheets: [] }, { test, occasion, participant, place });
    const name = participant.name || `${words.participant} ${format.digits(participant.code)}`;
    return {
      id: participant.id,
      name,
      madeOf: [participant, stored, test, named, format.language, place],
      cells: papers[sheet.version].map(({ index, options }) => {
        const answer = sheet.answers[index] ?? null;
        return answer === null ? "" : optionLetter(options.indexOf(answer), format.language);
      }),
      head: (
        <RowHead
          participant={participant}
          sheet={sheet}
          test={test}
          named={named}
          record={record}
        />
      ),
      tail: stored ? <RowTail sheet={stored} test={test} who={name} record={record} /> : null,
    };
  });
}

type RowHeadProps = {
  participant: Participant;
  sheet: Sheet;
  test: Test;
  named: boolean;
  record: EditedRecord<Evaluation>;
};

function RowHead({ participant, sheet, test, named, record }: RowHeadProps) {
  const words = useWords(evaluationEntryWords);
  const format = useFormat();
  const code = format.digits(participant.code);
  const other: PaperVersion = sheet.version === "A" ? "B" : "A";
  return (
    <span className={classes.rowHead}>
      <span>{code}</span>
      {named && (
        <input
          className={classes.name}
          aria-label={words.nameOf(code)}
          value={participant.name}
          onChange={(event) => {
            const { value } = event.currentTarget;
            record.change(
              (evaluation) => withName(evaluation, participant.id, value),
              `name ${participant.id}`,
            );
          }}
        />
      )}
      {test.versions > 1 && (
        <button
          type="button"
          className={classes.version}
          aria-label={`${words.paperOf(code)}: ${optionLetter(sheet.version === "A" ? 0 : 1, format.language)}`}
          onClick={() =>
            record.change((evaluation) => withSheets(evaluation, [rereadAs(test, sheet, other)]))
          }
        >
          {optionLetter(sheet.version === "A" ? 0 : 1, format.language)}
        </button>
      )}
    </span>
  );
}

type RowTailProps = { sheet: Sheet; test: Test; who: string; record: EditedRecord<Evaluation> };

function RowTail({ sheet, test, who, record }: RowTailProps) {
  const words = useWords(evaluationEntryWords);
  const format = useFormat();
  const { marks, outOf, passed } = markSheet(test, sheet);
  return (
    <span className={classes.rowTail} data-passed={passed}>
      {format.digits(marks)} / {format.digits(outOf)}
      <IconButton
        label={words.clearSheet(who)}
        tabIndex={-1}
        onClick={() => record.change((evaluation) => withoutSheet(evaluation, sheet))}
      >
        <IconX size={14} stroke={1.75} />
      </IconButton>
    </span>
  );
}
