import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import type { PasteFault } from "../../../shared/evaluation/pasted.ts";
import { evaluationEntryWords } from "../../i18n/evaluation-entry-words.ts";
import { useFormat } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { FileInput } from "../../ui/file-input.tsx";
import { largestFile, readResultFile, type ResultFile } from "./text-of-file.ts";
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
  const words = useWords(evaluationEntryWords);
  const [text, setText] = useState("");
  const [file, setFile] = useState<ChosenFile | null>(null);
  const choose = (chosen: ChosenFile) => {
    setFile(chosen);
    if (chosen.read.ok) setText(chosen.read.text);
  };
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
      {file && <FileNotice file={file} />}
      <div className={classes.actions}>
        <FileButton onChosen={choose} />
        <Button
          disabled={text.trim() === ""}
          onClick={() => {
            onTake(text);
            setText("");
            setFile(null);
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

type ChosenFile = { readonly name: string; readonly read: ResultFile };

/** Chooses a CSV or text file; its text comes into the field, to be looked at before it is taken. */
function FileButton({ onChosen }: { onChosen: (file: ChosenFile) => void }) {
  const words = useWords(evaluationEntryWords);
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File) => {
    const bytes = new Uint8Array(await file.slice(0, largestFile + 1).arrayBuffer());
    onChosen({ name: file.name, read: readResultFile(bytes) });
  };
  return (
    <>
      <Button variant="default" onClick={() => input.current?.click()}>
        {words.chooseFile}
      </Button>
      <FileInput
        input={input}
        label={words.chooseFile}
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        onChosen={(file) => void read(file)}
      />
    </>
  );
}

function FileNotice({ file: { name, read } }: { file: ChosenFile }) {
  const words = useWords(evaluationEntryWords);
  if (!read.ok) {
    return (
      <p role="alert" className={classes.unfinished}>
        {words.fileFaults[read.fault]}
      </p>
    );
  }
  return (
    <p role="status" className={read.isGuessed ? classes.unfinished : classes.dim}>
      {words.fromFile(name)} {read.isGuessed && words.fileGuessed}
    </p>
  );
}

const mostShown = 12;

function Report({ report: { rows, faults } }: { report: PasteReport }) {
  const words = useWords(evaluationEntryWords);
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
