import { TextInput } from "@mantine/core";
import { useState } from "react";
import { textIn } from "../../../shared/language/bilingual.ts";
import type { Language } from "../../../shared/language/language.ts";
import { useWords } from "../../i18n/words.ts";
import { offeredFacts } from "../suggest/facts.ts";
import { useSurroundings } from "../surroundings.ts";
import { editorWords } from "../words.ts";
import classes from "./toolbar.module.css";

/** Picks a fact of the curriculum by any of its words; its value is shown as the text will have it. */
export function FactForm({
  language,
  onPick,
}: {
  language: Language;
  onPick: (fact: string) => void;
}) {
  const { facts } = useSurroundings();
  const words = useWords(editorWords);
  const [query, setQuery] = useState("");
  const found = offeredFacts(facts, query);
  const pickFirst = () => found[0] && onPick(found[0].id);
  return (
    <div className={classes.form} style={{ width: 380 }}>
      <TextInput
        data-autofocus
        aria-label={words.findFact}
        placeholder={words.findFact}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Enter" && pickFirst()}
      />
      <div className={classes.options}>
        {found.map((fact) => (
          <button
            key={fact.id}
            type="button"
            className={classes.option}
            lang={language}
            onClick={() => onPick(fact.id)}
          >
            <span>{textIn(fact.name, language)}</span>
            <strong>{textIn(fact.value, language)}</strong>
          </button>
        ))}
        {found.length === 0 && <p className={classes.hint}>{words.noFacts}</p>}
      </div>
    </div>
  );
}
