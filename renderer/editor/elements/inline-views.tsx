import { IconHash, IconLink } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useSelected } from "slate-react";
import { crossReferenceText, factText } from "../../../shared/composition/references.ts";
import type {
  CrossReference,
  FactReference,
  Footnote,
} from "../../../shared/document/nodes/inline.ts";
import { textIn } from "../../../shared/language/bilingual.ts";
import { shortDate } from "../../../shared/language/dates.ts";
import { plainText } from "../../../shared/document/plain-text.ts";
import { useSurroundings, useTextLanguage } from "../surroundings.ts";
import { editorWords } from "../words.ts";
import classes from "../editor.module.css";

export function FactView({ element }: { element: FactReference }) {
  const { facts } = useSurroundings();
  const language = useTextLanguage();
  const isSelected = useSelected();
  const fact = facts.find(({ id }) => id === element.fact);
  const title = fact
    ? [textIn(fact.name, language), textIn(fact.source, language), shortDate(fact.asOf, language)]
    : [editorWords[language].unknownFact];
  return (
    <Reference title={title.filter(Boolean).join("\n")} isSelected={isSelected}>
      <IconHash size={14} stroke={1.75} aria-hidden />
      {factText(element, facts, language)}
    </Reference>
  );
}

export function CrossReferenceView({ element }: { element: CrossReference }) {
  const { references } = useSurroundings();
  const language = useTextLanguage();
  const isSelected = useSelected();
  const session = references.sessions.get(element.target.session);
  return (
    <Reference title={session ? textIn(session.title, language) : ""} isSelected={isSelected}>
      <IconLink size={14} stroke={1.75} aria-hidden />
      {crossReferenceText(element, references, language)}
    </Reference>
  );
}

function Reference(props: { title: string; isSelected: boolean; children: ReactNode }) {
  return (
    <span
      className={classes.reference}
      title={props.title}
      data-selected={props.isSelected || undefined}
      contentEditable={false}
    >
      {props.children}
    </span>
  );
}

export function FootnoteView({ element }: { element: Footnote }) {
  const isSelected = useSelected();
  const language = useTextLanguage();
  const note = element.note.map((part) => plainText(part)).join("");
  return (
    <sup
      className={classes.footnote}
      title={note}
      aria-label={`${editorWords[language].footnote}: ${note}`}
      data-selected={isSelected || undefined}
      contentEditable={false}
    />
  );
}
