import { useEffect, useEffectEvent, useState } from "react";
import type { ExportRequest } from "../../../shared/contract/export.ts";
import { useEngine } from "../../client/engine.ts";
import { useObservable } from "../../client/observable.ts";
import { useRoute, useStudio } from "../../client/studio.ts";
import { useLoad } from "../../client/use-load.ts";
import { exportLookWords } from "../../i18n/export-look-words.ts";
import { useFormat } from "../../i18n/format.ts";
import { frameWords } from "../../i18n/frame-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useLanguage, useWords } from "../../i18n/words.ts";
import { ExportProgress } from "../../ui/export/export-progress.tsx";
import { StatusItem } from "../../ui/frame/status-item.tsx";
import { Work } from "../../ui/frame/work.tsx";
import { useFolderChoice } from "../../ui/folder/use-folder-choice.tsx";
import { ChoicePane } from "./choice-pane.tsx";
import { Doctor } from "./doctor.tsx";
import { LastExport, useExportHistory } from "./last-export.tsx";
import { PreviewPane } from "./preview-pane.tsx";
import { fileCount, fromRequest, toRequest, type Choice, type FormatsOf } from "./request.ts";
import classes from "./export.module.css";

function useChoice() {
  const { session } = useRoute();
  const interfaceLanguage = useLanguage();
  return useState<Choice>({
    sessions: session ? [session] : [],
    kinds: ["handout", "deck", "plan"],
    books: [],
    collections: [],
    pack: null,
    planForms: ["full"],
    deckForms: ["slides"],
    course: null,
    language: interfaceLanguage,
    formats: ["docx", "pptx", "pdf"],
  });
}

/** Ctrl+Enter exports from anywhere on the screen. */
function useExportKey(run: () => void) {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isEnter = event.code === "Enter" || event.code === "NumpadEnter";
    if (!isEnter || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}

export function ExportScreen() {
  const words = useWords(frameWords);
  const engine = useEngine();
  const { exportRun } = useStudio();
  const [choice, setChoice] = useChoice();
  const { state } = useLoad<FormatsOf>("formats", () => engine.export.formats({}));
  const runKind = useObservable(exportRun.state).kind;
  const isRunning = runKind === "running";
  const history = useExportHistory(choice);
  const folderChoice = useFolderChoice();
  const count = state.kind === "ready" ? fileCount(choice, state.value) : 0;
  const canRun = count > 0 && folderChoice.folder !== "" && !isRunning;
  const run = () => {
    if (canRun) void exportRun.start(toRequest(choice, folderChoice.folder));
  };
  const again = (request: ExportRequest) => {
    setChoice(fromRequest(request));
    void exportRun.start(request);
  };
  useExportKey(run);
  return (
    <>
      <ChoicePane
        choice={choice}
        onChange={setChoice}
        count={count}
        canRun={canRun}
        onRun={run}
        folder={folderChoice.folder}
        onFolder={folderChoice.choose}
      />
      <Work label={words.screens.export}>
        <PreviewPane choice={choice} />
        <div className={classes.progress}>
          {runKind === "idle" && history ? (
            <LastExport history={history} onAgain={again} />
          ) : (
            <ExportProgress />
          )}
        </div>
        <ExportStatus choice={choice} lastAt={history?.last?.exportedAt ?? null} />
      </Work>
      <Doctor choice={choice} />
      {folderChoice.dialog}
    </>
  );
}

function ExportStatus({ choice, lastAt }: { choice: Choice; lastAt: string | null }) {
  const names = useWords(terms);
  const { kinds, books, collections, language } = choice;
  const words = useWords(exportLookWords);
  const format = useFormat();
  return (
    <>
      <StatusItem>
        {[...kinds, ...books, ...collections].map((kind) => names.kind[kind]).join(", ") || "–"}
      </StatusItem>
      <StatusItem>
        <span lang={language === "bn" ? "bn" : undefined}>{names.language[language]}</span>
      </StatusItem>
      {choice.print && choice.print !== "colour" && (
        <StatusItem>{words.print[choice.print]}</StatusItem>
      )}
      {lastAt && <StatusItem side="right">{words.lastExport(format.moment(lastAt))}</StatusItem>}
    </>
  );
}
