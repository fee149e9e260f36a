import { IconAlertTriangle } from "@tabler/icons-react";
import { useId, useState, type FormEvent, type KeyboardEvent } from "react";
import { useWords } from "../../i18n/words.ts";
import { useTextLanguage } from "../surroundings.ts";
import { editorWords } from "../words.ts";
import { pictureWords } from "./picture-words.ts";
import classes from "./picture.module.css";

/** Says that a picture has no description, and takes one. */
export function AltForm({ onSave }: { onSave: (alt: string) => void }) {
  const words = useWords(pictureWords);
  const { noAlt } = useWords(editorWords);
  const language = useTextLanguage();
  const warning = useId();
  const [alt, setAlt] = useState("");
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    if (alt.trim()) onSave(alt.trim());
  };
  const keepKey = (event: KeyboardEvent) => event.stopPropagation();
  return (
    <form className={classes.alt} onSubmit={save} onKeyDown={keepKey}>
      <p id={warning}>
        <IconAlertTriangle size={14} stroke={1.75} aria-hidden />
        {noAlt}
      </p>
      <input
        aria-label={words.describe}
        aria-describedby={warning}
        placeholder={words.describe}
        lang={language}
        value={alt}
        onChange={(event) => setAlt(event.currentTarget.value)}
      />
      <button type="submit" disabled={!alt.trim()}>
        {words.save}
      </button>
    </form>
  );
}
