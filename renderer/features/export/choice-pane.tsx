import { Button, Checkbox, Radio, SegmentedControl } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { useState } from "react";
import { deckForms } from "../../../shared/contract/export-choices.ts";
import type { DocumentKind, ExportFormat } from "../../../shared/contract/export.ts";
import { outputLanguages } from "../../../shared/language/language.ts";
import { memberOf } from "../../../shared/lib/member-of.ts";
import { useOverview } from "../../client/studio.ts";
import { exportWords } from "../../i18n/export-words.ts";
import { useFormat } from "../../i18n/format.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import { TemplateSelect } from "../../ui/template-select.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { MarginsPart } from "./margins-part.tsx";
import { PackPart } from "./pack-part.tsx";
import { DigitsAndBoth, PrintPart } from "./look-part.tsx";
import { Part, type PartProps } from "./part.tsx";
import { PresetPart } from "./preset-part.tsx";
import { toggled, type Choice } from "./request.ts";
import { WhatPart } from "./what-part.tsx";
import classes from "./export.module.css";

type ChoicePaneProps = {
  choice: Choice;
  onChange: (choice: Choice) => void;
  count: number;
  canRun: boolean;
  onRun: () => void;
  folder: string;
  onFolder: () => void;
};

export function ChoicePane(props: ChoicePaneProps) {
  const { choice, onChange, count, canRun, onRun, folder, onFolder } = props;
  const words = useWords(exportWords);
  const [preset, setPreset] = useState<string | null>(null);
  const set = (change: Partial<Choice>) => onChange({ ...choice, ...change });
  return (
    <aside className={classes.choice} aria-label={words.what} data-pane tabIndex={-1}>
      <div className={classes.choiceParts}>
        <PresetPart choice={choice} set={set} chosen={preset} onChosen={setPreset} />
        <WhatPart choice={choice} set={set} />
        <CoursePart choice={choice} set={set} />
        <LanguagePart choice={choice} set={set} />
        <PrintPart choice={choice} set={set} />
        <MarginsPart choice={choice} set={set} />
        {choice.kinds.includes("deck") && (
          <Part title={words.template}>
            <TemplateSelect label={words.template} />
          </Part>
        )}
        <FilesPart choice={choice} set={set} />
        <PackPart choice={choice} set={set} />
        <Part title={words.folder}>
          <p className={classes.folder}>
            {folder} <TextButton onClick={onFolder}>{words.change}</TextButton>
          </p>
        </Part>
      </div>
      <div className={classes.run}>
        <Button
          fullWidth
          size="md"
          disabled={!canRun}
          leftSection={<IconUpload size={16} stroke={1.75} />}
          onClick={onRun}
        >
          {words.exportFiles(count)}
        </Button>
        {count === 0 && <p className={classes.why}>{words.nothingTicked}</p>}
      </div>
    </aside>
  );
}

const ownSlot = "own slot";

function CoursePart({ choice, set }: PartProps) {
  const words = useWords(exportWords);
  const format = useFormat();
  const { courses, placements, modules } = useOverview();
  const chosen = new Set(choice.sessions);
  const own = modules
    .flatMap((module) => module.sessions)
    .filter(({ id }) => chosen.has(id))
    .reduce((sum, { minutes }) => sum + minutes, 0);
  const minutesIn = (course: string) =>
    placements
      .filter((one) => one.course === course && chosen.has(one.session))
      .reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <Part title={words.forWhom}>
      <Radio.Group
        aria-label={words.forWhom}
        value={choice.course ?? ownSlot}
        onChange={(course) => set({ course: course === ownSlot ? null : course })}
      >
        <div className={classes.check}>
          <Radio size="xs" value={ownSlot} label={words.ownSlot} />
          <span className={classes.dim}>{format.minutes(own)}</span>
        </div>
        {courses.map(({ id, code }) => (
          <div key={id} className={classes.check}>
            <Radio size="xs" value={id} label={code} />
            <span className={classes.dim}>
              {minutesIn(id) ? format.minutes(minutesIn(id)) : words.notPlaced}
            </span>
          </div>
        ))}
      </Radio.Group>
    </Part>
  );
}

function LanguagePart({ choice, set }: PartProps) {
  const words = useWords(exportWords);
  const names = useWords(terms).language;
  return (
    <Part title={words.language}>
      <SegmentedControl
        fullWidth
        aria-label={words.language}
        value={choice.language}
        onChange={(language) => set({ language: memberOf(outputLanguages, language) })}
        data={outputLanguages.map((language) => ({
          value: language,
          label: <span lang={language === "both" ? undefined : language}>{names[language]}</span>,
        }))}
      />
      {choice.language === "both" && <p className={classes.why}>{words.languageHint}</p>}
      <DigitsAndBoth choice={choice} set={set} />
    </Part>
  );
}

const officeFormats: readonly ExportFormat[] = ["docx", "pptx"];
/** Formats that only some kinds of documents come in. */
const formatsBeside: readonly {
  readonly format: ExportFormat;
  readonly kinds: readonly DocumentKind[];
}[] = [
  { format: "xlsx", kinds: ["plan", "map"] },
  { format: "html", kinds: ["handout"] },
  { format: "md", kinds: ["handout", "guideline", "guide", "workbook"] },
];

function FilesPart({ choice, set }: PartProps) {
  const words = useWords(exportWords);
  const names = useWords(terms);
  const { formats } = choice;
  const has = (format: ExportFormat) => formats.includes(format);
  const toggle = (...some: readonly ExportFormat[]) =>
    set({
      formats: some.every(has)
        ? formats.filter((format) => !some.includes(format))
        : [...formats, ...some.filter((format) => !has(format))],
    });
  const hasDeck = choice.kinds.includes("deck");
  const chosen: readonly DocumentKind[] = [...choice.kinds, ...choice.books];
  return (
    <Part title={words.files}>
      <div className={classes.forms}>
        <Checkbox
          size="xs"
          label={words.wordFiles}
          checked={has("docx")}
          onChange={() => toggle(...officeFormats)}
        />
        <Checkbox
          size="xs"
          label={names.format.pdf}
          checked={has("pdf")}
          onChange={() => toggle("pdf")}
        />
        {formatsBeside
          .filter(({ kinds }) => kinds.some((kind) => chosen.includes(kind)))
          .map(({ format }) => (
            <Checkbox
              key={format}
              size="xs"
              label={names.format[format]}
              checked={has(format)}
              onChange={() => toggle(format)}
            />
          ))}
        {hasDeck && (
          <Checkbox
            size="xs"
            label={words.pictures}
            checked={has("png")}
            onChange={() => toggle("png")}
          />
        )}
      </div>
      {hasDeck && has("pdf") && (
        <div className={classes.forms} role="group" aria-label={words.deckForms}>
          {deckForms.map((form) => (
            <Checkbox
              key={form}
              size="xs"
              label={names.deckForm[form]}
              checked={choice.deckForms.includes(form)}
              onChange={() => set({ deckForms: toggled(choice.deckForms, form, deckForms) })}
            />
          ))}
        </div>
      )}
    </Part>
  );
}
