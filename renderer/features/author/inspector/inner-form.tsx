import { NumberInput, TextInput } from "@mantine/core";
import type { DocumentElement } from "../../../../shared/document/commands/document-editor.ts";
import { setBlock } from "../../../../shared/document/commands/set-block.ts";
import { linkAddress } from "../../../../shared/document/commands/set-link.ts";
import { plainText } from "../../../../shared/document/plain-text.ts";
import { longDate } from "../../../../shared/language/dates.ts";
import { textIn } from "../../../../shared/language/bilingual.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { innerElement, type ElementAttributes } from "../../../editor/selection-state.ts";
import type { StudioEditor } from "../../../editor/studio-editor.ts";
import { useSurroundings } from "../../../editor/surroundings.ts";
import { editorWords } from "../../../editor/words.ts";
import { useWords } from "../../../i18n/words.ts";
import { authorWords } from "../words.ts";
import classes from "./inspector.module.css";

type Props = { editor: StudioEditor; language: Language; element: ElementAttributes };

/** What stands at the caret inside a block: a fact with its source, a footnote, a link, writing lines. */
export function InnerForm({ editor, language, element }: Props) {
  const words = useWords(authorWords);
  const change = (properties: Partial<DocumentElement>) => {
    const path = innerElement(editor)?.[1];
    if (path) setBlock(editor, path, properties);
  };
  if (element.type === "fact") return <FactDetails fact={element.fact} language={language} />;
  if (element.type === "footnote") {
    return (
      <TextInput
        label={words.note}
        lang={language}
        value={element.note.map((part) => plainText(part)).join("")}
        onChange={(event) => {
          const text = event.currentTarget.value;
          if (text.trim()) change({ note: [{ text }] });
        }}
      />
    );
  }
  if (element.type === "link") {
    return (
      <TextInput
        key={element.url}
        label={words.address}
        defaultValue={element.url}
        onBlur={(event) => {
          const url = linkAddress(event.currentTarget.value);
          if (url && url !== element.url) change({ url });
        }}
      />
    );
  }
  if (element.type !== "exercise-lines") return null;
  return (
    <NumberInput
      label={words.lineCount}
      value={element.lines}
      min={1}
      max={40}
      clampBehavior="strict"
      onChange={(lines) => typeof lines === "number" && lines >= 1 && change({ lines })}
    />
  );
}

function FactDetails({ fact: id, language }: { fact: string; language: Language }) {
  const { facts } = useSurroundings();
  const words = useWords(authorWords);
  const names = useWords(editorWords);
  const fact = facts.find((each) => each.id === id);
  if (!fact) return <p className={classes.hint}>{names.unknownFact}</p>;
  return (
    <dl className={classes.rows} lang={language}>
      <dt>{names.fact}</dt>
      <dd>{textIn(fact.name, language)}</dd>
      <dt>{words.value}</dt>
      <dd>{textIn(fact.value, language)}</dd>
      <dt>{words.source}</dt>
      <dd>{textIn(fact.source, language)}</dd>
      <dt>{words.asOf}</dt>
      <dd>{longDate(fact.asOf, language)}</dd>
    </dl>
  );
}
