import { Button, Checkbox, Popover, SegmentedControl } from "@mantine/core";
import { IconFileExport } from "@tabler/icons-react";
import { useState } from "react";
import type { BookKind, ExportFormat } from "../../../shared/contract/export.ts";
import { outputLanguages, type OutputLanguage } from "../../../shared/language/language.ts";
import { memberOf } from "../../../shared/lib/member-of.ts";
import { useObservable } from "../../client/observable.ts";
import { useOverview, useStudio } from "../../client/studio.ts";
import { exportWords } from "../../i18n/export-words.ts";
import { mapLookWords } from "../../i18n/map-look-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useLanguage, useWords } from "../../i18n/words.ts";
import { useFolderChoice } from "../../ui/folder/use-folder-choice.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import classes from "./map.module.css";

const kinds = ["map", "insert"] as const satisfies readonly BookKind[];
const formats = ["xlsx", "docx", "pdf"] as const satisfies readonly ExportFormat[];

const toggled = <Item,>(chosen: readonly Item[], item: Item): readonly Item[] =>
  chosen.includes(item) ? chosen.filter((one) => one !== item) : [...chosen, item];

/** The map and the inserts of the courses as files, from where they are worked on. */
export function MapExport() {
  const words = useWords(mapLookWords);
  const [open, setOpen] = useState(false);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      width={320}
      position="bottom-end"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button
          variant="default"
          size="compact-sm"
          className={classes.views}
          leftSection={<IconFileExport size={16} stroke={1.75} />}
          onClick={() => setOpen(!open)}
        >
          {words.files}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.filesTitle}>
        {open && <ExportForm onStarted={() => setOpen(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}

function ExportForm({ onStarted }: { onStarted: () => void }) {
  const words = useWords(mapLookWords);
  const names = useWords(terms);
  const { change, folder: folderWord } = useWords(exportWords);
  const { exportRun } = useStudio();
  const session = useOverview().modules.flatMap(({ sessions }) => sessions)[0]?.id;
  const isRunning = useObservable(exportRun.state).kind === "running";
  const [books, setBooks] = useState<readonly (typeof kinds)[number][]>(["map"]);
  const [asked, setAsked] = useState<readonly (typeof formats)[number][]>(["xlsx", "docx"]);
  const [language, setLanguage] = useState<OutputLanguage>(useLanguage());
  const { folder, choose, dialog } = useFolderChoice();
  const canRun = books.length > 0 && asked.length > 0 && folder !== "" && !isRunning && session;
  const run = () => {
    if (!canRun) return;
    void exportRun.start({
      sessions: [session],
      course: null,
      kinds: [],
      books: kinds.filter((kind) => books.includes(kind)),
      formats: [...asked],
      languages: [language],
      planForms: ["plain"],
      folder,
    });
    onStarted();
  };
  return (
    <div className={classes.form}>
      <h2 className={classes.formTitle}>{words.filesTitle}</h2>
      {kinds.map((kind) => (
        <Checkbox
          key={kind}
          size="xs"
          label={names.kind[kind]}
          checked={books.includes(kind)}
          onChange={() => setBooks(toggled(books, kind))}
        />
      ))}
      <div role="group" aria-label={words.formats} className={classes.formButtons}>
        {formats.map((format) => (
          <Checkbox
            key={format}
            size="xs"
            label={names.format[format]}
            checked={asked.includes(format)}
            onChange={() => setAsked(toggled(asked, format))}
          />
        ))}
      </div>
      <SegmentedControl
        fullWidth
        aria-label={words.language}
        value={language}
        onChange={(next) => setLanguage(memberOf(outputLanguages, next))}
        data={outputLanguages.map((one) => ({ value: one, label: names.language[one] }))}
      />
      <p className={classes.hint}>
        {folderWord}: {folder} <TextButton onClick={choose}>{change}</TextButton>
      </p>
      <Button disabled={!canRun} onClick={run}>
        {words.export}
      </Button>
      {dialog}
    </div>
  );
}
