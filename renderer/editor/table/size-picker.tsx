import { useState, type KeyboardEvent } from "react";
import { useFormat } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { tableWords } from "./words.ts";
import classes from "./table.module.css";

const most = { rows: 8, columns: 8 };
type Size = { readonly rows: number; readonly columns: number };

const steps: Readonly<Record<string, Size>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

const within = (value: number, limit: number) => Math.min(limit, Math.max(1, value));

/** A grid on which a table's size is pointed at, or chosen with the arrow keys and Enter. */
export function SizePicker({ onPick }: { onPick: (rows: number, columns: number) => void }) {
  const words = useWords(tableWords);
  const { digits } = useFormat();
  const [{ rows, columns }, setSize] = useState<Size>({ rows: 3, columns: 3 });
  const label = words.size(digits(rows), digits(columns));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    setSize({
      rows: within(rows + step.rows, most.rows),
      columns: within(columns + step.columns, most.columns),
    });
  };
  return (
    <div className={classes.picker}>
      <button
        type="button"
        data-autofocus
        className={classes.sizes}
        aria-label={`${words.insertTable}: ${label}`}
        onKeyDown={onKeyDown}
        onClick={() => onPick(rows, columns)}
      >
        {Array.from({ length: most.rows * most.columns }, (_, index) => {
          const row = Math.floor(index / most.columns) + 1;
          const column = (index % most.columns) + 1;
          return (
            <i
              key={index}
              data-on={(row <= rows && column <= columns) || undefined}
              onPointerEnter={() => setSize({ rows: row, columns: column })}
            />
          );
        })}
      </button>
      <div aria-live="polite">{label}</div>
    </div>
  );
}
