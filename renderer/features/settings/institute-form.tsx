import { IconPlus, IconTrash } from "@tabler/icons-react";
import type { Institute } from "../../../shared/curriculum/institute.ts";
import { bilingual } from "../../../shared/language/bilingual.ts";
import { useSettings, useStudio } from "../../client/studio.ts";
import { useFormat } from "../../i18n/format.ts";
import { settingsWords } from "../../i18n/settings-words.ts";
import { useWords } from "../../i18n/words.ts";
import { BilingualField } from "../../ui/bilingual-field.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { LogoField } from "./logo-field.tsx";
import { PageForm } from "./page-form.tsx";
import classes from "./settings.module.css";

const mostSignatures = 6;
const texts = ["name", "shortName", "subtitle", "address"] as const;

/** The institute's profile; every change is kept at once. */
export function InstituteForm() {
  const words = useWords(settingsWords);
  const studio = useStudio();
  const { institute } = useSettings();
  const set = (change: Partial<Institute>) =>
    void studio.changeSettings({ institute: { ...institute, ...change } }).catch(() => {});
  return (
    <section className={classes.part} aria-labelledby="institute">
      <h2 id="institute">{words.institute}</h2>
      <p className={classes.hint}>{words.instituteHint}</p>
      {texts.map((field) => (
        <BilingualField
          key={field}
          label={words[field]}
          value={institute[field]}
          onChange={(value) => set({ [field]: value })}
        />
      ))}
      <LogoField label={words.logo} value={institute.logo} onChange={(logo) => set({ logo })} />
      <Signatures value={institute.signatures} onChange={(signatures) => set({ signatures })} />
      <PageForm value={institute.page} onChange={(page) => set({ page })} />
    </section>
  );
}

type SignaturesProps = {
  value: Institute["signatures"];
  onChange: (value: Institute["signatures"]) => void;
};

function Signatures({ value, onChange }: SignaturesProps) {
  const words = useWords(settingsWords);
  const format = useFormat();
  return (
    <div role="group" aria-label={words.signatures} className={classes.group}>
      <div className={classes.label}>{words.signatures}</div>
      {value.map((role, index) => {
        const number = format.digits(index + 1);
        return (
          <div key={index} className={classes.row}>
            <BilingualField
              label={words.signature(number)}
              hideLabel
              value={role}
              onChange={(next) => onChange(value.with(index, next))}
            />
            <IconButton
              label={words.removeSignature(number)}
              onClick={() => onChange(value.toSpliced(index, 1))}
            >
              <IconTrash size={14} stroke={1.75} />
            </IconButton>
          </div>
        );
      })}
      {value.length < mostSignatures && (
        <TextButton onClick={() => onChange([...value, bilingual()])}>
          <IconPlus size={14} stroke={1.75} aria-hidden /> {words.addSignature}
        </TextButton>
      )}
    </div>
  );
}
