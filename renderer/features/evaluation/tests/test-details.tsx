import { Button, SegmentedControl } from "@mantine/core";
import { isAnswered } from "../../../../shared/evaluation/answered.ts";
import { fullMarks } from "../../../../shared/evaluation/marking.ts";
import type { Test } from "../../../../shared/evaluation/model.ts";
import { evaluationWords } from "../../../i18n/evaluation-words.ts";
import { useFormat } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/words.ts";
import { BilingualField } from "../../../ui/bilingual-field.tsx";
import { MinutesInput } from "../../../ui/minutes-input.tsx";
import type { EvaluationContext } from "../context.ts";
import { withoutTest, withTest } from "../edits.ts";
import classes from "../evaluation.module.css";
import { ItemsTable } from "./items-table.tsx";

type TestDetailsProps = { context: EvaluationContext; test: Test };

/** A test as it is asked: its title, pass mark, papers and questions. */
export function TestDetails({ context, test }: TestDetailsProps) {
  const words = useWords(evaluationWords);
  const format = useFormat();
  const { record } = context;
  const isFrozen = isAnswered(record.value, test.id);
  const set = (part: Partial<Test>, topic?: string) =>
    record.change((evaluation) => {
      const current = evaluation.tests.find(({ id }) => id === test.id);
      return current ? withTest(evaluation, { ...current, ...part }) : evaluation;
    }, topic);
  return (
    <section
      className={classes.page}
      aria-label={format.text(test.title)}
      tabIndex={0}
      role="region"
    >
      <BilingualField
        label={words.testTitle}
        value={test.title}
        onChange={(title) => set({ title }, `title ${test.id}`)}
      />
      <div className={classes.fields}>
        <label className={classes.field}>
          {words.minutes}
          <MinutesInput
            label={words.minutes}
            refusal={words.minutesRefusal}
            lowest={1}
            highest={600}
            value={test.minutes}
            onChange={(minutes) => set({ minutes }, "minutes")}
          />
        </label>
        <label className={classes.field}>
          {words.passMark}
          <MinutesInput
            label={words.passMark}
            refusal={words.passRefusal}
            highest={100}
            value={test.passMark}
            onChange={(passMark) => set({ passMark }, "passMark")}
          />
        </label>
        <div className={classes.field}>
          <span id="papers-label">{words.versions}</span>
          <SegmentedControl
            aria-labelledby="papers-label"
            disabled={isFrozen}
            value={String(test.versions)}
            onChange={(versions) => set({ versions: Number(versions) })}
            data={[
              { value: "1", label: words.oneVersion },
              { value: "2", label: words.twoVersions },
            ]}
          />
        </div>
        <Button
          variant="default"
          disabled={isFrozen}
          title={words.shuffleHint}
          onClick={() => set({ seed: Math.floor(Math.random() * 4_294_967_296) })}
        >
          {words.shuffle}
        </Button>
        <span className={classes.push} />
        <Button
          variant="default"
          onClick={() => record.change((evaluation) => withoutTest(evaluation, test.id))}
        >
          {words.removeTest}
        </Button>
      </div>
      <p className={classes.dim}>
        {words.questions(test.items.length)} · {words.fullMarks(format.digits(fullMarks(test)))}
      </p>
      {isFrozen && <p className={classes.hint}>{words.frozen}</p>}
      <ItemsTable context={context} test={test} isFrozen={isFrozen} onChange={set} />
    </section>
  );
}
