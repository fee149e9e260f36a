import type { ReactNode } from "react";
import { isStale, setText, type Bilingual } from "../../../../shared/language/bilingual.ts";
import { languages, otherLanguage, type Language } from "../../../../shared/language/language.ts";
import { useOverview } from "../../../client/studio.ts";
import { fieldWords } from "../../../i18n/field-words.ts";
import { slideFormWords } from "../../../i18n/slide-form-words.ts";
import { useWords } from "../../../i18n/words.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import classes from "./form.module.css";

export type ChangeText = (value: Bilingual, language: Language) => void;

type SideBySideProps = {
  label: string;
  value: Bilingual;
  onChange: ChangeText;
  /** For one of several like texts whose label stands above them all. */
  hideLabel?: boolean;
  rows?: number;
  /** What stands after the texts: a number, a button. */
  children?: ReactNode;
};

/** A text in both languages beside each other; the one that is older than the other says so. */
export function SideBySide(props: SideBySideProps) {
  const { label, hideLabel = false, children } = props;
  return (
    <div role="group" aria-label={label} className={classes.field}>
      {!hideLabel && <div className={classes.label}>{label}</div>}
      <div className={classes.line}>
        <div className={classes.sides} data-alone={!children}>
          {languages.map((language) => (
            <Side key={language} {...props} language={language} />
          ))}
        </div>
        {children}
      </div>
    </div>
  );
}

function Side({
  label,
  value,
  onChange,
  rows = 1,
  language,
}: SideBySideProps & { language: Language }) {
  const names = useWords(fieldWords).names;
  const { sourceLanguage } = useOverview().curriculum;
  const stale = language !== sourceLanguage && isStale(value, sourceLanguage);
  return (
    <div className={classes.side}>
      <textarea
        lang={language}
        rows={rows}
        className={classes.input}
        data-stale={stale}
        aria-label={`${label}, ${names[language]}`}
        value={value[language]}
        onChange={(event) =>
          onChange(setText(value, language, event.currentTarget.value, sourceLanguage), language)
        }
      />
      {stale && (
        <StaleMark
          language={language}
          onFresh={() => onChange({ ...value, basis: undefined }, language)}
        />
      )}
    </div>
  );
}

/** Says which side is older, and lets a person say that it is right as it stands. */
export function StaleMark({ language, onFresh }: { language: Language; onFresh: () => void }) {
  const words = useWords(slideFormWords);
  const names = useWords(fieldWords).names;
  return (
    <p className={classes.stale}>
      {words.stale(names[otherLanguage(language)])}
      <TextButton onClick={onFresh}>{words.upToDate}</TextButton>
    </p>
  );
}
