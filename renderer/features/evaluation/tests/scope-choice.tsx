import { Checkbox } from "@mantine/core";
import { bankOf } from "../../../../shared/evaluation/bank.ts";
import { useOverview } from "../../../client/studio.ts";
import { evaluationWords } from "../../../i18n/evaluation-words.ts";
import { useFormat } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/words.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import type { EvaluationContext } from "../context.ts";
import classes from "../evaluation.module.css";
import { heldIn, placedIn } from "./scopes.ts";

type ScopeChoiceProps = {
  context: EvaluationContext;
  chosen: readonly string[];
  onChange: (sessions: readonly string[]) => void;
};

/** Sessions of the bank by module; the run's and the course's at one click. */
export function ScopeChoice({ context: { run, bank }, chosen, onChange }: ScopeChoiceProps) {
  const words = useWords(evaluationWords);
  const format = useFormat();
  const { modules, placements } = useOverview();
  const count = bankOf(bank.filter(({ id }) => chosen.includes(id))).length;
  const set = (ids: readonly string[], on: boolean) =>
    onChange([...chosen.filter((id) => !ids.includes(id)), ...(on ? ids : [])]);
  const scopes = [
    [words.heldSessions, heldIn(run, bank)],
    [words.courseSessions, placedIn(run, bank, placements)],
    [words.allSessions, bank.map(({ id }) => id)],
    [words.noSessions, []],
  ] as const;
  return (
    <fieldset className={classes.fieldset}>
      <legend>{words.scope}</legend>
      <p className={classes.links}>
        {scopes.map(([name, ids], index) =>
          ids.length === 0 && index < 2 ? null : (
            <TextButton key={name} onClick={() => onChange(ids)}>
              {name}
            </TextButton>
          ),
        )}
      </p>
      <div className={classes.sessions}>
        {modules.map((module) => {
          const own = bank.filter((session) => session.module === module.id);
          const ids = own.map(({ id }) => id);
          const on = ids.filter((id) => chosen.includes(id)).length;
          return own.length === 0 ? null : (
            <div key={module.id}>
              <Checkbox
                size="xs"
                className={classes.moduleCheck}
                label={`${format.digits(module.number)} ${format.text(module.title)}`}
                checked={on === ids.length}
                indeterminate={on > 0 && on < ids.length}
                onChange={() => set(ids, on < ids.length)}
              />
              {own.map(({ id, number, title, testItems }) => (
                <Checkbox
                  key={id}
                  size="xs"
                  className={classes.sessionCheck}
                  label={`${format.digits(number)} ${format.text(title)} (${format.digits(testItems.length)})`}
                  checked={chosen.includes(id)}
                  onChange={() => set([id], !chosen.includes(id))}
                />
              ))}
            </div>
          );
        })}
      </div>
      <p className={classes.dim}>{words.inBank(count)}</p>
    </fieldset>
  );
}
