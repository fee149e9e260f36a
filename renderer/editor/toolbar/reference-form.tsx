import { TextInput } from "@mantine/core";
import { useState } from "react";
import type { Language } from "../../../shared/language/language.ts";
import { useWords } from "../../i18n/words.ts";
import { offeredReferences, type Target } from "../suggest/references.ts";
import { offerWords } from "../suggest/words.ts";
import { useSurroundings } from "../surroundings.ts";
import { editorWords } from "../words.ts";
import classes from "./toolbar.module.css";

type Props = { language: Language; onPick: (target: Target) => void };

/** Picks what to refer to by any of its words: a slide of this session, or any session or its handout. */
export function ReferenceForm({ language, onPick }: Props) {
  const words = useWords(editorWords);
  const offers = useWords(offerWords);
  const [query, setQuery] = useState("");
  const found = offeredReferences(useSurroundings(), query, language);
  const pickFirst = () => found[0] && onPick(found[0].target);
  return (
    <div className={classes.form} style={{ width: 380 }}>
      <TextInput
        data-autofocus
        label={words.reference}
        lang={language}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Enter" && pickFirst()}
      />
      <div className={classes.options}>
        {found.map(({ target, text, title }) => (
          <button
            key={JSON.stringify(target)}
            type="button"
            className={classes.option}
            lang={language}
            onClick={() => onPick(target)}
          >
            <span>{text}</span>
            <strong>{title}</strong>
          </button>
        ))}
        {found.length === 0 && <p className={classes.hint}>{offers.noReferences}</p>}
      </div>
    </div>
  );
}
