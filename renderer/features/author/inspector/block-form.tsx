import { NumberInput, Switch, TextInput } from "@mantine/core";
import { diagramDataSchema } from "../../../../shared/document/nodes/diagram.ts";
import { blockAround } from "../../../../shared/document/commands/find.ts";
import { setBlock } from "../../../../shared/document/commands/set-block.ts";
import { assertNever } from "../../../../shared/lib/assert-never.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { DiagramForm } from "../../../editor/diagram/diagram-form.tsx";
import type { SelectionState } from "../../../editor/selection-state.ts";
import type { StudioEditor } from "../../../editor/studio-editor.ts";
import { editorWords } from "../../../editor/words.ts";
import { useWords } from "../../../i18n/words.ts";
import { authorWords } from "../words.ts";
import classes from "./inspector.module.css";

type BlockAttributes = NonNullable<SelectionState["block"]>;
type Props = { editor: StudioEditor; language: Language; block: BlockAttributes };
type Change = (properties: Record<string, unknown>) => void;

/** What a block says beside its words: captions, titles, sources, numbers, a diagram's data. */
export function BlockForm({ editor, language, block }: Props) {
  const change: Change = (properties) => {
    const path = blockAround(editor)?.[1];
    if (path) setBlock(editor, path, properties);
  };
  return (
    <div className={classes.form}>
      <Fields block={block} language={language} change={change} />
    </div>
  );
}

type FieldsProps = { block: BlockAttributes; language: Language; change: Change };

function Fields({ block, language, change }: FieldsProps) {
  const words = useWords(authorWords);
  const names = useWords(editorWords);
  const text = (label: string, property: string, value: string) => (
    <TextInput
      label={label}
      lang={language}
      value={value}
      onChange={(event) => change({ [property]: event.currentTarget.value })}
    />
  );
  const number = (label: string, property: string, value: number, min: number, max: number) => (
    <NumberInput
      label={label}
      value={value}
      min={min}
      max={max}
      allowDecimal={false}
      clampBehavior="strict"
      onChange={(typed) =>
        typeof typed === "number" && typed >= min && change({ [property]: typed })
      }
    />
  );
  switch (block.type) {
    case "callout":
      return text(words.title, "title", block.title);
    case "quote":
      return text(words.source, "source", block.source);
    case "exercise-lines":
      return number(words.lineCount, "lines", block.lines, 1, 40);
    case "table":
      return (
        <>
          {text(names.caption, "caption", block.caption)}
          <Switch
            label={names.headerRow}
            checked={block.headerRow}
            onChange={(event) => change({ headerRow: event.currentTarget.checked })}
          />
          <Switch
            label={names.headerColumn}
            checked={block.headerColumn}
            onChange={(event) => change({ headerColumn: event.currentTarget.checked })}
          />
        </>
      );
    case "image":
      return (
        <>
          {text(names.alt, "alt", block.alt)}
          {text(names.caption, "caption", block.caption)}
          {number(words.width, "width", block.width, 5, 100)}
        </>
      );
    case "diagram":
      return (
        <>
          <DiagramForm
            data={block.data}
            language={language}
            onChange={(data) => {
              if (diagramDataSchema.safeParse(data).success) change({ data });
            }}
          />
          {text(names.alt, "alt", block.alt)}
          {text(names.caption, "caption", block.caption)}
        </>
      );
    case "paragraph":
    case "heading":
    case "list":
    case "page-break":
      return null;
    default:
      return assertNever(block);
  }
}
