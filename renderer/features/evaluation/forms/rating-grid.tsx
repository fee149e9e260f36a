import { IconX } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { formOf, statementsOf, type FormKind } from "../../../../shared/evaluation/forms.ts";
import { evaluationLimits, type Response } from "../../../../shared/evaluation/model.ts";
import { textIn } from "../../../../shared/language/bilingual.ts";
import { inDigits } from "../../../../shared/language/digits.ts";
import { newId } from "../../../../shared/lib/ids.ts";
import { evaluationEntryWords } from "../../../i18n/evaluation-entry-words.ts";
import { useFormat } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/words.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import type { EvaluationContext } from "../context.ts";
import { withRating, withResponses } from "../edits.ts";
import { ratingOfKey, type Press } from "../entry-keys.ts";
import classes from "../evaluation.module.css";
import { KeyGrid, type GridRow } from "../key-grid.tsx";

type RatingGridProps = {
  context: EvaluationContext;
  kind: FormKind;
  onPaste: (text: string) => void;
  onSelect: (index: number) => void;
};

/** A row a form and one empty row more; a rating typed into that makes the next form. */
export function RatingGrid({ context, kind, onPaste, onSelect }: RatingGridProps) {
  const words = useWords(evaluationEntryWords);
  const format = useFormat();
  const { language } = format;
  const { record } = context;
  const { responses } = record.value[kind];
  const { speakers } = record.value.reaction;
  const [refusal, setRefusal] = useState("");
  const statements = useMemo(
    () => statementsOf(formOf(kind, { reaction: { speakers, responses: [] } })),
    [kind, speakers],
  );
  const columns = useMemo(
    () =>
      statements.map(({ id, text }, index) => ({
        id,
        head: inDigits(index + 1, language),
        title: textIn(text, language),
      })),
    [statements, language],
  );
  const change = (update: (known: readonly Response[]) => Response[]) =>
    record.change((evaluation) => withResponses(evaluation, kind, update));

  const enter = (row: number, column: number, press: Press): boolean => {
    const rating = ratingOfKey(press);
    const statement = statements[column];
    if (rating === undefined || !statement) return false;
    if (rating !== null && rating > 5) {
      setRefusal(words.fromOneToFive);
      return false;
    }
    setRefusal("");
    const rated = (form: Response) => withRating(form, statement.id, rating);
    const fresh: Response = { id: newId(), ratings: {}, remarks: ["", "", ""] };
    change((known) =>
      row < known.length
        ? known.map((form, index) => (index === row ? rated(form) : form))
        : [...known, rated(fresh)],
    );
    return true;
  };
  const rows: GridRow[] = responses.map((form, index) => {
    const number = format.digits(index + 1);
    return {
      id: form.id,
      name: words.form(number),
      madeOf: [form, index, statements, format.language],
      head: number,
      cells: statements.map(({ id }) => {
        const rating = form.ratings[id];
        return rating === undefined ? "" : format.digits(rating);
      }),
      tail: (
        <IconButton
          label={words.removeForm(number)}
          tabIndex={-1}
          onClick={() => change((known) => known.filter(({ id }) => id !== form.id))}
        >
          <IconX size={14} stroke={1.75} />
        </IconButton>
      ),
    };
  });
  const empty: GridRow = {
    id: "new",
    name: words.newForm,
    madeOf: [statements, responses.length, format.language],
    head: <span className={classes.dim}>{words.newForm}</span>,
    cells: [],
    tail: null,
  };
  return (
    <>
      <KeyGrid
        label={`${words.formsGrid}, ${words.forms[kind]}`}
        corner={words.formLabel}
        tailHead=""
        columns={columns}
        rows={rows.length < evaluationLimits.participants ? [...rows, empty] : rows}
        cellName={(who, column, value) => words.cell(who, column, value || words.blank)}
        onEntry={enter}
        onPaste={onPaste}
        onRow={onSelect}
      />
      <div className={classes.legend} tabIndex={0} role="region" aria-label={words.forms[kind]}>
        <ol>
          {statements.map(({ id, text }) => (
            <li key={id}>{format.text(text)}</li>
          ))}
        </ol>
      </div>
      <p className={classes.foot}>
        {refusal ? (
          <span role="alert" className={classes.problem}>
            {refusal}
          </span>
        ) : (
          <span className={classes.dim}>{words.formsHint}</span>
        )}
      </p>
    </>
  );
}
