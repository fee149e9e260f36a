import { useId } from "react";
import { isStale, setText, type Bilingual } from "../../shared/language/bilingual.ts";
import { languages, type Language } from "../../shared/language/language.ts";
import { useOverview } from "../client/studio.ts";
import { fieldWords } from "../i18n/field-words.ts";
import { useWords } from "../i18n/words.ts";
import classes from "./bilingual-field.module.css";

type BilingualFieldProps = {
  label: string;
  value: Bilingual;
  onChange: (value: Bilingual, language: Language) => void;
  /** For a list of like fields whose label stands above them all. */
  hideLabel?: boolean;
  multiline?: boolean;
};

/** A text in both languages, one under the other; a translation older than its source says so. */
export function BilingualField(props: BilingualFieldProps) {
  const { label, value, hideLabel = false } = props;
  const words = useWords(fieldWords);
  const { sourceLanguage } = useOverview().curriculum;
  const labelId = useId();
  return (
    <div role="group" aria-labelledby={labelId} className={classes.field}>
      <div id={labelId} className={hideLabel ? classes.hidden : classes.label}>
        {label}
      </div>
      {languages.map((language) => (
        <TextInput key={language} {...props} language={language} source={sourceLanguage} />
      ))}
      {isStale(value, sourceLanguage) && <p className={classes.stale}>{words.stale}</p>}
    </div>
  );
}

type TextInputProps = BilingualFieldProps & { language: Language; source: Language };

function TextInput({ label, value, onChange, multiline, language, source }: TextInputProps) {
  const words = useWords(fieldWords);
  return (
    <div className={classes.line}>
      <span className={classes.tag} lang={language} aria-hidden>
        {words.tags[language]}
      </span>
      <textarea
        lang={language}
        rows={multiline ? 2 : 1}
        className={classes.input}
        aria-label={`${label}, ${words.names[language]}`}
        value={value[language]}
        onKeyDown={(event) => {
          if (!multiline && event.code === "Enter") event.preventDefault();
        }}
        onChange={(event) => {
          const text = event.currentTarget.value;
          const entered = multiline ? text : text.replace(/\s*\n\s*/g, " ");
          onChange(setText(value, language, entered, source), language);
        }}
      />
    </div>
  );
}
