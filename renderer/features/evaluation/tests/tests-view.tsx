import { Button } from "@mantine/core";
import { useState } from "react";
import { evaluationWords } from "../../../i18n/evaluation-words.ts";
import { useFormat } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/words.ts";
import type { EvaluationContext } from "../context.ts";
import { withTest } from "../edits.ts";
import { EmptyPart } from "../empty-part.tsx";
import classes from "../evaluation.module.css";
import { TestDetails } from "./test-details.tsx";
import { TestMaker } from "./test-maker.tsx";

/** The tests of the run: made from the question bank, then looked at one by one. */
export function TestsView({ context }: { context: EvaluationContext }) {
  const words = useWords(evaluationWords);
  const { record, test, selectTest } = context;
  const [making, setMaking] = useState(false);
  const make = () => setMaking(true);
  if (making) {
    return (
      <TestMaker
        context={context}
        onCancel={() => setMaking(false)}
        onMake={(made) => {
          record.change((evaluation) => withTest(evaluation, made));
          selectTest(made.id);
          setMaking(false);
        }}
      />
    );
  }
  if (!test) {
    return context.bank.length === 0 ? (
      <EmptyPart title={words.noTests} hint={words.noBank} />
    ) : (
      <EmptyPart title={words.noTests} hint={words.noTestsHint}>
        <Button onClick={make}>{words.newTest}</Button>
      </EmptyPart>
    );
  }
  return (
    <div className={classes.columns}>
      <TestList context={context} onNew={make} />
      <TestDetails key={test.id} context={context} test={test} />
    </div>
  );
}

function TestList({ context, onNew }: { context: EvaluationContext; onNew: () => void }) {
  const words = useWords(evaluationWords);
  const format = useFormat();
  const { record, test, selectTest } = context;
  return (
    <nav className={classes.list} aria-label={words.testsList}>
      <ul>
        {record.value.tests.map(({ id, title, items }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === test?.id}
              className={classes.listItem}
              onClick={() => selectTest(id)}
            >
              <span>{format.text(title)}</span>
              <span className={classes.dim}>{words.questions(items.length)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button variant="default" onClick={onNew}>
        {words.newTest}
      </Button>
    </nav>
  );
}
