import { TextInput } from "@mantine/core";
import { useState } from "react";
import { numericDate, parseDate } from "../../shared/language/dates.ts";
import { useFormat } from "../i18n/format.ts";

type DateInputProps = {
  label: string;
  /** YYYY-MM-DD. */
  value: string;
  onChange: (date: string) => void;
  /** The words under the field when what is typed is no date. */
  refusal: string;
  /** What is wrong with a date that is one. */
  error?: string | null;
  hideLabel?: boolean;
};

/** A field for a date, day first, in the digits of either language; says so at the field where it is none. */
export function DateInput(props: DateInputProps) {
  const { label, value, onChange, refusal, error, hideLabel = false } = props;
  const { language } = useFormat();
  const [draft, setDraft] = useState<string | null>(null);
  const isRefused = draft !== null && parseDate(draft) === null;
  const change = (typed: string) => {
    setDraft(typed);
    const date = parseDate(typed);
    if (date !== null && date !== value) onChange(date);
  };
  return (
    <TextInput
      {...(hideLabel ? { "aria-label": label } : { label })}
      inputMode="numeric"
      value={draft ?? numericDate(value, language)}
      error={isRefused ? refusal : error}
      onBlur={() => {
        if (!isRefused) setDraft(null);
      }}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}
