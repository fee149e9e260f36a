import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { bilingual } from "../../../../shared/language/bilingual.ts";
import { toAsciiDigits } from "../../../../shared/language/digits.ts";
import { useFormat } from "../../../i18n/format.ts";
import { slideFormWords } from "../../../i18n/slide-form-words.ts";
import { slidesWords } from "../../../i18n/slides-words.ts";
import { useWords } from "../../../i18n/words.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import type { FieldOf, FigureRow } from "./field.ts";
import type { PutBody } from "./points-form.tsx";
import { SideBySide } from "./side-by-side.tsx";
import classes from "./form.module.css";

/** The number that was typed, in either digits; null where it is none. */
function readNumber(typed: string, whole: boolean): number | null {
  const text = toAsciiDigits(typed).replaceAll(",", "").trim();
  if (text === "" || !/^-?\d*(?:\.\d*)?$/u.test(text)) return null;
  const number = Number(text);
  return Number.isFinite(number) && (!whole || Number.isInteger(number)) ? number : null;
}

type NumberFieldProps = {
  label: string;
  value: number | null;
  whole: boolean;
  onChange: (value: number | null) => void;
};

/** A number of a small grid, in either digits; what is no number stays unwritten until it is one. */
function NumberField({ label, value, whole, onChange }: NumberFieldProps) {
  const format = useFormat();
  const [draft, setDraft] = useState<string | null>(null);
  const shown = value === null ? "" : format.digits(value);
  const refused = draft !== null && draft.trim() !== "" && readNumber(draft, whole) === null;
  return (
    <input
      className={classes.number}
      inputMode="decimal"
      aria-label={label}
      aria-invalid={refused}
      value={draft ?? shown}
      onBlur={() => setDraft(null)}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setDraft(typed);
        const number = readNumber(typed, whole);
        if (number !== null || typed.trim() === "") onChange(number);
      }}
    />
  );
}

/** A row with another of its further numbers. */
function withOther(row: FigureRow, place: number, number: number | null): FigureRow {
  const others = [...(row.others ?? [])];
  while (others.length <= place) others.push(null);
  return { ...row, others: others.with(place, number) };
}

/** Names with a number each as a small grid: bars of a chart, phases of a work, items of an agenda. */
export function FiguresForm({ field, put }: { field: FieldOf<"figures">; put: PutBody }) {
  const words = useWords(slidesWords);
  const form = useWords(slideFormWords);
  const format = useFormat();
  const { label, rows } = field;
  return (
    <div role="group" aria-label={label}>
      <div className={classes.label}>
        {[label, field.numberLabel, ...field.otherLabels].join(" · ")}
      </div>
      {rows.map((row, index) => {
        const name = words.point(label, format.digits(index + 1));
        return (
          <SideBySide
            key={index}
            hideLabel
            label={name}
            value={row.title}
            onChange={(title, language) =>
              put(field.put(rows.with(index, { ...row, title })), `${index} ${language}`)
            }
          >
            <NumberField
              label={`${name}: ${field.numberLabel}`}
              value={row.number}
              whole={field.whole}
              onChange={(number) =>
                put(field.put(rows.with(index, { ...row, number })), `${index} number`)
              }
            />
            {field.otherLabels.map((otherLabel, place) => (
              <NumberField
                key={place}
                label={`${name}: ${otherLabel}`}
                value={row.others?.[place] ?? null}
                whole={field.whole}
                onChange={(number) =>
                  put(
                    field.put(rows.with(index, withOther(row, place, number))),
                    `${index} number ${place + 2}`,
                  )
                }
              />
            ))}
            <IconButton
              label={words.removePoint(name)}
              disabled={rows.length <= field.fewest}
              onClick={() => put(field.put(rows.toSpliced(index, 1)), "remove")}
            >
              <IconTrash size={14} stroke={1.75} />
            </IconButton>
          </SideBySide>
        );
      })}
      {rows.length < field.most && (
        <div className={classes.actions}>
          <TextButton
            onClick={() => put(field.put([...rows, { title: bilingual(), number: null }]), "add")}
          >
            <IconPlus size={14} stroke={1.75} aria-hidden /> {form.addRow}
          </TextButton>
        </div>
      )}
    </div>
  );
}
