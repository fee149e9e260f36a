import { Button, Checkbox, Popover, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import {
  runPaperFormats,
  timetableKinds,
  type RunPaperFormat,
  type TimetableKind,
} from "../../../shared/contract/run-paper-choices.ts";
import { outputLanguages, type OutputLanguage } from "../../../shared/language/language.ts";
import { memberOf } from "../../../shared/lib/member-of.ts";
import { useObservable } from "../../client/observable.ts";
import { useStudio } from "../../client/studio.ts";
import { exportWords } from "../../i18n/export-words.ts";
import { terms } from "../../i18n/terms.ts";
import { timetableWords } from "../../i18n/timetable-words.ts";
import { useLanguage, useWords } from "../../i18n/words.ts";
import { PrintLookChoice, type PrintLook } from "../../ui/export/print-look.tsx";
import { useFolderChoice } from "../../ui/folder/use-folder-choice.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import type { TimetableContext } from "./timetable.ts";
import classes from "./timetable.module.css";

/** The role that letters go to. */
const guest = "resource-person";

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
  const [kinds, setKinds] = useState<readonly TimetableKind[]>(["timetable"]);
  const [formats, setFormats] = useState<readonly RunPaperFormat[]>(["ics", "docx"]);
  const [language, setLanguage] = useState<OutputLanguage>(useLanguage());
  const { folder, choose, dialog } = useFolderChoice();
  const [look, setLook] = useState<PrintLook>({});
  const { exportRun } = useStudio();
  const isRunning = useObservable(exportRun.state).kind === "running";
  const { id, slots } = context.source.run;
  const isInvited = slots.some(({ people }) => people.some(({ role }) => role === guest));
  const possible = kinds.filter((kind) => kind !== "letter" || isInvited);
  const canRun = possible.length > 0 && formats.length > 0 && folder !== "" && !isRunning;
  const run = () => {
    void exportRun.startRunPapers({
      run: id,
      kinds: [...possible],
      test: null,
      person: null,
      slot: null,
      formats: [...formats],
      languages: [language],
      look,
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
          disabled={kind === "letter" && !isInvited}
          checked={kinds.includes(kind) && (kind !== "letter" || isInvited)}
          onChange={() => setKinds(toggled(kinds, kind))}
        />
      ))}
      {!isInvited && <p className={classes.hint}>{words.nobodyInvited}</p>}
      <div role="group" aria-label={words.formatsLabel} className={classes.week}>
        {runPaperFormats.map((format) => (
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
      <PrintLookChoice look={look} onChange={setLook} />
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
