import { Button, Progress } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconCopy, IconFolderOpen } from "@tabler/icons-react";
import { useState } from "react";
import type { ExportState, FailedFile, WrittenFile } from "../../client/export-run.ts";
import { toFault } from "../../client/faults.ts";
import { useObservable } from "../../client/observable.ts";
import { useStudio } from "../../client/studio.ts";
import { exportWords } from "../../i18n/export-words.ts";
import { faultWords } from "../../i18n/fault-words.ts";
import { useWords } from "../../i18n/words.ts";
import { FaultNotice } from "../fault-notice.tsx";
import { IconButton } from "../icon-button.tsx";
import { TextButton } from "../text-button.tsx";
import classes from "./export-progress.module.css";

/** The export at work, with its bar, count and Cancel; afterwards the files it wrote. */
export function ExportProgress() {
  const { exportRun } = useStudio();
  const state = useObservable(exportRun.state);
  if (state.kind === "idle") return null;
  if (state.kind === "running") return <Running state={state} />;
  if (state.kind === "failed") return <FaultNotice fault={state.fault} />;
  return <Finished state={state} />;
}

function Running({ state }: { state: Extract<ExportState, { kind: "running" }> }) {
  const words = useWords(exportWords);
  const { exportRun } = useStudio();
  const { done, total, name, secondsLeft } = state;
  return (
    <div className={classes.running}>
      <div className={classes.bar}>
        <div className={classes.line}>
          <strong role="status">{total ? words.exporting(done, total) : words.preparing}</strong>
          <span className={classes.name}>{name}</span>
          {secondsLeft !== null && (
            <span className={classes.left}>{words.secondsLeft(Math.ceil(secondsLeft))}</span>
          )}
        </div>
        <Progress
          value={total ? (done / total) * 100 : 0}
          size={5}
          aria-label={words.exporting(done, total)}
          transitionDuration={120}
        />
      </div>
      <Button variant="default" onClick={exportRun.cancel}>
        {words.cancel}
      </Button>
    </div>
  );
}

function Finished({ state }: { state: Extract<ExportState, { kind: "finished" }> }) {
  const words = useWords(exportWords);
  const { engine, exportRun } = useStudio();
  const [first] = state.files;
  return (
    <div className={classes.finished}>
      <div className={classes.line}>
        <IconCheck size={16} stroke={1.75} className={classes.done} aria-hidden />
        <strong role="status">{words.finished(state.files.length)}</strong>
        <span className={classes.name}>{state.folder}</span>
        {first && (
          <Button
            variant="default"
            leftSection={<IconFolderOpen size={16} stroke={1.75} />}
            onClick={() => void engine.folder.show({ path: first.path }).catch(() => {})}
          >
            {words.showInFolder}
          </Button>
        )}
        <Button variant="default" onClick={exportRun.dismiss}>
          {words.close}
        </Button>
      </div>
      {state.failed.length > 0 && <Failures failed={state.failed} />}
      <ul className={classes.files}>
        {state.files.map((file) => (
          <FileLine key={file.path} file={file} />
        ))}
      </ul>
    </div>
  );
}

function Failures({ failed }: { failed: readonly FailedFile[] }) {
  const words = useWords(exportWords);
  const sayFault = useWords(faultWords);
  return (
    <div className={classes.failed} role="alert">
      <strong>{words.failedFiles(failed.length)}</strong>
      <ul>
        {failed.map(({ name, fault }) => (
          <li key={name}>
            {name}: {sayFault(fault).happened} {sayFault(fault).todo}
          </li>
        ))}
      </ul>
    </div>
  );
}

function FileLine({ file }: { file: WrittenFile }) {
  const words = useWords(exportWords);
  const sayFault = useWords(faultWords);
  const { engine } = useStudio();
  const [copied, setCopied] = useState(false);
  const copy = () => {
    void navigator.clipboard.writeText(file.path).then(() => setCopied(true));
  };
  const [fault, setFault] = useState("");
  const open = () =>
    void engine.folder.open({ path: file.path }).then(
      () => setFault(""),
      (error: unknown) => setFault(sayFault(toFault(error)).happened),
    );
  return (
    <li className={classes.file}>
      <span className={classes.name} title={file.path}>
        {file.path.split(/[\\/]/).at(-1)}
      </span>
      {fault && <span role="alert">{fault}</span>}
      {file.faults && (
        <span className={classes.faulty} title={file.faults.join("\n")}>
          <IconAlertTriangle size={14} stroke={1.75} aria-hidden /> {words.faulty} {file.faults[0]}
        </span>
      )}
      {file.format !== "png" && <TextButton onClick={open}>{words.open}</TextButton>}
      <TextButton onClick={() => void engine.folder.show({ path: file.path }).catch(() => {})}>
        {words.showInFolder}
      </TextButton>
      <IconButton label={copied ? words.copied : words.copyPath} onClick={copy}>
        {copied ? <IconCheck size={14} /> : <IconCopy size={14} stroke={1.75} />}
      </IconButton>
    </li>
  );
}
