import { Button } from "@mantine/core";
import { useState } from "react";
import type { PasteFault } from "../../../shared/evaluation/pasted.ts";
import { evaluationWords } from "../../i18n/evaluation-words.ts";
import { useFormat } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import classes from "./evaluation.module.css";

/** What became of pasted rows. */
export type PasteReport = { readonly rows: number; readonly faults: readonly PasteFault[] };

type PastePanelProps = {
  hint: string;
  report: PasteReport | null;
  onTake: (text: string) => void;
  onClose: () => void;
};

/** A field to paste rows into, and the report of what was taken and what was not. */
export function PastePanel({ hint, report, onTake, onClose }: PastePanelProps) {
  const words = useWords(evaluationWords);
  const [text, setText] = useState("");
  return (
    <section className={classes.paste} aria-label={words.paste}>
      <p className={classes.dim}>{hint}</p>
      <textarea
        className={classes.pasteText}
        rows={4}
        aria-label={words.pasteLabel}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.actions}>
        <Button
          disabled={text.trim() === ""}
          onClick={() => {
            onTake(text);
            setText("");
          }}
        >
          {words.take}
        </Button>
        <Button variant="default" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      {report && <Report report={report} />}
    </section>
  );
}

const mostShown = 12;

function Report({ report: { rows, faults } }: { report: PasteReport }) {
  const words = useWords(evaluationWords);
  const { digits } = useFormat();
  const where = ({ row, column }: PasteFault) => {
    if (row === 0) return "";
    return column === 0 ? words.atRow(digits(row)) : words.atCell(digits(row), digits(column));
  };
  return (
    <div role="status" className={classes.report}>
      <strong>{words.taken(rows)}</strong>
      {faults.length > 0 && (
        <>
          <p className={classes.unfinished}>{words.notTaken(faults.length)}</p>
          <ul>
            {faults.slice(0, mostShown).map((fault) => (
              <li key={`${fault.row} ${fault.column}`}>
                {[where(fault), fault.text && `“${fault.text.slice(0, 40)}”`]
                  .filter(Boolean)
                  .join(" ")}
                : {words.problems[fault.problem]}
              </li>
            ))}
            {faults.length > mostShown && <li>{words.andMore(faults.length - mostShown)}</li>}
          </ul>
        </>
      )}
    </div>
  );
}
