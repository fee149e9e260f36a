import { evaluationResultWords } from "../../../i18n/evaluation-results-words.ts";
import { evaluationWords } from "../../../i18n/evaluation-words.ts";
import { useWords } from "../../../i18n/words.ts";
import { BilingualField } from "../../../ui/bilingual-field.tsx";
import type { EvaluationContext } from "../context.ts";
import classes from "../evaluation.module.css";
import { PapersPart } from "./papers-part.tsx";

/** What the trainers conclude, and the papers and the report as files. */
export function ReviewView({ context }: { context: EvaluationContext }) {
  const words = useWords(evaluationWords);
  const results = useWords(evaluationResultWords);
  const { record } = context;
  const { review } = record.value;
  const set = (part: Partial<typeof review>, topic: string) =>
    record.change(
      (evaluation) => ({ ...evaluation, review: { ...evaluation.review, ...part } }),
      topic,
    );
  return (
    <div className={classes.review} tabIndex={0} role="region" aria-label={words.views.review}>
      <section className={classes.part} aria-label={results.reviewTitle}>
        <h2>{results.reviewTitle}</h2>
        <p className={classes.dim}>{results.reviewHint}</p>
        <BilingualField
          multiline
          label={results.worked}
          value={review.worked}
          onChange={(worked) => set({ worked }, "worked")}
        />
        <BilingualField
          multiline
          label={results.change}
          value={review.change}
          onChange={(change) => set({ change }, "change")}
        />
      </section>
      <PapersPart context={context} />
    </div>
  );
}
