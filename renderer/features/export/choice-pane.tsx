import { Button, Checkbox, MultiSelect, Radio, SegmentedControl } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import type { ReactNode } from "react";
import {
  bookKinds,
  deckForms,
  exportKinds,
  planForms,
} from "../../../shared/contract/export-choices.ts";
import type { ExportFormat, ExportKind } from "../../../shared/contract/export.ts";
import { outputLanguages } from "../../../shared/language/language.ts";
import { memberOf } from "../../../shared/lib/member-of.ts";
import { useOverview } from "../../client/studio.ts";
import { exportWords } from "../../i18n/export-words.ts";
import { useFormat } from "../../i18n/format.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import { TemplateSelect } from "../../ui/template-select.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { toggled, type Choice } from "./request.ts";
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

type PartProps = { choice: Choice; set: (change: Partial<Choice>) => void };

export function ChoicePane(props: ChoicePaneProps) {
  const { choice, onChange, count, canRun, onRun, folder, onFolder } = props;
  const words = useWords(exportWords);
  const set = (change: Partial<Choice>) => onChange({ ...choice, ...change });
  return (
    <aside className={classes.choice} aria-label={words.what} data-pane tabIndex={-1}>
      <div className={classes.choiceParts}>
        <WhatPart choice={choice} set={set} />
        <CoursePart choice={choice} set={set} />
        <LanguagePart choice={choice} set={set} />
        {choice.kinds.includes("deck") && (
          <Part title={words.template}>
            <TemplateSelect label={words.template} />
          </Part>
        )}
        <FilesPart choice={choice} set={set} />
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

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h2 className={classes.partTitle}>{title}</h2>
      {children}
    </section>
  );
}

function WhatPart({ choice, set }: PartProps) {
  const words = useWords(exportWords);
  const names = useWords(terms);
  const format = useFormat();
  const { modules } = useOverview();
  const kinds = exportKinds;
  return (
    <Part title={words.what}>
      <MultiSelect
        searchable
        hidePickedOptions
        aria-label={words.sessions}
        placeholder={words.sessionsHint}
        maxDropdownHeight={320}
        value={[...choice.sessions]}
        onChange={(sessions) => set({ sessions })}
        data={modules
          .filter(({ sessions }) => sessions.length > 0)
          .map((module) => ({
            group: `${format.digits(module.number)} ${format.text(module.title)}`,
            items: module.sessions.map(({ id, number, title }) => ({
              value: id,
              label: `${format.digits(number)} ${format.text(title)}`,
            })),
          }))}
      />
      {kinds.map((kind: ExportKind) => (
        <div key={kind} className={classes.check}>
          <Checkbox
            size="xs"
            label={names.kind[kind]}
            checked={choice.kinds.includes(kind)}
            onChange={() => set({ kinds: toggled(choice.kinds, kind, kinds) })}
          />
          <span className={classes.dim}>{words.kindHints[kind]}</span>
        </div>
      ))}
      {choice.kinds.includes("plan") && (
        <div className={classes.forms} role="group" aria-label={words.planForms}>
          {planForms.map((form) => (
            <Checkbox
              key={form}
              size="xs"
              label={names.planForm[form]}
              checked={choice.planForms.includes(form)}
              onChange={() => set({ planForms: toggled(choice.planForms, form, planForms) })}
            />
          ))}
        </div>
      )}
      <div role="group" aria-label={words.books}>
        <p className={classes.why}>{words.books}</p>
        {bookKinds.map((kind) => (
          <div key={kind} className={classes.check}>
            <Checkbox
              size="xs"
              label={names.kind[kind]}
              checked={choice.books.includes(kind)}
              onChange={() => set({ books: toggled(choice.books, kind, bookKinds) })}
            />
            <span className={classes.dim}>{words.bookHints[kind]}</span>
          </div>
        ))}
      </div>
    </Part>
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
    </Part>
  );
}

const officeFormats: readonly ExportFormat[] = ["docx", "pptx"];

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
