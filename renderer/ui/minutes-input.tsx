import { useId, useState, type KeyboardEvent } from "react";
import { useFormat } from "../i18n/format.ts";
import { parseMinutes } from "./minutes.ts";
import classes from "./minutes-input.module.css";

type MinutesInputProps = {
  label: string;
  value: number;
  onChange: (minutes: number) => void;
  /** The words under the field when what is typed are no minutes. */
  refusal: string;
  lowest?: number;
  highest?: number;
  strong?: boolean;
  plain?: boolean;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
};

/** A field for minutes: takes whole numbers only, and says so at the field; + and - change by one. */
export function MinutesInput(props: MinutesInputProps) {
  const { label, value, onChange, refusal, lowest = 0, highest, strong, plain } = props;
  const format = useFormat();
  const refusalId = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const parsed = draft === null ? value : parseMinutes(draft, lowest, highest);
  const refused = parsed === null;
  const shown = draft !== null && (refused || parsed === value) ? draft : format.digits(value);

  const change = (typed: string) => {
    setDraft(typed);
    const minutes = parseMinutes(typed, lowest, highest);
    if (minutes !== null && minutes !== value) onChange(minutes);
  };
  const step = (event: KeyboardEvent<HTMLInputElement>) => {
    const steps: Record<string, number> = { Equal: 1, NumpadAdd: 1, Minus: -1, NumpadSubtract: -1 };
    const by = steps[event.code];
    const isWhole = event.currentTarget.selectionStart !== 0 || !refused;
    if (
      by &&
      draft === null &&
      isWhole &&
      parseMinutes(String(value + by), lowest, highest) !== null
    ) {
      event.preventDefault();
      onChange(value + by);
    } else props.onKeyDown?.(event);
  };
  return (
    <span className={classes.wrap}>
      <input
        className={classes.input}
        data-strong={strong}
        data-plain={plain}
        inputMode="numeric"
        aria-label={label}
        aria-invalid={refused}
        aria-describedby={refused ? refusalId : undefined}
        value={shown}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setDraft(null)}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={step}
      />
      {refused && (
        <span id={refusalId} role="alert" className={classes.refusal}>
          {refusal}
        </span>
      )}
    </span>
  );
}
