import { IconAlertTriangle, IconCheck, IconPlugConnectedX } from "@tabler/icons-react";
import type { Ref } from "react";
import { useObservable, type Observable } from "../client/observable.ts";
import { keepMine, saveState, takeTheirs } from "../client/save-hub.ts";
import type { SaveState } from "../client/autosave.ts";
import type { ConnectionState } from "../client/transport.ts";
import { useFormat, type Format } from "../i18n/format.ts";
import { faultWords } from "../i18n/fault-words.ts";
import { frameWords } from "../i18n/frame-words.ts";
import { useWords } from "../i18n/words.ts";
import { TextButton } from "../ui/text-button.tsx";
import classes from "./status-bar.module.css";

type StatusBarProps = {
  connection: Observable<ConnectionState>;
  leftRef: Ref<HTMLElement>;
  rightRef: Ref<HTMLElement>;
};

export function StatusBar({ connection, leftRef, rightRef }: StatusBarProps) {
  const words = useWords(frameWords);
  const isLost = useObservable(connection) === "lost";
  return (
    <footer className={classes.bar} aria-label={words.statusBar}>
      {isLost ? (
        <span className={classes.problem} role="alert">
          <IconPlugConnectedX size={14} stroke={1.75} aria-hidden />
          {words.connectionLost}
        </span>
      ) : (
        <SaveStatus />
      )}
      <span ref={leftRef} className={classes.items} />
      <span ref={rightRef} className={`${classes.items} ${classes.right}`} />
    </footer>
  );
}

function SaveStatus() {
  const words = useWords(frameWords);
  const format = useFormat();
  const state = useObservable(saveState);
  if (state.kind === "failed") return <NotSaved fault={state.fault} />;
  return (
    <span className={classes.save} role="status" data-save={state.kind}>
      <IconCheck size={14} stroke={1.75} aria-hidden data-dim={state.kind !== "saved"} />
      {saveWords(state, words, format)}
    </span>
  );
}

function saveWords(
  state: Exclude<SaveState, { kind: "failed" }>,
  words: (typeof frameWords)["en"],
  format: Format,
) {
  if (state.kind === "saving") return words.saving;
  if (state.kind === "unsaved") return words.unsaved;
  return state.at ? words.saved(format.time(state.at)) : words.allSaved;
}

function NotSaved({ fault }: { fault: Extract<SaveState, { kind: "failed" }>["fault"] }) {
  const words = useWords(frameWords);
  const { happened, kept, todo } = useWords(faultWords)(fault);
  return (
    <span className={classes.problem} role="alert" data-save="failed" title={`${kept} ${todo}`}>
      <IconAlertTriangle size={14} stroke={1.75} aria-hidden />
      {words.notSaved}: {happened}
      {fault.code === "CONFLICT" && (
        <>
          <TextButton onClick={() => void keepMine()}>{words.keepMine}</TextButton>
          <TextButton onClick={takeTheirs}>{words.takeTheirs}</TextButton>
        </>
      )}
    </span>
  );
}
