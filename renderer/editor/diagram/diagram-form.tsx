import { Button, Textarea, TextInput } from "@mantine/core";
import { IconArrowUp, IconX } from "@tabler/icons-react";
import { useState } from "react";
import type { DiagramData } from "../../../shared/document/nodes/diagram.ts";
import type { Language } from "../../../shared/language/language.ts";
import { useFormat } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { editorWords } from "../words.ts";
import { forms, fromParts, toParts, type DiagramParts, type Part } from "./parts.ts";
import { diagramWords } from "./words.ts";
import classes from "./diagram.module.css";

type Props = {
  data: DiagramData;
  language: Language;
  onChange: (data: DiagramData) => void;
};

const icon = { size: 14, stroke: 1.75 } as const;

/** A diagram's words as fields; it is drawn anew with every letter. */
export function DiagramForm({ data, language, onChange }: Props) {
  const names = useWords(editorWords);
  const words = useWords(diagramWords);
  const { digits } = useFormat();
  const [shown, setShown] = useState(() => toParts(data));
  const { head, part: partFields, hasPoints, least, most } = forms[data.kind];
  const change = (next: DiagramParts) => {
    setShown(next);
    onChange(fromParts(data.kind, next));
  };
  const setParts = (parts: readonly Part[]) => change({ ...shown, parts });
  const setPart = (index: number, part: Part) => setParts(shown.parts.with(index, part));
  const blank: Part = {
    fields: partFields.map((name) => (name === "minutes" ? "10" : "")),
    points: [],
  };
  return (
    <fieldset className={classes.form}>
      <legend>{names.diagrams[data.kind]}</legend>
      {head.map((name, index) => (
        <TextInput
          key={name}
          label={words.fields[name]}
          lang={language}
          value={shown.head[index] ?? ""}
          onChange={({ currentTarget: { value } }) =>
            change({ ...shown, head: shown.head.with(index, value) })
          }
        />
      ))}
      {shown.parts.map((part, index) => {
        const label = words.part(digits(index + 1));
        return (
          <fieldset key={index} className={classes.part}>
            <legend>{label}</legend>
            <span className={classes.partTools}>
              {index > 0 && (
                <IconButton
                  label={words.up(label)}
                  onClick={() => setParts(moved(shown.parts, index))}
                >
                  <IconArrowUp {...icon} />
                </IconButton>
              )}
              {shown.parts.length > least && (
                <IconButton
                  label={words.remove(label)}
                  onClick={() => setParts(shown.parts.toSpliced(index, 1))}
                >
                  <IconX {...icon} />
                </IconButton>
              )}
            </span>
            {partFields.map((name, place) => (
              <TextInput
                key={name}
                aria-label={`${label}: ${words.fields[name]}`}
                placeholder={words.fields[name]}
                lang={language}
                value={part.fields[place] ?? ""}
                onChange={({ currentTarget: { value } }) =>
                  setPart(index, { ...part, fields: part.fields.with(place, value) })
                }
              />
            ))}
            {hasPoints && (
              <Textarea
                aria-label={`${label}: ${words.points}`}
                placeholder={words.points}
                lang={language}
                autosize
                minRows={2}
                value={part.points.join("\n")}
                onChange={({ currentTarget: { value } }) =>
                  setPart(index, { ...part, points: value === "" ? [] : value.split("\n") })
                }
              />
            )}
          </fieldset>
        );
      })}
      {shown.parts.length < most && (
        <Button variant="default" onClick={() => setParts([...shown.parts, blank])}>
          {words.add}
        </Button>
      )}
    </fieldset>
  );
}

const moved = (parts: readonly Part[], index: number): readonly Part[] => {
  const [part] = parts.slice(index, index + 1);
  return part ? parts.toSpliced(index, 1).toSpliced(index - 1, 0, part) : parts;
};
