import { formKinds } from "../../../../shared/evaluation/forms.ts";
import { learningGain } from "../../../../shared/evaluation/gain.ts";
import { evaluationResultWords } from "../../../i18n/evaluation-results-words.ts";
import { evaluationWords } from "../../../i18n/evaluation-words.ts";
import { useWords } from "../../../i18n/words.ts";
import type { EvaluationContext } from "../context.ts";
import { EmptyPart } from "../empty-part.tsx";
import classes from "../evaluation.module.css";
import { TestSelect } from "../test-select.tsx";
import { GainPart } from "./gain-part.tsx";
import { ItemsPart } from "./items-part.tsx";
import { MarksPart, ParticipantsPart } from "./marks-part.tsx";
import { RatingsPart } from "./ratings-part.tsx";

/** Everything that follows from the answers and the forms: pictures first, then the figures. */
export function ResultsView({ context }: { context: EvaluationContext }) {
  const words = useWords(evaluationWords);
  const results = useWords(evaluationResultWords);
  const { record, test } = context;
  const gain = test ? learningGain(record.value, test) : null;
  const hasAnswers = gain !== null && gain.takenPre + gain.takenPost > 0;
  const forms = formKinds.filter((kind) => record.value[kind].responses.length > 0);
  if (!hasAnswers && forms.length === 0) {
    return (
      <>
        <div className={classes.tools}>
          <TestSelect context={context} />
        </div>
        <EmptyPart title={results.noResults} hint={results.noResultsHint} />
      </>
    );
  }
  return (
    <div className={classes.results} tabIndex={0} role="region" aria-label={words.views.results}>
      <TestSelect context={context} />
      {test && gain && hasAnswers && (
        <>
          <MarksPart evaluation={record.value} test={test} />
          <GainPart gain={gain} />
          <ItemsPart context={context} test={test} />
        </>
      )}
      {forms.map((kind) => (
        <RatingsPart key={kind} evaluation={record.value} kind={kind} />
      ))}
      {test && hasAnswers && <ParticipantsPart evaluation={record.value} test={test} />}
    </div>
  );
}
