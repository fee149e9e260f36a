import { IconLink } from "@tabler/icons-react";
import { removeLink, setLink } from "../../../shared/document/commands/set-link.ts";
import { useWords } from "../../i18n/words.ts";
import { runCommand } from "../run-command.ts";
import type { SelectionState } from "../selection-state.ts";
import type { StudioEditor } from "../studio-editor.ts";
import { editorWords } from "../words.ts";
import { LineForm } from "./line-form.tsx";
import { PopoverButton } from "./popover-button.tsx";
import classes from "./toolbar.module.css";

type Props = { editor: StudioEditor; state: SelectionState };

const icon = { size: 16, stroke: 1.75 } as const;

/** Links the selected words, or changes the link with the caret. */
export function LinkButton({ editor, state }: Props) {
  const words = useWords(editorWords);
  const url = state.inner?.type === "link" ? state.inner.url : "";
  return (
    <PopoverButton label={words.link} icon={<IconLink {...icon} />}>
      {(close) => (
        <>
          <LineForm
            label={words.address}
            submit={words.setLink}
            hint={words.badAddress}
            initial={url}
            onSubmit={(typed) => {
              const isSet = setLink(editor, typed);
              if (isSet) runCommand(editor, close);
              return isSet;
            }}
          />
          {url && (
            <button
              type="button"
              className={classes.word}
              onClick={() => {
                close();
                runCommand(editor, removeLink);
              }}
            >
              {words.removeLink}
            </button>
          )}
        </>
      )}
    </PopoverButton>
  );
}
