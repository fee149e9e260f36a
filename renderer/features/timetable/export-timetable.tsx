import { Button, Checkbox, Popover, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import {
  timetableFormats,
  timetableKinds,
  type TimetableFormat,
} from "../../../shared/contract/timetable-choices.ts";
import { outputLanguages, type OutputLanguage } from "../../../shared/language/language.ts";
import { memberOf } from "../../../shared/lib/member-of.ts";
import { exportWords } from "../../i18n/export-words.ts";
import { terms } from "../../i18n/terms.ts";
import { timetableWords } from "../../i18n/timetable-words.ts";
import { useLanguage, useWords } from "../../i18n/words.ts";
import { useFolderChoice } from "../../ui/folder/use-folder-choice.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import type { TimetableContext } from "./timetable.ts";
import { useExport } from "./use-export.tsx";
import classes from "./timetable.module.css";

const toggled = <Item,>(chosen: readonly Item[], item: Item): readonly Item[] =>
  chosen.includes(item) ? chosen.filter((one) => one !== item) : [...chosen, item];

/** The timetable and the invitations as files. */
export function ExportTimetable({ context }: { context: TimetableContext }) {
  const words = useWords(timetableWords);
  const [open, setOpen] = useState(false);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      width={340}
      position="bottom-end"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button className={classes.fixed} variant="default" onClick={() => setOpen(!open)}>
          {words.export}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.exportTitle}>
        {open && <ExportForm context={context} onDone={() => setOpen(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}

function ExportForm({ context, onDone }: { context: TimetableContext; onDone: () => void }) {
  const words = useWords(timetableWords);
  const names = useWords(terms).language;
  const { change, folder: folderWord } = useWords(exportWords);
  const [kinds, setKinds] = useState<readonly (typeof timetableKinds)[number][]>(["timetable"]);
  const [formats, setFormats] = useState<readonly TimetableFormat[]>(["ics", "docx"]);
  const [language, setLanguage] = useState<OutputLanguage>(useLanguage());
  const { folder, choose, dialog } = useFolderChoice();
  const { start } = useExport(context.source.run.id);
  const canRun = kinds.length > 0 && formats.length > 0 && folder !== "";
  const run = () => {
    start({
      kinds: [...kinds],
      formats: [...formats],
      languages: [language],
      person: null,
      slot: null,
      folder,
    });
    onDone();
  };
  return (
    <div className={classes.form}>
      <h2 className={classes.paneTitle}>{words.exportTitle}</h2>
      {timetableKinds.map((kind) => (
        <Checkbox
          key={kind}
          size="xs"
          label={words.kinds[kind]}
          checked={kinds.includes(kind)}
          onChange={() => setKinds(toggled(kinds, kind))}
        />
      ))}
      <div role="group" aria-label={words.formatsLabel} className={classes.week}>
        {timetableFormats.map((format) => (
          <Checkbox
            key={format}
            size="xs"
            label={words.formats[format]}
            checked={formats.includes(format)}
            onChange={() => setFormats(toggled(formats, format))}
          />
        ))}
      </div>
      <SegmentedControl
        fullWidth
        aria-label={words.language}
        value={language}
        onChange={(next) => setLanguage(memberOf(outputLanguages, next))}
        data={outputLanguages.map((one) => ({ value: one, label: names[one] }))}
      />
      <p className={classes.hint}>
        {folderWord}: <span className={classes.written}>{folder}</span>{" "}
        <TextButton onClick={choose}>{change}</TextButton>
      </p>
      <Button disabled={!canRun} onClick={run}>
        {words.write}
      </Button>
      {dialog}
    </div>
  );
}
