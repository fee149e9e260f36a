import { Button } from "@mantine/core";
import { IconHistory, IconRefresh } from "@tabler/icons-react";
import type { ExportHistory } from "../../../shared/contract/export-presets.ts";
import type { ExportRequest } from "../../../shared/contract/export.ts";
import { useEngine } from "../../client/engine.ts";
import { useObservable } from "../../client/observable.ts";
import { saveCount } from "../../client/save-hub.ts";
import { useStudio } from "../../client/studio.ts";
import { useLoad } from "../../client/use-load.ts";
import { exportLookWords } from "../../i18n/export-look-words.ts";
import { useFormat } from "../../i18n/format.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import type { Choice } from "./request.ts";
import classes from "./export.module.css";

/** What was exported last of the chosen sessions; looked up again after a save or an export. */
export function useExportHistory({ sessions, course }: Choice): ExportHistory | null {
  const engine = useEngine();
  const saves = useObservable(saveCount);
  const { kind } = useObservable(useStudio().exportRun.state);
  const key = JSON.stringify([sessions, course, saves, kind]);
  const { state } = useLoad(
    key,
    async () =>
      sessions.length > 0 ? engine.export.history({ sessions: [...sessions], course }) : null,
    true,
  );
  return state.kind === "ready" ? state.value : null;
}

/** Documents that changed, by name and language; of many sessions only how many. */
function useChanges({ changed }: ExportHistory): string {
  const words = useWords(exportLookWords);
  const names = useWords(terms);
  const sessions = new Set(changed.map(({ session }) => session));
  if (sessions.size > 1) return words.sessionsChanged(sessions.size);
  const documents = changed.map(
    ({ document, language }) => `${names.kind[document]} (${names.language[language]})`,
  );
  return documents.length > 0 ? words.changedSince(documents.join(", ")) : words.unchanged;
}

type LastExportProps = { history: ExportHistory; onAgain: (request: ExportRequest) => void };

/** When these sessions were exported last, what has changed since, and the same once more. */
export function LastExport({ history, onAgain }: LastExportProps) {
  const words = useWords(exportLookWords);
  const format = useFormat();
  const changes = useChanges(history);
  const { last, changed } = history;
  if (!last) return null;
  return (
    <section className={classes.last} aria-label={words.again}>
      <IconHistory size={16} stroke={1.75} aria-hidden />
      <span className={classes.lastWords}>
        {words.lastExport(format.moment(last.exportedAt))}.{" "}
        <span data-changed={changed.length > 0}>{changes}</span>
      </span>
      <Button
        variant="default"
        leftSection={<IconRefresh size={16} stroke={1.75} />}
        title={last.request.folder}
        onClick={() => onAgain(last.request)}
      >
        {words.again}
      </Button>
    </section>
  );
}
