import { useId, useState } from "react";
import { clock } from "../../shared/language/dates.ts";
import { useFormat } from "../i18n/format.ts";
import { parseClock } from "./minutes.ts";
import classes from "./minutes-input.module.css";

type ClockInputProps = {
  label: string;
  /** Minutes from midnight. */
  value: number;
  onChange: (minutes: number) => void;
  /** The words under the field when what is typed is no time of day. */
  refusal: string;
};

/** A field for a time of day; takes "11:30" in the digits of either language, and says so at the field. */
export function ClockInput({ label, value, onChange, refusal }: ClockInputProps) {
  const { language } = useFormat();
  const refusalId = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const refused = draft !== null && parseClock(draft) === null;
  const change = (typed: string) => {
    setDraft(typed);
    const minutes = parseClock(typed);
    if (minutes !== null && minutes !== value) onChange(minutes);
  };
  return (
    <span className={classes.wrap}>
      <input
        className={classes.input}
        aria-label={label}
        aria-invalid={refused}
        aria-describedby={refused ? refusalId : undefined}
        value={draft ?? clock(value, language)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setDraft(null)}
        onChange={(event) => change(event.currentTarget.value)}
      />
      {refused && (
        <span id={refusalId} role="alert" className={classes.refusal}>
          {refusal}
        </span>
      )}
    </span>
  );
}
