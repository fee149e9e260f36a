import { Tooltip } from "@mantine/core";
import { useState, type KeyboardEvent } from "react";
import { fieldWords } from "../../i18n/field-words.ts";
import { useFormat } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { parseMinutes } from "../../ui/minutes.ts";
import classes from "./map.module.css";

type MinutesEntryProps = {
  readonly label: string;
  readonly minutes: number;
  readonly onKeep: (minutes: number) => void;
  /** Takes the focus at once, and is over when the minutes are kept or left. */
  readonly onClose?: () => void;
};

/** The minutes of a placement: Enter or leaving the field keeps them, Escape leaves them as they were. */
export function MinutesEntry({ label, minutes, onKeep, onClose }: MinutesEntryProps) {
  const words = useWords(fieldWords);
  const format = useFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const parsed = typed === null ? minutes : parseMinutes(typed, 1);
  const keep = () => {
    if (parsed === null) return;
    if (parsed !== minutes) onKeep(parsed);
    setTyped(null);
    onClose?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    event.stopPropagation();
    if (event.code === "Enter" || event.code === "NumpadEnter") keep();
    if (event.code !== "Escape") return;
    setTyped(null);
    onClose?.();
  };
  return (
    <Tooltip label={words.placementMinutes} opened={parsed === null}>
      <input
        autoFocus={onClose !== undefined}
        className={classes.cellMinutes}
        inputMode="numeric"
        aria-label={label}
        aria-invalid={parsed === null}
        value={typed ?? format.digits(minutes)}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={keep}
      />
    </Tooltip>
  );
}
