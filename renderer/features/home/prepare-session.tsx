import { Button, NativeSelect, Select } from "@mantine/core";
import { useState } from "react";
import { memberOf } from "../../../shared/lib/member-of.ts";
import { outputLanguages, type OutputLanguage } from "../../../shared/language/language.ts";
import { useObservable } from "../../client/observable.ts";
import { useOverview, useRoute, useStudio } from "../../client/studio.ts";
import { useFormat } from "../../i18n/format.ts";
import { homeWords } from "../../i18n/home-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useLanguage, useWords } from "../../i18n/words.ts";
import { ExportProgress } from "../../ui/export/export-progress.tsx";
import { useFolderChoice } from "../../ui/folder/use-folder-choice.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import classes from "./home.module.css";

const ownSlot = "";

/** The resource person's job on one line: pick, pick, export. */
export function PrepareSession() {
  const words = useWords(homeWords);
  const { exportRun } = useStudio();
  const isRunning = useObservable(exportRun.state).kind === "running";
  const route = useRoute();
  const interfaceLanguage = useLanguage();
  const [session, setSession] = useState(route.session);
  const [course, setCourse] = useState<string | null>(null);
  const [chosenLanguage, setLanguage] = useState<OutputLanguage | null>(null);
  const language = chosenLanguage ?? interfaceLanguage;
  const { folder, choose, dialog } = useFolderChoice();
  const slots = useSlots(session);
  const slot = course !== null && slots.some(({ value }) => value === course) ? course : slots[0];
  const chosen = typeof slot === "string" ? slot : (slot?.value ?? ownSlot);

  const run = () => {
    if (!session) return;
    void exportRun.start({
      sessions: [session],
      course: chosen || null,
      kinds: ["handout", "deck", "plan"],
      books: [],
      formats: ["docx", "pdf", "pptx"],
      languages: [language],
      planForms: ["full"],
      folder,
    });
  };
  return (
    <section aria-labelledby="prepare">
      <h2 id="prepare" className={classes.heading}>
        {words.prepare}
      </h2>
      <div className={classes.prepare}>
        <SessionSelect value={session} onChange={setSession} />
        <NativeSelect
          label={words.for}
          value={chosen}
          data={slots}
          onChange={(event) => setCourse(event.currentTarget.value)}
        />
        <LanguageSelect value={language} onChange={setLanguage} />
        <Button
          h={36}
          className={classes.primary}
          data-main
          disabled={!session || !folder || isRunning}
          onClick={run}
        >
          {words.exportAll}
        </Button>
      </div>
      <p className={classes.folder}>
        {words.into} <span className={classes.path}>{folder}</span>
        <TextButton onClick={choose}>{words.change}</TextButton>
      </p>
      {dialog}
      <div className={classes.progress}>
        <ExportProgress />
      </div>
    </section>
  );
}

/** Where the session is taught, with its minutes there; the session's own slot last. */
function useSlots(session: string | null) {
  const words = useWords(homeWords);
  const format = useFormat();
  const { placements, courses, modules } = useOverview();
  const summary = modules.flatMap((module) => module.sessions).find(({ id }) => id === session);
  const placed = courses.flatMap(({ id, code }) =>
    placements
      .filter((placement) => placement.session === session && placement.course === id)
      .map(({ minutes }) => ({ value: id, label: `${code}, ${format.minutes(minutes)}` })),
  );
  const own = words.ownSlot(format.minutes(summary?.minutes ?? 0));
  return [...placed, { value: ownSlot, label: own }];
}

type SessionSelectProps = { value: string | null; onChange: (id: string | null) => void };

function SessionSelect({ value, onChange }: SessionSelectProps) {
  const words = useWords(homeWords);
  const format = useFormat();
  const { modules } = useOverview();
  const data = modules
    .filter(({ sessions }) => sessions.length > 0)
    .map((module) => ({
      group: `${format.digits(module.number)} ${format.text(module.title)}`,
      items: module.sessions.map(({ id, number, title }) => ({
        value: id,
        label: `${format.digits(number)} ${format.text(title)}`,
      })),
    }));
  return (
    <Select
      label={words.session}
      searchable
      allowDeselect={false}
      autoFocus
      openOnFocus={false}
      value={value}
      data={data}
      maxDropdownHeight={320}
      comboboxProps={{ keepMounted: false }}
      onChange={onChange}
    />
  );
}

type LanguageSelectProps = { value: OutputLanguage; onChange: (language: OutputLanguage) => void };

function LanguageSelect({ value, onChange }: LanguageSelectProps) {
  const words = useWords(homeWords);
  const names = useWords(terms).language;
  return (
    <NativeSelect
      label={words.language}
      value={value}
      data={outputLanguages.map((name) => ({ value: name, label: names[name] }))}
      onChange={(event) => onChange(memberOf(outputLanguages, event.currentTarget.value))}
    />
  );
}
