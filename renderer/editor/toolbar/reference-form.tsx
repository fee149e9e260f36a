import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { crossReferenceText } from "../../../shared/composition/references.ts";
import type { CrossReference } from "../../../shared/document/nodes/inline.ts";
import { voidChildren } from "../../../shared/document/nodes/inline.ts";
import type { Language } from "../../../shared/language/language.ts";
import { useWords } from "../../i18n/words.ts";
import { useSurroundings } from "../surroundings.ts";
import { editorWords } from "../words.ts";
import classes from "./toolbar.module.css";

type Target = CrossReference["target"];

/** Picks what to refer to: a slide of this session, or any session or its handout. */
export function ReferenceForm({
  language,
  onPick,
}: {
  language: Language;
  onPick: (target: Target) => void;
}) {
  const { references } = useSurroundings();
  const words = useWords(editorWords);
  const [choice, setChoice] = useState("0");
  const session = references.session.id;
  const targets: readonly Target[] = [
    ...references.deck.slides.map(({ id }): Target => ({ kind: "slide", session, slide: id })),
    ...Array.from(references.sessions.keys(), (id): Target => ({ kind: "session", session: id })),
    ...Array.from(references.sessions.keys(), (id): Target => ({ kind: "handout", session: id })),
  ];
  const nameOf = (target: Target): string => {
    const element = { type: "cross-reference", target, children: voidChildren() } as const;
    const text = crossReferenceText(element, references, language);
    const title = references.sessions.get(target.session)?.title[language];
    return target.kind === "slide" ? text : `${text} · ${title}`;
  };
  const pick = () => {
    const target = targets[Number(choice)];
    if (target) onPick(target);
  };
  return (
    <div className={classes.form}>
      <NativeSelect
        data-autofocus
        label={words.reference}
        lang={language}
        value={choice}
        onChange={(event) => setChoice(event.currentTarget.value)}
        data={targets.map((target, index) => ({ value: String(index), label: nameOf(target) }))}
      />
      <Button onClick={pick}>{words.insert}</Button>
    </div>
  );
}
