import type { Session } from "../../../shared/curriculum/session.ts";
import { setText } from "../../../shared/language/bilingual.ts";
import { inDigits } from "../../../shared/language/digits.ts";
import type { Language } from "../../../shared/language/language.ts";
import { label } from "../../../shared/composition/labels.ts";
import { useOverview, useSettings } from "../../client/studio.ts";
import type { EditedRecord } from "../../client/use-record.ts";
import { useWords } from "../../i18n/words.ts";
import { authorWords } from "./words.ts";
import classes from "./author.module.css";

type Props = {
  language: Language;
  number: string;
  record: EditedRecord<Session>;
  /** The column it stands in, from 1. */
  column: number;
};

/** The session's title in one language, to write in like the text under it. */
export function TitleField({ language, number, record, column }: Props) {
  const words = useWords(authorWords);
  const { sourceLanguage } = useOverview().curriculum;
  const isSystemChecked = useSettings().spelling === "system";
  const title = record.value.title[language];
  const write = (typed: string) =>
    record.change(
      (session) => ({
        ...session,
        title: setText(session.title, language, typed.replace(/\s*\n\s*/g, " "), sourceLanguage),
      }),
      `title ${language}`,
    );
  return (
    <header className={classes.title} lang={language} data-column={column}>
      <div className={classes.number}>
        {label("session", language)} {inDigits(number, language)}
      </div>
      <textarea
        rows={1}
        lang={language}
        spellCheck={isSystemChecked}
        aria-label={words.titleIn[language]}
        placeholder={words.untitled}
        value={title}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.code === "Enter") event.preventDefault();
        }}
      />
    </header>
  );
}
