import { percentFigure, pointsFigure } from "../../../../shared/composition/evaluation/figures.ts";
import { gainOf } from "../../../../shared/evaluation/gain.ts";
import {
  marksByParticipant,
  summaryOfMarks,
  type Marks,
} from "../../../../shared/evaluation/marking.ts";
import { occasions, type Evaluation, type Test } from "../../../../shared/evaluation/model.ts";
import { evaluationEntryWords } from "../../../i18n/evaluation-entry-words.ts";
import { evaluationResultWords } from "../../../i18n/evaluation-results-words.ts";
import { useFormat } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/words.ts";
import classes from "../evaluation.module.css";
import { useEvaluationWord } from "./use-evaluation-word.ts";

type PartProps = { evaluation: Evaluation; test: Test };

/** Mean, median, least, most and who passed, before and after. */
export function MarksPart({ evaluation, test }: PartProps) {
  const entry = useWords(evaluationEntryWords);
  const results = useWords(evaluationResultWords);
  const word = useEvaluationWord();
  const format = useFormat();
  const marks = marksByParticipant(evaluation, test);
  const heads = ["taken", "mean", "median", "least", "most", "passed"] as const;
  const percent = (value: number) => percentFigure(value, format.language);
  return (
    <section className={classes.part} aria-label={results.summary}>
      <h2>{results.summary}</h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{entry.occasion}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className={classes.figure}>
                {word(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {occasions.map((occasion) => {
            const summary = summaryOfMarks(marks.flatMap((each) => each[occasion] ?? []));
            const figures = summary
              ? [
                  format.digits(summary.count),
                  percent(summary.mean),
                  percent(summary.median),
                  percent(summary.least),
                  percent(summary.most),
                  format.digits(summary.passed),
                ]
              : heads.map(() => "–");
            return (
              <tr key={occasion}>
                <th scope="row">{entry[occasion]}</th>
                {heads.map((head, index) => (
                  <td key={head} className={classes.figure}>
                    {figures[index]}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** What everybody reached, before and after. */
export function ParticipantsPart({ evaluation, test }: PartProps) {
  const entry = useWords(evaluationEntryWords);
  const results = useWords(evaluationResultWords);
  const word = useEvaluationWord();
  const format = useFormat();
  const rows = marksByParticipant(evaluation, test).filter(({ pre, post }) => pre ?? post);
  const shown = (marks: Marks | null) =>
    marks
      ? `${format.digits(marks.marks)} (${percentFigure(marks.percent, format.language)})`
      : "–";
  return (
    <section className={classes.part} aria-label={results.participantsMarks}>
      <h2>{results.participantsMarks}</h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{entry.participant}</th>
            <th scope="col" className={classes.figure}>
              {word("before")}
            </th>
            <th scope="col" className={classes.figure}>
              {word("after")}
            </th>
            <th scope="col" className={classes.figure}>
              {word("gain")} ({word("points")})
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ participant, pre, post }) => (
            <tr key={participant.id}>
              <th scope="row">
                {format.digits(participant.code)} {participant.name}
              </th>
              <td className={classes.figure}>{shown(pre)}</td>
              <td className={classes.figure}>{shown(post)}</td>
              <td className={classes.figure}>
                {pointsFigure(
                  pre && post ? gainOf(pre.percent, post.percent).absolute : null,
                  format.language,
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
