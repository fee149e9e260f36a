import { IconFileExport } from "@tabler/icons-react";
import type { BookKind, ExportFormat } from "../../../shared/contract/export.ts";
import { useObservable } from "../../client/observable.ts";
import { useOverview, useStudio } from "../../client/studio.ts";
import { mapLookWords } from "../../i18n/map-look-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import { FilesPopover, type ChosenFiles } from "../../ui/export/files-popover.tsx";

const kinds = ["map", "insert"] as const satisfies readonly BookKind[];
const formats = ["xlsx", "docx", "pdf"] as const satisfies readonly ExportFormat[];

/** The map and the inserts of the courses as files, from where they are worked on. */
export function MapExport() {
  const words = useWords(mapLookWords);
  const names = useWords(terms);
  const { exportRun } = useStudio();
  const session = useOverview().modules.flatMap(({ sessions }) => sessions)[0]?.id;
  const isRunning = useObservable(exportRun.state).kind === "running";
  const write = (chosen: ChosenFiles<(typeof kinds)[number], (typeof formats)[number]>) => {
    if (!session) return;
    void exportRun.start({
      sessions: [session],
      course: null,
      kinds: [],
      books: [...chosen.kinds],
      formats: [...chosen.formats],
      languages: [chosen.language],
      planForms: ["plain"],
      ...chosen.look,
      folder: chosen.folder,
    });
  };
  return (
    <FilesPopover
      label={words.files}
      icon={<IconFileExport size={16} stroke={1.75} />}
      size="compact-sm"
      title={words.filesTitle}
      kinds={{ of: kinds.map((name) => ({ name, label: names.kind[name] })), first: ["map"] }}
      formats={{
        of: formats.map((name) => ({ name, label: names.format[name] })),
        first: ["xlsx", "docx"],
      }}
      words={{ formats: words.formats, language: words.language, write: words.export }}
      canWrite={!isRunning && session !== undefined}
      onWrite={write}
    />
  );
}
