import { IconPlus, IconTrash } from "@tabler/icons-react";
import { setText, isStale, type Bilingual } from "../../../../shared/language/bilingual.ts";
import { bilingual } from "../../../../shared/language/bilingual.ts";
import { languages, type Language } from "../../../../shared/language/language.ts";
import { useOverview } from "../../../client/studio.ts";
import { fieldWords } from "../../../i18n/field-words.ts";
import { useFormat } from "../../../i18n/format.ts";
import { slideFormWords } from "../../../i18n/slide-form-words.ts";
import { useWords } from "../../../i18n/words.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import type { FieldOf } from "./field.ts";
import type { PutBody } from "./points-form.tsx";
import classes from "./form.module.css";

type Grid = FieldOf<"grid">;
type Cells = { readonly header: Bilingual[]; readonly rows: Bilingual[][] };

const mostColumns = 12;
const fresh = (count: number) => Array.from({ length: count }, () => bilingual());

/** Every row as wide as the widest, so that the table of the form has no holes. */
function evenCells({ header, rows }: Grid): Cells {
  const width = Math.max(1, header.length, ...rows.map((row) => row.length));
  const even = (cells: readonly Bilingual[]) => [...cells, ...fresh(width - cells.length)];
  return { header: even(header), rows: rows.map(even) };
}

/** A table's cells, one table for each language beside the other. */
export function GridForm({ field, put }: { field: Grid; put: PutBody }) {
  const form = useWords(slideFormWords);
  const cells = evenCells(field);
  const { header, rows } = cells;
  const change = (next: Cells, topic: string) => put(field.put(next.header, next.rows), topic);
  return (
    <div role="group" aria-label={field.label}>
      <div className={classes.label}>{field.label}</div>
      <div className={classes.sides}>
        {languages.map((language) => (
          <GridSide
            key={language}
            field={field}
            cells={cells}
            language={language}
            change={change}
          />
        ))}
      </div>
      <div className={classes.actions}>
        <TextButton
          onClick={() => change({ header, rows: [...rows, fresh(header.length)] }, "add row")}
        >
          <IconPlus size={14} stroke={1.75} aria-hidden /> {form.addRow}
        </TextButton>
        {header.length < mostColumns && (
          <TextButton
            onClick={() =>
              change(
                {
                  header: [...header, bilingual()],
                  rows: rows.map((row) => [...row, bilingual()]),
                },
                "add column",
              )
            }
          >
            <IconPlus size={14} stroke={1.75} aria-hidden /> {form.addColumn}
          </TextButton>
        )}
        {rows.length > 1 && (
          <TextButton onClick={() => change({ header, rows: rows.slice(0, -1) }, "remove row")}>
            <IconTrash size={14} stroke={1.75} aria-hidden /> {form.removeRow}
          </TextButton>
        )}
        {header.length > 1 && (
          <TextButton
            onClick={() =>
              change(
                { header: header.slice(0, -1), rows: rows.map((row) => row.slice(0, -1)) },
                "remove column",
              )
            }
          >
            <IconTrash size={14} stroke={1.75} aria-hidden /> {form.removeColumn}
          </TextButton>
        )}
      </div>
    </div>
  );
}

type GridSideProps = {
  field: Grid;
  cells: Cells;
  language: Language;
  change: (cells: Cells, topic: string) => void;
};

function GridSide({ field, cells, language, change }: GridSideProps) {
  const names = useWords(fieldWords).names;
  const form = useWords(slideFormWords);
  const format = useFormat();
  const { sourceLanguage } = useOverview().curriculum;
  const { header, rows } = cells;
  const input = (cell: Bilingual, place: string, put: (cell: Bilingual) => void) => (
    <textarea
      lang={language}
      rows={1}
      className={classes.input}
      data-stale={language !== sourceLanguage && isStale(cell, sourceLanguage)}
      aria-label={`${place}, ${names[language]}`}
      value={cell[language]}
      onChange={(event) => put(setText(cell, language, event.currentTarget.value, sourceLanguage))}
    />
  );
  return (
    <table
      className={`${classes.grid} ${classes.boxed}`}
      aria-label={`${field.label}, ${names[language]}`}
    >
      <thead>
        <tr>
          {header.map((cell, column) => (
            <th key={column} scope="col">
              {input(cell, form.headOf(format.digits(column + 1)), (next) =>
                change({ header: header.with(column, next), rows }, `head ${column} ${language}`),
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column}>
                {input(
                  cell,
                  form.cell(format.digits(index + 1), format.digits(column + 1)),
                  (next) =>
                    change(
                      { header, rows: rows.with(index, row.with(column, next)) },
                      `${index} ${column} ${language}`,
                    ),
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
