import type { MouseEvent } from "react";
import { useSlateStatic } from "slate-react";
import { indexOfBlock } from "../../../shared/document/commands/find.ts";
import { toggleReaderAt } from "../../../shared/document/commands/set-audience.ts";
import { readers, type Audience, type Reader } from "../../../shared/document/nodes/block.ts";
import { useWords } from "../../i18n/words.ts";
import { editorWords } from "../words.ts";
import classes from "../editor.module.css";

/** Three tracks in the margin, always in the same order: where a block goes is seen at a glance. */
export function AudienceTracks({ id, audience }: { id: string; audience: Audience }) {
  const editor = useSlateStatic();
  const words = useWords(editorWords);
  const toggle = (event: MouseEvent, reader: Reader) => {
    event.preventDefault();
    toggleReaderAt(editor, indexOfBlock(editor, id), reader);
  };
  return (
    <span className={classes.tracks} contentEditable={false}>
      {readers.map((reader) => {
        const isOn = audience.includes(reader);
        const label = words.audienceOf(words.readers[reader], isOn);
        return (
          <button
            key={reader}
            type="button"
            tabIndex={-1}
            data-reader={reader}
            aria-pressed={isOn}
            aria-label={label}
            title={label}
            onMouseDown={(event) => toggle(event, reader)}
          />
        );
      })}
    </span>
  );
}
