import { evaluationWords } from "../../../i18n/evaluation-words.ts";
import { useWords } from "../../../i18n/words.ts";
import { BilingualField } from "../../../ui/bilingual-field.tsx";
import type { EvaluationContext } from "../context.ts";
import classes from "../evaluation.module.css";
import { PapersPart } from "./papers-part.tsx";

/** What the trainers conclude, and the papers and the report as files. */
export function ReviewView({ context }: { context: EvaluationContext }) {
  const words = useWords(evaluationWords);
  const { record } = context;
  const { review } = record.value;
  const set = (part: Partial<typeof review>, topic: string) =>
    record.change(
      (evaluation) => ({ ...evaluation, review: { ...evaluation.review, ...part } }),
      topic,
    );
  return (
    <div className={classes.review} tabIndex={0} role="region" aria-label={words.views.review}>
      <section className={classes.part} aria-label={words.reviewTitle}>
        <h2>{words.reviewTitle}</h2>
        <p className={classes.dim}>{words.reviewHint}</p>
        <BilingualField
          multiline
          label={words.worked}
          value={review.worked}
          onChange={(worked) => set({ worked }, "worked")}
        />
        <BilingualField
          multiline
          label={words.change}
          value={review.change}
          onChange={(change) => set({ change }, "change")}
        />
      </section>
      <PapersPart context={context} />
    </div>
  );
}
