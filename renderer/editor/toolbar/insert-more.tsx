import { Menu, Popover } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import {
  insertCrossReference,
  insertFootnote,
} from "../../../shared/document/commands/insert-inline.ts";
import type { Language } from "../../../shared/language/language.ts";
import { useWords } from "../../i18n/words.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { runCommand } from "../run-command.ts";
import type { StudioEditor } from "../studio-editor.ts";
import { editorWords } from "../words.ts";
import { LineForm } from "./line-form.tsx";
import { ReferenceForm } from "./reference-form.tsx";

type Entry = { readonly label: string; readonly run: () => void };
type Props = { editor: StudioEditor; language: Language; entries: readonly Entry[] };

/** What is inserted less often: some at once, some after a small form. */
export function InsertMore({ editor, language, entries }: Props) {
  const words = useWords(editorWords);
  const [form, setForm] = useState<"footnote" | "reference" | null>(null);
  const finish = (command: () => void) => {
    setForm(null);
    runCommand(editor, command);
  };
  return (
    <Popover
      opened={form !== null}
      onChange={(opened) => !opened && setForm(null)}
      position="bottom-start"
      trapFocus
      withRoles={false}
    >
      <Popover.Target>
        <span>
          <Menu position="bottom-start">
            <Menu.Target>
              <IconButton label={words.more}>
                <IconPlus size={16} stroke={1.75} />
              </IconButton>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setForm("footnote")}>{words.footnote}</Menu.Item>
              <Menu.Item onClick={() => setForm("reference")}>{words.reference}</Menu.Item>
              {entries.map(({ label, run }) => (
                <Menu.Item key={label} onClick={run}>
                  {label}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </span>
      </Popover.Target>
      <Popover.Dropdown>
        {form === "footnote" && (
          <LineForm
            label={words.footnoteText}
            submit={words.add}
            language={language}
            onSubmit={(note) => {
              finish(() => insertFootnote(editor, note));
              return true;
            }}
          />
        )}
        {form === "reference" && (
          <ReferenceForm
            language={language}
            onPick={(target) => finish(() => insertCrossReference(editor, target))}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
