import {
  memo,
  useCallback,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
} from "react";
import type { Press } from "./entry-keys.ts";
import classes from "./grid.module.css";

export type GridColumn = { readonly id: string; readonly head: string; readonly title: string };
export type GridRow = {
  readonly id: string;
  readonly name: string;
  readonly head: React.ReactNode;
  /** What each cell shows; empty where nothing was entered. */
  readonly cells: readonly string[];
  readonly tail: React.ReactNode;
  /** What the row is made of: it is drawn again only when one of these has changed. */
  readonly madeOf: readonly unknown[];
};

type KeyGridProps = {
  label: string;
  corner: string;
  tailHead: string;
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
  /** The words for a cell as a screen reader says it. */
  cellName: (row: string, column: string, value: string) => string;
  /** Takes a key; true where something was entered, so that the next cell comes. */
  onEntry: (row: number, column: number, press: Press) => boolean;
  onPaste: (text: string) => void;
  onRow?: (row: number) => void;
};

type Place = { readonly row: number; readonly column: number };

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

/** Where a key leads from a place; null for a key that does not move. */
function moved(place: Place, code: string, rows: number, columns: number): Place | null {
  if (code === "Home") return { ...place, column: 0 };
  if (code === "End") return { ...place, column: columns - 1 };
  const step = steps[code];
  if (!step) return null;
  return {
    row: within(place.row + step[0], rows),
    column: within(place.column + step[1], columns),
  };
}

/** The cell after this one; after the last of a row the first of the next. */
const following = ({ row, column }: Place, columns: number): Place =>
  column + 1 < columns ? { row, column: column + 1 } : { row: row + 1, column: 0 };

/** A table in which one key is one entry: the next cell comes by itself, arrows move. */
export function KeyGrid(props: KeyGridProps) {
  const { label, corner, tailHead, columns, rows, cellName, onEntry, onPaste, onRow } = props;
  const [wanted, setPlace] = useState<Place>({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const place = {
    row: within(wanted.row, rows.length),
    column: within(wanted.column, columns.length),
  };

  const go = useCallback(
    (next: Place) => {
      setPlace(next);
      onRow?.(next.row);
      const selector = `[data-place="${next.row} ${next.column}"]`;
      requestAnimationFrame(() => {
        const cell = table.current?.querySelector<HTMLElement>(selector);
        cell?.focus({ preventScroll: true });
        cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
      });
    },
    [onRow],
  );
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || !event.target.dataset["place"]) return;
    const { code, key, ctrlKey, altKey, metaKey } = event;
    const next =
      ctrlKey || altKey || metaKey ? null : moved(place, code, rows.length, columns.length);
    if (next) {
      event.preventDefault();
      go(next);
    } else if (onEntry(place.row, place.column, { code, key, ctrlKey, altKey, metaKey })) {
      event.preventDefault();
      go(following(place, columns.length));
    }
  };
  const paste = (event: ClipboardEvent) => {
    if (event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    onPaste(event.clipboardData.getData("text/plain"));
  };
  return (
    <div className={classes.scroll}>
      <table
        ref={table}
        role="grid"
        aria-label={label}
        className={classes.grid}
        onKeyDown={press}
        onPaste={paste}
      >
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              {corner}
            </th>
            {columns.map(({ id, head, title }) => (
              <th key={id} scope="col" title={title} className={classes.columnHead}>
                {head}
              </th>
            ))}
            {tailHead ? (
              <th scope="col" className={classes.tailHead}>
                {tailHead}
              </th>
            ) : (
              <td className={classes.tailHead} />
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row
              key={row.id}
              row={row}
              index={index}
              columns={columns}
              active={index === place.row ? place.column : null}
              cellName={cellName}
              onChoose={go}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = {
  row: GridRow;
  index: number;
  columns: readonly GridColumn[];
  /** The column of the cell that Tab leads to, in this row. */
  active: number | null;
  cellName: KeyGridProps["cellName"];
  onChoose: (place: Place) => void;
};

const isSameRow = (one: RowProps, other: RowProps) =>
  one.active === other.active &&
  one.index === other.index &&
  one.columns === other.columns &&
  one.row.madeOf.length === other.row.madeOf.length &&
  one.row.madeOf.every((part, index) => Object.is(part, other.row.madeOf[index]));

const Row = memo(function Row({ row, index, columns, active, cellName, onChoose }: RowProps) {
  return (
    <tr data-active={active !== null}>
      <th scope="row" className={classes.rowHead}>
        {row.head}
      </th>
      {columns.map((column, place) => {
        const value = row.cells[place] ?? "";
        return (
          <td
            key={column.id}
            role="gridcell"
            data-place={`${index} ${place}`}
            className={classes.cell}
            tabIndex={active === place ? 0 : -1}
            aria-label={cellName(row.name, column.title, value)}
            onMouseDown={() => onChoose({ row: index, column: place })}
          >
            {value}
          </td>
        );
      })}
      <td className={classes.tail}>{row.tail}</td>
    </tr>
  );
}, isSameRow);
