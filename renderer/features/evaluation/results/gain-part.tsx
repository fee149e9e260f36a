import {
  percentFigure,
  pointsFigure,
  shareFigure,
} from "../../../../shared/composition/evaluation/figures.ts";
import { bandWord } from "../../../../shared/composition/evaluation/words.ts";
import { gainBand, type GroupGain, type LearningGain } from "../../../../shared/evaluation/gain.ts";
import { evaluationResultWords } from "../../../i18n/evaluation-results-words.ts";
import { evaluationWords } from "../../../i18n/evaluation-words.ts";
import { useFormat } from "../../../i18n/format.ts";
import { terms } from "../../../i18n/terms.ts";
import { useWords } from "../../../i18n/words.ts";
import classes from "../evaluation.module.css";
import { Bars } from "./bars.tsx";
import { useEvaluationWord } from "./use-evaluation-word.ts";

type Named = { readonly id: string; readonly name: string; readonly group: GroupGain };

/** Before and after by outcome, as a picture and as figures. */
export function GainPart({ gain }: { gain: LearningGain }) {
  const words = useWords(evaluationResultWords);
  const levels = useWords(terms).bloom;
  const word = useEvaluationWord();
  const format = useFormat();
  const { language } = format;
  const rows: Named[] = [
    ...gain.byOutcome.map(({ outcome, ...group }, index) => ({
      id: outcome.id,
      name: `${format.digits(index + 1)}. ${format.text(outcome.text)} (${levels[outcome.bloom]})`,
      group,
    })),
    { id: "", name: word("whole"), group: gain.all },
  ];
  return (
    <section className={classes.part} aria-label={words.gainTitle}>
      <h2>{words.gainTitle}</h2>
      <Bars
        caption={word("meanMarks")}
        series={[word("before"), word("after")]}
        rows={rows.map(({ id, name, group }) => ({
          id,
          label: name,
          values: [group.pre, group.post].map((percent) => ({
            share: percent === null ? null : percent / 100,
            text: percentFigure(percent, language),
          })),
        }))}
      />
      <GainTable rows={rows} />
      <p className={classes.dim}>{word("formula")}</p>
      <p className={classes.dim}>
        {gain.takenPre > 0 && gain.takenPost > 0 && word(gain.ofMatched ? "ofMatched" : "ofAll")}
      </p>
    </section>
  );
}

function GainTable({ rows }: { rows: readonly Named[] }) {
  const word = useEvaluationWord();
  const format = useFormat();
  const { language } = format;
  const { outcome } = useWords(evaluationWords);
  const heads = [
    word("items"),
    word("before"),
    word("after"),
    `${word("gain")} (${word("points")})`,
    word("normalised"),
  ];
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{outcome}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className={classes.figure}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, group: { items, pre, post, gain } }) => (
          <tr key={id} data-total={id === ""}>
            <th scope="row">{name}</th>
            <td className={classes.figure}>{format.digits(items)}</td>
            <td className={classes.figure}>{percentFigure(pre, language)}</td>
            <td className={classes.figure}>{percentFigure(post, language)}</td>
            <td className={classes.figure}>{pointsFigure(gain?.absolute ?? null, language)}</td>
            <td className={classes.figure}>
              {shareFigure(gain?.normalised ?? null, language)}{" "}
              {gain?.normalised !== null && gain?.normalised !== undefined && (
                <span className={classes.dim}>{bandWord(gainBand(gain.normalised), language)}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
