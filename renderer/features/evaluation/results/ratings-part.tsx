import { meanFigure } from "../../../../shared/composition/evaluation/figures.ts";
import { formOf, statementsOf, type FormKind } from "../../../../shared/evaluation/forms.ts";
import type { Evaluation } from "../../../../shared/evaluation/model.ts";
import { rate, remarksTo } from "../../../../shared/evaluation/ratings.ts";
import { evaluationResultWords } from "../../../i18n/evaluation-results-words.ts";
import { useFormat } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/words.ts";
import classes from "../evaluation.module.css";
import { Bars } from "./bars.tsx";
import { useEvaluationWord } from "./use-evaluation-word.ts";

const points = [1, 2, 3, 4, 5] as const;

/** Means of a form as a picture, then mean, spread and counts, then what was written. */
export function RatingsPart({ evaluation, kind }: { evaluation: Evaluation; kind: FormKind }) {
  const words = useWords(evaluationResultWords);
  const word = useEvaluationWord();
  const format = useFormat();
  const { responses } = evaluation[kind];
  const form = formOf(kind, evaluation);
  const title = kind === "reaction" ? words.reactionTitle : words.followUpTitle;
  const rated = statementsOf(form).map(({ id, text }) => ({
    id,
    name: format.text(text),
    summary: rate(responses, id),
  }));
  return (
    <section className={classes.part} aria-label={title}>
      <h2>{title}</h2>
      <p className={classes.dim}>
        {word("forms")}: {format.digits(responses.length)} /{" "}
        {format.digits(evaluation.participants.length)}
      </p>
      <Bars
        caption={word("meanRating")}
        series={[word("mean")]}
        rows={rated.map(({ id, name, summary: { mean } }) => ({
          id,
          label: name,
          values: [
            {
              share: mean === null ? null : mean / 5,
              text: meanFigure(mean, format.language),
            },
          ],
        }))}
      />
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{word("statement")}</th>
            {[word("mean"), word("spread"), word("count")].map((head) => (
              <th key={head} scope="col" className={classes.figure}>
                {head}
              </th>
            ))}
            {points.map((point) => (
              <th key={point} scope="col" className={classes.figure}>
                {format.digits(point)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rated.map(({ id, name, summary }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className={classes.figure}>{meanFigure(summary.mean, format.language)}</td>
              <td className={classes.figure}>{meanFigure(summary.spread, format.language)}</td>
              <td className={classes.figure}>{format.digits(summary.count)}</td>
              {points.map((point) => (
                <td key={point} className={classes.figure}>
                  {format.digits(summary.counts[point - 1] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {form.questions.map((question, index) => {
        const remarks = remarksTo(responses, index);
        return remarks.length === 0 ? null : (
          <div key={question.en}>
            <h3>{format.text(question)}</h3>
            <ul className={classes.remarks}>
              {remarks.map((remark, place) => (
                // Two people may have written the same.
                <li key={`${place} ${remark}`}>{remark}</li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
