import { Textarea } from "@mantine/core";
import { useState } from "react";
import type { DiagramData } from "../../../shared/document/nodes/diagram.ts";
import type { Language } from "../../../shared/language/language.ts";
import { useWords } from "../../i18n/words.ts";
import { editorWords } from "../words.ts";
import { fromOutline, toOutline } from "./outline.ts";

type Props = {
  data: DiagramData;
  language: Language;
  onChange: (data: DiagramData) => void;
};

/** A diagram's words as lines to write: one line a part, its text after a colon, items under it. */
export function DiagramForm({ data, language, onChange }: Props) {
  const words = useWords(editorWords);
  const [outline, setOutline] = useState(() => toOutline(data));
  return (
    <Textarea
      label={words.diagrams[data.kind]}
      description={words.diagramHint}
      lang={language}
      autosize
      minRows={4}
      maxRows={16}
      value={outline}
      onChange={(event) => {
        setOutline(event.currentTarget.value);
        onChange(fromOutline(event.currentTarget.value, data));
      }}
    />
  );
}
