import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";
import { bloomLevels, type BloomLevel } from "../../../../shared/curriculum/bloom.ts";
import { bankOf } from "../../../../shared/evaluation/bank.ts";
import { chooseItems } from "../../../../shared/evaluation/choose.ts";
import { evaluationLimits, type Test } from "../../../../shared/evaluation/model.ts";
import { textIn } from "../../../../shared/language/bilingual.ts";
import { inDigits } from "../../../../shared/language/digits.ts";
import { newId } from "../../../../shared/lib/ids.ts";
import { evaluationWords } from "../../../i18n/evaluation-words.ts";
import { useFormat } from "../../../i18n/format.ts";
import { terms } from "../../../i18n/terms.ts";
import { useWords } from "../../../i18n/words.ts";
import { MinutesInput } from "../../../ui/minutes-input.tsx";
import type { EvaluationContext } from "../context.ts";
import classes from "../evaluation.module.css";
import { ScopeChoice } from "./scope-choice.tsx";
import { heldIn } from "./scopes.ts";

const usualCount = 20;
const usualPassMark = 50;
const minutesAnItem = 1.5;

const newSeed = () => Math.floor(Math.random() * 4_294_967_296);

type TestMakerProps = {
  context: EvaluationContext;
  onMake: (test: Test) => void;
  onCancel: () => void;
};

/** Chooses questions from the bank: from which sessions, how many, of which levels. */
export function TestMaker({ context, onMake, onCancel }: TestMakerProps) {
  const words = useWords(evaluationWords);
  const { run, bank, record } = context;
  const held = heldIn(run, bank);
  const [sessions, setSessions] = useState<readonly string[]>(
    held.length > 0 ? held : bank.map(({ id }) => id),
  );
  const [levels, setLevels] = useState<readonly BloomLevel[]>([]);
  const [count, setCount] = useState(usualCount);
  const [seed, setSeed] = useState(newSeed);

  const items = chooseItems(bankOf(bank.filter(({ id }) => sessions.includes(id))), {
    count,
    seed,
    levels,
  });
  const number = record.value.tests.length + 1;
  const make = () =>
    onMake({
      id: newId(),
      title: {
        en: `Test ${number}: ${textIn(run.title, "en")}`,
        bn: `পরীক্ষা ${inDigits(number, "bn")}: ${textIn(run.title, "bn")}`,
      },
      seed,
      versions: 1,
      passMark: usualPassMark,
      minutes: Math.max(5, Math.ceil((items.length * minutesAnItem) / 5) * 5),
      items,
    });
  return (
    <div className={classes.columns}>
      <section className={classes.maker} aria-label={words.newTest}>
        <ScopeChoice context={context} chosen={sessions} onChange={setSessions} />
        <LevelChoice levels={levels} onChange={setLevels} />
        <label className={classes.field}>
          {words.count}
          <MinutesInput
            label={words.count}
            refusal={words.countRefusal(String(evaluationLimits.items))}
            lowest={1}
            highest={evaluationLimits.items}
            value={count}
            onChange={setCount}
          />
        </label>
        {items.length < count && (
          <p className={classes.unfinished} role="status">
            {words.fewer(items.length)}
          </p>
        )}
        <div className={classes.actions}>
          <Button disabled={items.length === 0} onClick={make}>
            {words.makeTest}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {words.cancel}
          </Button>
        </div>
      </section>
      <Chosen items={items} onOther={() => setSeed(newSeed())} />
    </div>
  );
}

type LevelChoiceProps = {
  levels: readonly BloomLevel[];
  onChange: (levels: readonly BloomLevel[]) => void;
};

function LevelChoice({ levels, onChange }: LevelChoiceProps) {
  const words = useWords(evaluationWords);
  const names = useWords(terms).bloom;
  const toggle = (level: BloomLevel) =>
    onChange(levels.includes(level) ? levels.filter((one) => one !== level) : [...levels, level]);
  return (
    <fieldset className={classes.fieldset}>
      <legend>{words.levels}</legend>
      <div className={classes.checks}>
        {bloomLevels.map((level) => (
          <Checkbox
            key={level}
            size="xs"
            label={names[level]}
            checked={levels.includes(level)}
            onChange={() => toggle(level)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Chosen({ items, onOther }: { items: Test["items"]; onOther: () => void }) {
  const words = useWords(evaluationWords);
  const names = useWords(terms).bloom;
  const format = useFormat();
  const outcomes = new Set(items.map(({ outcome }) => outcome.id));
  return (
    <section
      className={classes.page}
      aria-label={words.questions(items.length)}
      tabIndex={0}
      role="region"
    >
      <header className={classes.pageHead}>
        <h2>{words.questions(items.length)}</h2>
        <span className={classes.dim}>{words.spread(outcomes.size)}</span>
        <span className={classes.push} />
        <Button variant="default" onClick={onOther}>
          {words.otherQuestions}
        </Button>
      </header>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.question}</th>
            <th scope="col">{words.outcome}</th>
            <th scope="col">{words.level}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, stem, outcome }, index) => (
            <tr key={id}>
              <td>{format.digits(index + 1)}</td>
              <td>{format.text(stem)}</td>
              <td>{format.text(outcome.text)}</td>
              <td>{names[outcome.bloom]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
