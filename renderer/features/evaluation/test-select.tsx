import { NativeSelect } from "@mantine/core";
import { evaluationWords } from "../../i18n/evaluation-words.ts";
import { useFormat } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import type { EvaluationContext } from "./context.ts";
import classes from "./evaluation.module.css";

/** Which test is looked at; nothing where there is only one. */
export function TestSelect({
  context: { record, test, selectTest },
}: {
  context: EvaluationContext;
}) {
  const words = useWords(evaluationWords);
  const format = useFormat();
  const { tests } = record.value;
  if (tests.length < 2) return null;
  return (
    <NativeSelect
      className={classes.runSelect}
      aria-label={words.test}
      value={test?.id ?? ""}
      data={tests.map(({ id, title }) => ({ value: id, label: format.text(title) }))}
      onChange={(event) => selectTest(event.currentTarget.value)}
    />
  );
}
