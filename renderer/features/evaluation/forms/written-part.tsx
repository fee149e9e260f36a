import { formOf, type FormKind } from "../../../../shared/evaluation/forms.ts";
import { evaluationEntryWords } from "../../../i18n/evaluation-entry-words.ts";
import { useFormat } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/words.ts";
import type { EvaluationContext } from "../context.ts";
import { withResponses } from "../edits.ts";
import classes from "../evaluation.module.css";

type WrittenPartProps = { context: EvaluationContext; kind: FormKind; index: number };

/** What was written on the chosen form, question by question. */
export function WrittenPart({ context: { record }, kind, index }: WrittenPartProps) {
  const words = useWords(evaluationEntryWords);
  const format = useFormat();
  const response = record.value[kind].responses[index];
  if (!response) return <p className={classes.dim}>{words.chooseForm}</p>;
  const write = (question: number, text: string) =>
    record.change(
      (evaluation) =>
        withResponses(evaluation, kind, (known) =>
          known.map((form) =>
            form.id === response.id
              ? {
                  ...form,
                  remarks: form.remarks.map((each, place) => (place === question ? text : each)),
                }
              : form,
          ),
        ),
      `remark ${response.id} ${question}`,
    );
  return (
    <section>
      <h2 className={classes.sideTitle}>
        {words.written}: {words.form(format.digits(index + 1))}
      </h2>
      {formOf(kind, record.value).questions.map((question, place) => (
        <label key={question.en} className={classes.written}>
          {format.text(question)}
          <textarea
            rows={2}
            maxLength={2_000}
            value={response.remarks[place] ?? ""}
            onChange={(event) => write(place, event.currentTarget.value)}
          />
        </label>
      ))}
    </section>
  );
}
