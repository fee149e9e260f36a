import { IconX } from "@tabler/icons-react";
import { stateWord } from "../../../../shared/composition/evaluation/review.ts";
import { itemState } from "../../../../shared/evaluation/bank.ts";
import type { AskedItem, Test } from "../../../../shared/evaluation/model.ts";
import { optionLetter } from "../../../../shared/evaluation/paper.ts";
import { evaluationWords } from "../../../i18n/evaluation-words.ts";
import { useFormat } from "../../../i18n/format.ts";
import { terms } from "../../../i18n/terms.ts";
import { useWords } from "../../../i18n/words.ts";
import { Chip } from "../../../ui/chip.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { MinutesInput } from "../../../ui/minutes-input.tsx";
import type { EvaluationContext } from "../context.ts";
import classes from "../evaluation.module.css";

type ItemsTableProps = {
  context: EvaluationContext;
  test: Test;
  /** Answered: questions are no longer taken away. */
  isFrozen: boolean;
  onChange: (part: Partial<Test>, topic?: string) => void;
};

/** The questions of a test with their outcomes, keys and marks, and what became of them in the bank. */
export function ItemsTable({ context: { bank }, test, isFrozen, onChange }: ItemsTableProps) {
  const words = useWords(evaluationWords);
  const { items } = test;
  const set = (index: number, part: Partial<AskedItem>, topic?: string) =>
    onChange(
      { items: items.map((item, each) => (each === index ? { ...item, ...part } : item)) },
      topic,
    );
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.question}</th>
          <th scope="col">{words.outcome}</th>
          <th scope="col">{words.rightAnswer}</th>
          <th scope="col" className={classes.figure}>
            {words.marks}
          </th>
          {!isFrozen && <td />}
        </tr>
      </thead>
      <tbody>
        {items.map((item, index) => (
          <ItemRow
            key={item.id}
            item={item}
            index={index}
            bank={bank}
            set={(part, topic) => set(index, part, topic)}
            remove={
              isFrozen || items.length === 1
                ? null
                : () => onChange({ items: items.filter((_, each) => each !== index) })
            }
          />
        ))}
      </tbody>
    </table>
  );
}

type ItemRowProps = {
  item: AskedItem;
  index: number;
  bank: EvaluationContext["bank"];
  set: (part: Partial<AskedItem>, topic?: string) => void;
  remove: (() => void) | null;
};

function ItemRow({ item, index, bank, set, remove }: ItemRowProps) {
  const words = useWords(evaluationWords);
  const names = useWords(terms).bloom;
  const format = useFormat();
  const number = format.digits(index + 1);
  const state = stateWord(itemState(item, bank), format.language);
  return (
    <tr>
      <td>{number}</td>
      <td>
        {format.text(item.stem)} {state && <Chip tone="unfinished">{state}</Chip>}
      </td>
      <td>
        {format.text(item.outcome.text)}{" "}
        <span className={classes.dim}>{names[item.outcome.bloom]}</span>
      </td>
      <td>
        <select
          className={classes.keySelect}
          aria-label={words.rightOf(number)}
          value={item.answer}
          onChange={(event) => set({ answer: Number(event.currentTarget.value) })}
        >
          {item.options.map((option, place) => (
            <option key={format.text(option)} value={place}>
              {optionLetter(place, format.language)} {format.text(option)}
            </option>
          ))}
        </select>
      </td>
      <td className={classes.figure}>
        <MinutesInput
          label={words.marksOf(number)}
          refusal={words.marksRefusal}
          lowest={1}
          highest={100}
          value={item.weight}
          onChange={(weight) => set({ weight }, `weight ${item.id}`)}
        />
      </td>
      {remove && (
        <td>
          <IconButton label={words.removeQuestion(number)} onClick={remove}>
            <IconX size={14} stroke={1.75} />
          </IconButton>
        </td>
      )}
    </tr>
  );
}
