import { percentFigure, shareFigure } from "../../../../shared/composition/evaluation/figures.ts";
import { stateWord } from "../../../../shared/composition/evaluation/review.ts";
import { itemRemarkWord } from "../../../../shared/composition/evaluation/words.ts";
import { itemState } from "../../../../shared/evaluation/bank.ts";
import {
  analyseItems,
  leastForDiscrimination,
  type ItemAnalysis,
} from "../../../../shared/evaluation/item-analysis.ts";
import { sheetsOf } from "../../../../shared/evaluation/marking.ts";
import type { Test } from "../../../../shared/evaluation/model.ts";
import { optionLetter } from "../../../../shared/evaluation/paper.ts";
import { evaluationEntryWords } from "../../../i18n/evaluation-entry-words.ts";
import { evaluationResultWords } from "../../../i18n/evaluation-results-words.ts";
import { evaluationWords } from "../../../i18n/evaluation-words.ts";
import { useFormat } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/words.ts";
import { Chip } from "../../../ui/chip.tsx";
import type { EvaluationContext } from "../context.ts";
import classes from "../evaluation.module.css";
import { useEvaluationWord } from "./use-evaluation-word.ts";

/** How each question worked: after the course, or before it while nobody has answered after. */
export function ItemsPart({ context, test }: { context: EvaluationContext; test: Test }) {
  const words = useWords(evaluationWords);
  const entry = useWords(evaluationEntryWords);
  const results = useWords(evaluationResultWords);
  const word = useEvaluationWord();
  const format = useFormat();
  const { record, bank } = context;
  const post = sheetsOf(record.value, test.id, "post");
  const occasion = post.length > 0 ? "post" : "pre";
  const sheets = occasion === "post" ? post : sheetsOf(record.value, test.id, "pre");
  const most = Math.max(...test.items.map(({ options }) => options.length));
  const letters = Array.from({ length: most }, (_, place) => optionLetter(place, format.language));
  return (
    <section className={classes.part} aria-label={results.itemsTitle}>
      <h2>
        {results.itemsTitle} ({entry[occasion]})
      </h2>
      {sheets.length < leastForDiscrimination && (
        <p className={classes.dim}>{results.fewSheets(format.digits(leastForDiscrimination))}</p>
      )}
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{words.question}</th>
            <th scope="col" className={classes.figure}>
              {word("difficulty")}
            </th>
            <th scope="col" className={classes.figure}>
              {word("discrimination")}
            </th>
            {letters.map((letter) => (
              <th
                key={letter}
                scope="col"
                className={classes.figure}
                aria-label={results.chosen(letter)}
              >
                {letter}
              </th>
            ))}
            <th scope="col">{word("remark")}</th>
          </tr>
        </thead>
        <tbody>
          {analyseItems(test, sheets).map((analysis) => (
            <AnalysedItem
              key={analysis.item.id}
              analysis={analysis}
              options={most}
              state={stateWord(itemState(analysis.item, bank), format.language)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type AnalysedItemProps = { analysis: ItemAnalysis; options: number; state: string };

function AnalysedItem({ analysis, options, state }: AnalysedItemProps) {
  const format = useFormat();
  const { item, difficulty, discrimination, chosen, remark } = analysis;
  const right = difficulty === null ? null : difficulty * 100;
  return (
    <tr>
      <th scope="row">{format.text(item.stem)}</th>
      <td className={classes.figure}>{percentFigure(right, format.language)}</td>
      <td className={classes.figure}>{shareFigure(discrimination, format.language)}</td>
      {Array.from({ length: options }, (_, place) => (
        <td key={place} className={classes.figure}>
          {place === item.answer ? (
            <strong>{format.digits(chosen[place] ?? 0)} ✓</strong>
          ) : (
            format.digits(chosen[place] ?? "–")
          )}
        </td>
      ))}
      <td>
        {remark && (
          <Chip tone={remark === "check-key" ? "problem" : "unfinished"}>
            {itemRemarkWord(remark, format.language)}
          </Chip>
        )}{" "}
        {state && <Chip tone="unfinished">{state}</Chip>}
      </td>
    </tr>
  );
}
